package vn.tonghop.publish.sheet;

import vn.tonghop.publish.sheet.CellStyle.Font;

/**
 * How a sheet is printed, on A4.
 *
 * @param fits as wide as the page; else in the scale the sheet is given
 * @param margins in inches
 * @param repeated rows printed on every page
 * @param bounded only what was written is printed: no cell somebody adds beside it
 */
public record SheetPage(
    boolean landscape,
    boolean fits,
    Margins margins,
    Rows repeated,
    boolean bounded,
    Footer footer) {

  /** Left and right, top, bottom. */
  public record Margins(double side, double top, double bottom) {}

  /** Rows from 1, both included. */
  public record Rows(int first, int last) {

    /** No rows at all. */
    public static final Rows NONE = new Rows(0, 0);

    boolean isEmpty() {
      return first == 0;
    }
  }

  /** The three parts of a footer, made by {@link #words} and the codes of the format. */
  public record Footer(String left, String center, String right) {

    /** The name of the sheet. */
    public static final String SHEET = "&A";

    /** Page and number of pages. */
    public static final String PAGE = "&P/&N";

    /** Small letters for what follows. */
    public static String small(String style) {
      return "&\"" + Font.FACE + "," + style + "\"&9";
    }

    /** Words in which nothing is a code. */
    public static String words(String text) {
      return text.replace("&", "&&");
    }

    String text() {
      return part("&L", left) + part("&C", center) + part("&R", right);
    }

    private static String part(String code, String text) {
      return text.isEmpty() ? "" : code + text;
    }
  }
}
