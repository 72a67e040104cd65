package vn.tonghop.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.explain.UnknownNameException.Asked;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.WordKey;

/** Finds a cell of a consolidated table by what people call its row and column. */
public final class CellFinder {

  /** {@code csv:17}: a line of the CSV file, whatever is printed. */
  private static final String LINE = "csv:";

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final int MOST_KNOWN = 5_000;
  private static final int MOST_FOUND = 12;

  private final TableRows rows;
  private final TableRows others;

  /**
   * @param rows in the language the cell is told in
   * @param others the same rows in the other language, whose names are understood, too
   */
  public CellFinder(TableRows rows, TableRows others) {
    this.rows = rows;
    this.others = others;
  }

  /**
   * A found cell.
   *
   * @param column position in the row's block, from 0
   */
  public record Found(ReportLayout layout, RowPlace row, int column) {}

  /**
   * @param row number as printed, code, name, or {@code csv:} and the line of the CSV file
   * @param column position among the data columns from 1, key, or header
   */
  public Found find(ReportLayout layout, String row, String column) throws UnknownNameException {
    List<Set<Integer>> columns = columns(layout, column);
    Set<String> known = new LinkedHashSet<>();
    List<Found> found = called(rows, layout, Set.of(WordKey.of(row)), columns, known);
    if (found.isEmpty()) {
      Set<String> lines =
          called(others, layout, Set.of(WordKey.of(row)), columns, new HashSet<>()).stream()
              .map(other -> LINE + other.row().line())
              .collect(Collectors.toSet());
      found = lines.isEmpty() ? found : called(rows, layout, lines, columns, known);
    }
    return sole(row, column, found, known);
  }

  private static List<Found> called(
      TableRows in,
      ReportLayout layout,
      Set<String> wanted,
      List<Set<Integer>> columns,
      Set<String> known) {
    List<Found> found = new ArrayList<>();
    in.visit(
        layout,
        place -> {
          Set<Integer> own = columns.get(place.block());
          if (own.isEmpty()) {
            return;
          }
          if (known.size() < MOST_KNOWN) {
            known.add(place.name());
            known.add(place.code());
          }
          if (isCalled(place, wanted)) {
            own.stream().limit(MOST_FOUND).forEach(c -> keep(new Found(layout, place, c), found));
          }
        });
    return found;
  }

  private static void keep(Found next, List<Found> found) {
    if (found.size() < MOST_FOUND) {
      found.add(next);
    }
  }

  private Found sole(String row, String column, List<Found> found, Set<String> known)
      throws UnknownNameException {
    if (found.isEmpty()) {
      known.remove("");
      throw UnknownNameException.unknown(Asked.ROW, row, List.copyOf(known));
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    Set<Long> lines = new HashSet<>();
    found.forEach(f -> lines.add(f.row().line()));
    if (lines.size() == 1) {
      throw UnknownNameException.several(
          Asked.COLUMN, column, found.stream().map(f -> key(f) + ": " + header(f)).toList());
    }
    throw UnknownNameException.several(
        Asked.ROW,
        row,
        found.stream()
            .map(f -> LINE + f.row().line() + ": " + f.row().code() + " " + f.row().name())
            .distinct()
            .toList());
  }

  private static String key(Found found) {
    return column(found).key();
  }

  private String header(Found found) {
    return path(column(found), rows.locale());
  }

  private static ReportColumn column(Found found) {
    return found.layout().blocks().get(found.row().block()).columns().get(found.column());
  }

  private static boolean isCalled(RowPlace place, Set<String> wanted) {
    if (wanted.contains(LINE + place.line())) {
      return true;
    }
    boolean numbered = wanted.contains(place.ordinal().toLowerCase(Locale.ROOT));
    boolean coded =
        place.kind() != ReportRow.Kind.LINE && wanted.contains(WordKey.of(place.code()));
    return numbered || coded || wanted.contains(WordKey.of(place.name()));
  }

  private static List<Set<Integer>> columns(ReportLayout layout, String asked)
      throws UnknownNameException {
    String wanted = WordKey.of(asked);
    List<Set<Integer>> found = new ArrayList<>();
    for (Block block : layout.blocks()) {
      found.add(columns(block, wanted));
    }
    if (found.stream().allMatch(Set::isEmpty)) {
      List<String> known = new ArrayList<>();
      for (Block block : layout.blocks()) {
        block.columns().forEach(c -> known.add(c.key()));
      }
      throw UnknownNameException.unknown(Asked.COLUMN, asked, known);
    }
    return found;
  }

  private static Set<Integer> columns(Block block, String wanted) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < block.columns().size(); i++) {
      ReportColumn column = block.columns().get(i);
      if (WordKey.of(column.key()).equals(wanted)) {
        return Set.of(i);
      }
      if (wanted.equals(String.valueOf(i + 1)) || isHeader(column, wanted)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isHeader(ReportColumn column, String wanted) {
    int last = column.header().size() - 1;
    return last >= 0
        && (WordKey.of(column.header().get(last).vi()).equals(wanted)
            || WordKey.of(column.header().get(last).en()).equals(wanted)
            || WordKey.of(path(column, VI)).equals(wanted)
            || WordKey.of(path(column, Locale.ENGLISH)).equals(wanted));
  }

  /** The header of a column from the outermost to the innermost, joined by slashes. */
  public static String path(ReportColumn column, Locale locale) {
    return column.header().stream().map(l -> l.in(locale)).collect(Collectors.joining(" / "));
  }
}
