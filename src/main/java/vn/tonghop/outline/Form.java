package vn.tonghop.outline;

import java.util.List;
import java.util.Map;

/**
 * A sheet with one row per indicator. A sheet may be a form and a table at once: the form reads the
 * answers, the table keeps the rows.
 *
 * @param key base name of the CSV file
 * @param required the submission must hold it
 * @param headers accepted headers by role
 * @param statusSuffix what turns an item's code into the code of its status item; empty: none
 */
public record Form(
    String key,
    String sheet,
    List<String> sheetAliases,
    boolean required,
    Map<Role, List<String>> headers,
    String statusSuffix) {

  /** What a column of a form holds. */
  public enum Role {
    CODE,
    NAME,
    /** Numerator, or the single number of a count. */
    NUMERATOR,
    DENOMINATOR,
    PERCENT,
    /** Answer of a yes/no, enum or date item. */
    CHOICE,
    /** One of the states (there is none, not collected, not applicable). */
    STATE,
    /** Narrative. */
    TEXT,
    /** Answers the indicator {@code code + statusSuffix}. */
    STATUS,
    NOTE,
    /** Known and not read. */
    IGNORED
  }

  public Form {
    sheetAliases = List.copyOf(sheetAliases);
    headers = Map.copyOf(headers);
  }
}
