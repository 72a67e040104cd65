package vn.tonghop.publish.template;

/**
 * One line of the page of checks.
 *
 * @param sheet the sheet it is about
 * @param text what must hold
 * @param errors formula: number of places that would be left out
 * @param remarks formula: number of places somebody should look at
 * @param detail formula: where, and what was found; empty text when there is nothing
 * @param byRows the formulas compare ranges row by row
 */
record Check(
    String sheet, String text, String errors, String remarks, String detail, boolean byRows) {

  static Check error(String sheet, String text, String errors, String detail) {
    return new Check(sheet, text, errors, "0", detail, false);
  }

  static Check remark(String sheet, String text, String remarks, String detail) {
    return new Check(sheet, text, "0", remarks, detail, false);
  }

  static Check of(boolean error, String sheet, String text, String faults, String detail) {
    return error ? error(sheet, text, faults, detail) : remark(sheet, text, faults, detail);
  }

  static Check rows(boolean error, String sheet, String text, String faults) {
    return new Check(
        sheet, text, error ? faults : "0", error ? "0" : faults, CellMath.NOTHING, true);
  }
}
