package vn.tonghop.cli;

/** One line of bounded length for the terminal; the whole text is in the log. */
final class Shortened {

  private static final int LONGEST = 300;

  private Shortened() {}

  static String line(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
  }
}
