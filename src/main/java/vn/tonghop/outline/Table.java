package vn.tonghop.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A repeated table of the outline.
 *
 * @param key ASCII; input file, output CSV and database table share it
 * @param code item code of the catalogue
 * @param sheet sheet name of the template, ASCII
 * @param sheetAliases further sheet and file names
 * @param condition when a CONDITIONAL table is required; null: the agency's judgement
 * @param ignoredHeaders headers that are known and not read (computed by the form)
 * @param totals numeric columns whose printed totals and subtotals are checked
 * @param rowKey columns that name a row in findings
 * @param splits amounts that are told by source
 */
public record Table(
    String key,
    String code,
    String section,
    Label name,
    String sheet,
    List<String> sheetAliases,
    Applicability applies,
    Requirement requirement,
    @Nullable Condition condition,
    List<Column> columns,
    Set<String> ignoredHeaders,
    List<String> totals,
    List<String> rowKey,
    List<RowRule> rules,
    List<Split> splits,
    String citation) {

  public Table {
    sheetAliases = List.copyOf(sheetAliases);
    columns = NamedColumns.of(columns);
    ignoredHeaders = Set.copyOf(ignoredHeaders);
    totals = List.copyOf(totals);
    rowKey = List.copyOf(rowKey);
    rules = List.copyOf(rules);
    splits = List.copyOf(splits);
  }

  /** A table without splits. */
  public Table(
      String key,
      String code,
      String section,
      Label name,
      String sheet,
      List<String> sheetAliases,
      Applicability applies,
      Requirement requirement,
      @Nullable Condition condition,
      List<Column> columns,
      Set<String> ignoredHeaders,
      List<String> totals,
      List<String> rowKey,
      List<RowRule> rules,
      String citation) {
    this(
        key,
        code,
        section,
        name,
        sheet,
        sheetAliases,
        applies,
        requirement,
        condition,
        columns,
        ignoredHeaders,
        totals,
        rowKey,
        rules,
        List.of(),
        citation);
  }

  /** The same table with other rules. */
  public Table withRules(List<RowRule> others) {
    return new Table(
        key,
        code,
        section,
        name,
        sheet,
        sheetAliases,
        applies,
        requirement,
        condition,
        columns,
        ignoredHeaders,
        totals,
        rowKey,
        others,
        splits,
        citation);
  }

  public Optional<Column> column(String columnKey) {
    int index = indexOf(columnKey);
    return index < 0 ? Optional.empty() : Optional.of(columns.get(index));
  }

  /** The rows set beforehand for an agency, in the order of the list; none: there is no list. */
  public List<RowRule.ListedRow> listed(String agency) {
    return rules.stream()
        .filter(RowRule.Listed.class::isInstance)
        .flatMap(rule -> ((RowRule.Listed) rule).of(agency).stream())
        .toList();
  }

  /** Position of a column, from 0; -1 when there is none. */
  public int indexOf(String columnKey) {
    return ((NamedColumns) columns).position(columnKey);
  }
}
