package vn.tonghop.publish.page;

/**
 * Where the page stops; the CSV files are complete. What stops says so and names the file.
 *
 * @param rows rows of a table, without the lines of groups and totals
 * @param agencies agencies that can be searched
 * @param answers answers of agencies, with their origin
 * @param findings findings in all
 * @param findingsOfAgency findings of one agency
 * @param letters of a text in a table
 */
record PageLimits(
    int rows, int agencies, int answers, int findings, int findingsOfAgency, int letters) {

  static final PageLimits USUAL = new PageLimits(2_500, 5_000, 40_000, 3_000, 60, 800);

  /** A text as far as the page shows it. */
  String shortened(String text) {
    if (text.length() <= letters) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
    return text.substring(0, end) + "…";
  }
}
