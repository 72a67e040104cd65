package vn.tonghop.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/**
 * The database table of an outline's table. Every name is made of validated ASCII and quoted, so
 * that a key may be a word of SQL.
 *
 * @param name {@code t_<outline>_<key>}
 * @param columns one per column of the outline's table, in its order
 */
record TypedTable(String name, String viewName, List<TypedColumn> columns) {

  /** Columns every such table begins with. */
  static final List<String> FIXED = List.of("row_key", "attempt", "raw", "sheet_no", "source_row");

  /** Further names that no column may have: the views show these, or might. */
  static final Set<String> RESERVED =
      Set.of(
          "campaign",
          "agency",
          "agency_group",
          "region",
          "revision",
          "submission",
          "row_no",
          "file",
          "sheet");

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,63}");

  record TypedColumn(String name, boolean numeric) {

    String type(Dialect dialect) {
      return numeric ? dialect.number() : dialect.text();
    }
  }

  static TypedTable of(String outline, Table table) {
    String suffix = identifier(outline) + "_" + identifier(table.key());
    List<TypedColumn> columns = table.columns().stream().map(c -> column(table, c)).toList();
    long distinct = columns.stream().map(TypedColumn::name).distinct().count();
    if (distinct < columns.size()) {
      throw new OutlineNotStorableException(
          "table " + table.key() + ": two column keys give the same database column");
    }
    return new TypedTable(identifier("t_" + suffix), identifier("current_" + suffix), columns);
  }

  /** Beginning of the names of all tables of an outline. */
  static String prefix(String outline) {
    return identifier("t_" + outline) + "_";
  }

  String insert() {
    String names =
        Stream.concat(FIXED.stream(), columns.stream().map(TypedColumn::name))
            .map(TypedTable::quoted)
            .collect(Collectors.joining(", "));
    return quoted(name) + " (" + names + ")";
  }

  /**
   * Place of a column in {@link #arguments}.
   *
   * @param key of a column of the outline's table
   */
  int place(String key) {
    String column = identifier(key);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return FIXED.size() + i;
      }
    }
    throw new IllegalArgumentException("no column " + key + " in " + name);
  }

  int width() {
    return FIXED.size() + columns.size();
  }

  /**
   * A row in the order of {@link #insert()}.
   *
   * @param sheet number of the row's sheet
   * @see RowSheets
   */
  @Nullable Object[] arguments(long submission, int attempt, int sheet, TableRow row) {
    @Nullable Object[] arguments = new @Nullable Object[width()];
    arguments[0] = RowKeys.of(submission, row.number());
    arguments[1] = attempt;
    arguments[2] = StoredText.orNull(row.raw());
    arguments[3] = sheet;
    arguments[4] = row.sourceRow();
    for (int i = 0; i < columns.size(); i++) {
      arguments[FIXED.size() + i] =
          columns.get(i).numeric() ? Sql.exact(row.amount(i)) : StoredText.orNull(row.text(i));
    }
    return arguments;
  }

  static String quoted(String identifier) {
    return '"' + identifier + '"';
  }

  private static TypedColumn column(Table table, Column column) {
    String name = identifier(column.key());
    if (FIXED.contains(name) || RESERVED.contains(name)) {
      throw new OutlineNotStorableException(
          "table "
              + table.key()
              + ": the column key "
              + column.key()
              + " is used by tonghop itself; choose another");
    }
    return new TypedColumn(name, column.isNumeric());
  }

  private static String identifier(String key) {
    String name = key.toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    if (!NAME.matcher(name).matches()) {
      throw new OutlineNotStorableException(
          "the key "
              + key
              + " cannot name a database table or column: use up to 63 ASCII letters,"
              + " digits, _ - .");
    }
    return name;
  }
}
