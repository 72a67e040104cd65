package vn.tonghop.normalize;

import java.util.regex.Pattern;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** What is wrong with a cell before its content matters. */
final class CellFaults {

  private static final Pattern LIBRE_OFFICE = Pattern.compile("Err:5\\d\\d");

  private CellFaults() {}

  /** Reports faults of formulas and control characters; true when the cell cannot be read. */
  static boolean reported(Cell cell, Reporter.Spot spot) {
    return reported(cell, CellText.isPlain(cell.text()), spot);
  }

  /**
   * The same.
   *
   * @param plain whether the text is {@link CellText#isPlain plain}
   */
  static boolean reported(Cell cell, boolean plain, Reporter.Spot spot) {
    if (cell.kind() == CellKind.ERROR) {
      spot.report(FindingCode.FORMULA, cell.text(), null);
      return true;
    }
    if (cell.formula() == Cell.Formula.NOT_CACHED) {
      spot.report(FindingCode.NO_CACHE, cell.text(), null);
      return true;
    }
    if (cell.kind() == CellKind.TEXT && isErrorText(cell.text())) {
      spot.report(FindingCode.FORMULA, cell.text(), null);
      return true;
    }
    if (cell.formula() == Cell.Formula.EXTERNAL) {
      spot.report(FindingCode.EXTLINK, cell.text(), cell.text());
    }
    if (!plain && CellText.hasControls(cell.text())) {
      spot.report(FindingCode.CHARS, CellText.line(cell.text()), null);
    }
    return false;
  }

  private static boolean mayNotBegin(char c) {
    return c != '#' && c != 'E' && !Character.isWhitespace(c);
  }

  private static boolean isErrorText(String typed) {
    if (typed.isEmpty() || mayNotBegin(typed.charAt(0))) {
      return false;
    }
    String text = typed.strip();
    if (text.isEmpty() || mayNotBegin(text.charAt(0))) {
      return false;
    }
    return switch (text) {
      case "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!" -> true;
      case "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!" -> true;
      default -> LIBRE_OFFICE.matcher(text).matches();
    };
  }
}
