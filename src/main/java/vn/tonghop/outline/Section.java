package vn.tonghop.outline;

/**
 * A section of the outline, {@code I.4.a}; order is the outline's.
 *
 * @param cover what the cover sheet tells: who and what, nothing the document asks about; it does
 *     not count in completeness
 */
public record Section(String code, Label name, boolean cover) {

  /** A section of what is asked. */
  public Section(String code, Label name) {
    this(code, name, false);
  }
}
