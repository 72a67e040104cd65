package vn.tonghop.outline;

import java.util.Locale;

/** A text for people in both languages. */
public record Label(String vi, String en) {

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : vi;
  }
}
