package vn.tonghop.publish.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.finding.Phrase;

/** The words of the page, {@code page_vi} and {@code page_en}. */
final class PageTexts {

  /** How the keys of texts of template and script begin; the script has them without it. */
  static final String SCRIPT = "page.";

  private final ResourceBundle bundle;

  PageTexts(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "vn.tonghop.publish.page.page",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Holes {@code {0}}, {@code {1}} are filled with the arguments as they are. */
  String text(String key, String... arguments) {
    return Phrase.fill(bundle.getString(key), (Object[]) arguments);
  }

  /** Keys of the texts of the script, in their order. */
  List<String> ofScript() {
    return bundle.keySet().stream().filter(key -> key.startsWith(SCRIPT)).sorted().toList();
  }
}
