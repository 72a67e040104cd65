package vn.tonghop.source.jobs;

import java.util.regex.Pattern;

/** The forms names may have: they become file names, sheet names and SQL names. */
final class Names {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
  private static final Pattern SQL = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern REPORT = Pattern.compile("[A-Z][A-Z0-9-]*");
  private static final Pattern SHEET = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_ -]{0,30}");

  private Names() {}

  /** Codes of sections, choices, indicators, groups, campaigns. */
  static String code(Fields fields, String key) {
    return checked(fields, key, CODE, "bad-code");
  }

  /** Keys of tables and their columns: usable unquoted in SQL. */
  static String sql(Fields fields, String key) {
    return checked(fields, key, SQL, "bad-sql-name");
  }

  static String report(Fields fields, String key) {
    return checked(fields, key, REPORT, "bad-report-id");
  }

  /** Sheet names of the template: ASCII, at most 31 characters. */
  static String sheet(Fields fields, String key) {
    return checked(fields, key, SHEET, "bad-sheet");
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static String checked(Fields fields, String key, Pattern form, String problem) {
    String name = fields.text(key);
    if (!name.isEmpty() && !form.matcher(name).matches()) {
      fields.problems().add(fields.placeOf(key), problem, name);
    }
    return name;
  }
}
