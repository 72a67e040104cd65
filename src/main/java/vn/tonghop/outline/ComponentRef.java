package vn.tonghop.outline;

/**
 * One number of one indicator. Written {@code code} (the amount), {@code code.n} or {@code code.d}.
 */
public record ComponentRef(String indicator, Component component) implements Term {

  @Override
  public String toString() {
    return switch (component) {
      case AMOUNT -> indicator;
      case NUMERATOR -> indicator + ".n";
      case DENOMINATOR -> indicator + ".d";
    };
  }
}
