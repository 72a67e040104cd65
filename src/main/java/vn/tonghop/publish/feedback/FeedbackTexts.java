package vn.tonghop.publish.feedback;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words of the feedback: agencies get it in Vietnamese, one language by nature. */
final class FeedbackTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "vn.tonghop.publish.feedback.feedback",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private FeedbackTexts() {}

  /** Whole numbers are grouped the Vietnamese way, dates are dd/MM/yyyy. */
  static String of(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = text(arguments[i]);
    }
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
  }

  private static String text(Object argument) {
    if (argument instanceof Integer number) {
      return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
    return argument instanceof LocalDate day ? DAY.format(day) : argument.toString();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Lines numbered from 1 after a prefix. */
  static List<String> lines(String prefix, Object... arguments) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; BUNDLE.containsKey(prefix + i); i++) {
      lines.add(of(prefix + i, arguments));
    }
    return lines;
  }

  /** All words, to tell whether a workbook made before would say the same today. */
  static String all() {
    TreeMap<String, String> sorted = new TreeMap<>();
    BUNDLE.keySet().forEach(key -> sorted.put(key, BUNDLE.getString(key)));
    return sorted.toString();
  }
}
