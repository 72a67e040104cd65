package vn.tonghop.messy;

import com.opencsv.CSVReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.sample.Workbook;

/** The cells of one sheet while a recipe changes them. */
final class Grid {

  final String name;
  final List<List<@Nullable Object>> rows = new ArrayList<>();
  final List<String> merges = new ArrayList<>();
  final List<Integer> hiddenRows = new ArrayList<>();
  final List<Integer> hiddenColumns = new ArrayList<>();
  boolean hidden;

  Grid(String name) {
    this.name = name;
  }

  Grid copy(String otherName) {
    Grid copy = new Grid(otherName);
    rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
    copy.merges.addAll(merges);
    copy.hiddenRows.addAll(hiddenRows);
    copy.hiddenColumns.addAll(hiddenColumns);
    copy.hidden = hidden;
    return copy;
  }

  static Grid ofCsv(String name, String text) throws Exception {
    Grid grid = new Grid(name);
    try (CSVReader reader = new CSVReader(new StringReader(text))) {
      for (String[] line : reader) {
        grid.rows.add(
            new ArrayList<>(
                Arrays.stream(line).map(f -> f.isEmpty() ? null : (Object) f).toList()));
      }
    }
    return grid;
  }

  /** Fields of digits become numbers, dates become dates, as a spreadsheet program has them. */
  Grid typed() {
    for (List<@Nullable Object> row : rows) {
      row.replaceAll(value -> value instanceof String text ? typed(text) : value);
    }
    return this;
  }

  private static Object typed(String text) {
    if (text.matches("\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    return text.matches("\\d\\d/\\d\\d/\\d{4}")
        ? LocalDate.of(
            Integer.parseInt(text.substring(6)),
            Integer.parseInt(text.substring(3, 5)),
            Integer.parseInt(text.substring(0, 2)))
        : text;
  }

  void put(int row, int column, @Nullable Object value) {
    while (rows.size() < row) {
      rows.add(new ArrayList<>());
    }
    List<@Nullable Object> cells = rows.get(row - 1);
    while (cells.size() < column) {
      cells.add(null);
    }
    cells.set(column - 1, value);
  }

  void put(String address, @Nullable Object value) {
    put(
        Integer.parseInt(address.replaceAll("\\D", "")),
        column(address.replaceAll("\\d", "")),
        value);
  }

  static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column;
  }

  /** The first row (from 1) one of whose cells is the text. */
  int rowOf(String first) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).contains(first)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no row " + first + " on " + name);
  }

  void to(Workbook workbook) {
    Workbook.Sheet sheet = workbook.sheet(name);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cell(sheet, row + 1, column + 1, rows.get(row).get(column));
      }
    }
    merges.forEach(sheet::merge);
    hiddenRows.forEach(sheet::hideRow);
    hiddenColumns.forEach(sheet::hideColumn);
    if (hidden) {
      sheet.hide();
    }
  }

  /** Recipes write {date: …}, {percent: …}, {formula: …, cached: …} and {error: …}. */
  private static void cell(Workbook.Sheet sheet, int row, int column, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> special)) {
      sheet.put(row, column, value);
    } else if (special.get("date") != null) {
      sheet.put(row, column, LocalDate.parse(special.get("date").toString()));
    } else if (special.get("percent") != null) {
      BigDecimal share = new BigDecimal(special.get("percent").toString());
      sheet.put(row, column, share, Workbook.Style.PERCENT);
    } else if (special.get("error") != null) {
      sheet.put(row, column, new Workbook.ErrorValue(special.get("error").toString()));
    } else {
      sheet.put(
          row,
          column,
          new Workbook.Formula(special.get("formula").toString(), special.get("cached")));
    }
  }

  String csv(char separator) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(value -> field(value, separator))
                    .collect(Collectors.joining(String.valueOf(separator))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String field(@Nullable Object value, char separator) {
    String text = value == null ? "" : value.toString();
    boolean quoted =
        text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
