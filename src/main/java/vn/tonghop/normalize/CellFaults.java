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
    if (CellText.hasControls(cell.text())) {
      spot.report(FindingCode.CHARS, CellText.line(cell.text()), null);
    }
    return false;
  }

  private static boolean isErrorText(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.charAt(0) != '#' && text.charAt(0) != 'E') {
      return false;
    }
    return switch (text) {
      case "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!" -> true;
      case "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!" -> true;
      default -> LIBRE_OFFICE.matcher(text).matches();
    };
  }
}
