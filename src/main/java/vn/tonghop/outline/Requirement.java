package vn.tonghop.outline;

/** Whether an agency must answer. */
public enum Requirement {
  REQUIRED,
  /** Required when the item's condition holds; without a condition it is the agency's judgement. */
  CONDITIONAL,
  OPTIONAL,
  /** Computed by the engine; the agency does not fill it in. */
  DERIVED
}
