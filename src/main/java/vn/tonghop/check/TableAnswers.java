package vn.tonghop.check;

import java.util.Map;

/**
 * What one agency sent of the outline's tables.
 *
 * @param byKey by table key; a table that is not there is ABSENT
 */
public record TableAnswers(Map<String, TableAnswer> byKey) {

  public static final TableAnswers NONE = new TableAnswers(Map.of());

  public TableAnswers {
    byKey = Map.copyOf(byKey);
  }

  public TableAnswer of(String table) {
    return byKey.getOrDefault(table, TableAnswer.ABSENT);
  }
}
