package vn.tonghop.source;

import java.util.regex.Pattern;

/** Recognises formulas that look into another workbook. */
final class Formulas {

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\p{N}_.\\]\\[])\\[\\d+]");
  private static final Pattern QUOTED = Pattern.compile("'[^'\\[]*\\[[^\\]']+][^']*'!");

  private Formulas() {}

  /** True for {@code [1]Sheet1!A1}, {@code '[1]Trang 1'!A1}, {@code 'C:\[so.xlsx]Trang'!A1}. */
  static boolean isExternal(CharSequence formula) {
    String text = formula.toString();
    if (text.indexOf('[') < 0) {
      return false;
    }
    String bare = LITERAL.matcher(text).replaceAll("");
    return NUMBERED.matcher(bare).find() || QUOTED.matcher(bare).find();
  }
}
