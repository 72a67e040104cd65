package vn.tonghop.outline;

import java.util.Locale;

/** A text for people in both languages. */
public record Label(String vi, String en) {

  /** A text that is the same in both languages: a sign, a code, nothing at all. */
  public static Label same(String text) {
    return new Label(text, text);
  }

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : vi;
  }
}
