package vn.tonghop.store;

import java.util.Map;

/** The databases tonghop runs on, and the few words of SQL in which they differ. */
public enum Dialect {
  H2("CHARACTER VARYING(1000000)", "CHARACTER VARYING(4000)"),
  /** Keys are compared byte by byte, whatever the collation of the database. */
  POSTGRESQL("TEXT", "TEXT COLLATE \"C\"");

  private static final String NUMBER = "NUMERIC(38,10)";

  private final String text;
  private final String code;

  Dialect(String text, String code) {
    this.text = text;
    this.code = code;
  }

  /** The dialect behind a JDBC URL. */
  static Dialect of(String url) {
    if (url.startsWith("jdbc:h2:")) {
      return H2;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException(
        "the database URL must start with jdbc:h2: or jdbc:postgresql:");
  }

  /** Column type of any text. */
  String text() {
    return text;
  }

  /** Column type of every number of an agency. */
  String number() {
    return NUMBER;
  }

  /** Folder of the migrations that only this database has. */
  String folder() {
    return this == H2 ? "h2" : "postgresql";
  }

  /** Statement that draws the next number of a sequence. */
  String nextValue(String sequence) {
    return this == H2 ? "SELECT NEXT VALUE FOR " + sequence : "SELECT nextval('" + sequence + "')";
  }

  Map<String, String> placeholders() {
    return Map.of("text", text, "code", code, "number", NUMBER);
  }
}
