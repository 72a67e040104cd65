package vn.tonghop.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Short Vietnamese reasons that stand inside the sentences of findings. */
final class Reasons {

  private Reasons() {}

  /** The reason for a key of {@code reasons.properties}; whole numbers print as 1.048.576. */
  static String text(String key, Object... facts) {
    String pattern =
        ResourceBundle.getBundle("vn.tonghop.source.reasons", Locale.ROOT).getString(key);
    Object[] shown = new Object[facts.length];
    for (int i = 0; i < facts.length; i++) {
      shown[i] = facts[i] instanceof Number number ? grouped(number.longValue()) : facts[i];
    }
    return new MessageFormat(pattern, Locale.ROOT).format(shown);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }
}
