package vn.tonghop.outline;

import java.util.Set;

/** Holds when the indicator's answer (choice code, or plain number) is one of the values. */
public record Condition(String indicator, Set<String> values) {
  public Condition {
    values = Set.copyOf(values);
  }
}
