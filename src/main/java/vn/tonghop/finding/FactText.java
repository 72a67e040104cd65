package vn.tonghop.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Short texts that stand as {@code found} or {@code expected} inside the sentences of findings. In
 * Vietnamese whatever the language of the sentence: they are stored and part of a finding's
 * identity.
 */
public final class FactText {

  private FactText() {}

  /** The text of a key of {@code facts.properties}; the facts are printed as they are. */
  public static String of(String key, String... facts) {
    String pattern =
        ResourceBundle.getBundle("vn.tonghop.finding.facts", Locale.ROOT).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(facts);
  }
}
