package vn.tonghop.publish.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.finding.Phrase;

/** The words of official documents, {@code document_vi} and {@code document_en}. */
final class DocumentTexts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final ResourceBundle bundle;

  private DocumentTexts(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "vn.tonghop.publish.document.document",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language of official documents. */
  static DocumentTexts vietnamese() {
    return new DocumentTexts(Locale.forLanguageTag("vi"));
  }

  /** A text whose holes are filled with the arguments as they are. */
  String of(String key, String... arguments) {
    return Phrase.fill(bundle.getString(key), (Object[]) arguments);
  }

  /** What is written, else the text of the key. */
  String or(String written, String key, String... arguments) {
    return written.isEmpty() ? of(key, arguments) : written;
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }
}
