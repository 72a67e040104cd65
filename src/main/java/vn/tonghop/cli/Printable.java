package vn.tonghop.cli;

import java.util.regex.Pattern;

/**
 * What agencies wrote, made harmless for a terminal: names of files and cells may hold control
 * characters and marks that turn the direction of writing, and would steer it.
 */
final class Printable {

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

  private Printable() {}

  static String of(String text) {
    return STEERING.matcher(text).replaceAll("\u00b7");
  }
}
