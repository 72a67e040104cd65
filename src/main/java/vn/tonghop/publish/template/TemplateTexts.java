package vn.tonghop.publish.template;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.normalize.ValueState;

/** The words of the template: agencies get it in Vietnamese, one language by nature. */
final class TemplateTexts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "vn.tonghop.publish.template.template",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private TemplateTexts() {}

  static String of(String key) {
    return BUNDLE.getString(key);
  }

  /** Numbers among the arguments are printed plainly. */
  static String of(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
  }

  static String state(ValueState state) {
    return of("state." + state.name());
  }

  /** Lines numbered from 1 after a prefix. */
  static List<String> lines(String prefix) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; BUNDLE.containsKey(prefix + i); i++) {
      lines.add(of(prefix + i));
    }
    return lines;
  }
}
