package vn.tonghop.publish.template;

/**
 * One line of the page of checks.
 *
 * @param sheet the sheet it is about
 * @param text what must hold
 * @param errors formula: number of places that would be left out
 * @param remarks formula: number of places somebody should look at
 * @param detail formula: where, and what was found; empty text when there is nothing
 */
record Check(String sheet, String text, String errors, String remarks, String detail) {

  static Check error(String sheet, String text, String errors, String detail) {
    return new Check(sheet, text, errors, "0", detail);
  }

  static Check remark(String sheet, String text, String remarks, String detail) {
    return new Check(sheet, text, "0", remarks, detail);
  }

  static Check of(boolean error, String sheet, String text, String faults, String detail) {
    return error ? error(sheet, text, faults, detail) : remark(sheet, text, faults, detail);
  }
}
