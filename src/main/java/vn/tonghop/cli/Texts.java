package vn.tonghop.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.finding.Phrase;

/** The texts of the command line in the chosen language. */
final class Texts {

  static final String BUNDLE = "vn.tonghop.cli.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle = bundle(locale);
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  /** The text of a key; numbers are not grouped, quotes need no escape. */
  String get(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = Printable.of(String.valueOf(arguments[i]));
    }
    return Phrase.fill(bundle.getString(key), plain);
  }
}
