package vn.tonghop.publish;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, {@code texts_vi} and {@code texts_en}. */
final class PublishTexts {

  private PublishTexts() {}

  /** English, else Vietnamese. */
  static ResourceBundle in(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.tonghop.publish.texts",
        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi"),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static ResourceBundle vietnamese() {
    return in(Locale.forLanguageTag("vi"));
  }
}
