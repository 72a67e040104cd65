package vn.tonghop.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a prepared workbook.
 *
 * @param column letters
 * @param attributes of the element, without reference and type
 * @param formula the whole element; empty: none
 * @param text of a string; empty: none
 * @param number as stored; empty: none
 */
record MouldCell(String column, String attributes, String formula, String text, String number) {

  private static final Pattern CELL =
      Pattern.compile("<c r=\"([A-Z]+)\\d+\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile(" t=\"(\\w+)\"");
  private static final Pattern FORMULA = Pattern.compile("<f[^>]*?/>|<f.*?</f>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("<v>(.*?)</v>", Pattern.DOTALL);

  static Matcher in(String row) {
    return CELL.matcher(row);
  }

  static MouldCell of(Matcher cell, SharedTexts texts) {
    String content = cell.group(3) == null ? "" : cell.group(3);
    Matcher type = TYPE.matcher(cell.group(2));
    String kind = type.find() ? type.group(1) : "n";
    Matcher formula = FORMULA.matcher(content);
    Matcher value = VALUE.matcher(content);
    String stored = value.find() ? value.group(1) : "";
    boolean shared = kind.equals("s") && !stored.isEmpty();
    return new MouldCell(
        cell.group(1),
        TYPE.matcher(cell.group(2)).replaceFirst(""),
        formula.find() ? formula.group() : "",
        shared ? texts.text(Integer.parseInt(stored)) : kind.equals("str") ? stored : "",
        kind.equals("n") ? stored : "");
  }

  /** The same cell without content. */
  MouldCell empty() {
    return new MouldCell(column, attributes, formula, "", "");
  }
}
