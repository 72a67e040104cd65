package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;

/**
 * Headers of one row found before: most agencies fill in the same form. Such a row is known again
 * without a search where a search could find nothing else: all that stands above it are titles in
 * one of its columns that begin no known header, what stands below is no part of it or adds no
 * column to a whole one, and nothing is merged.
 *
 * @param <T> what a header stands for
 */
final class KnownHits<T> {

  private static final int MOST = 8;
  private static final int LONGEST_TITLE = 200;

  private record Known<T>(HeaderRow row, HeaderSearch.Hit<T> hit) {}

  private final HeaderMatcher<T> matcher;
  private final List<Known<T>> all = new CopyOnWriteArrayList<>();

  KnownHits(HeaderMatcher<T> matcher) {
    this.matcher = matcher;
  }

  /** What a search would find; empty: only a search tells. */
  Optional<HeaderSearch.Hit<T>> find(List<Row> preview, List<MergedRange> merges) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int index = firstWide(preview);
    Optional<Known<T>> known = index < 0 ? Optional.empty() : of(preview.get(index));
    return known
        .map(Known::hit)
        .filter(hit -> mayStandAt(index, preview, merges, hit))
        .map(hit -> hit.on(preview.get(index).number()));
  }

  /** Keeps what a search found, if it is of the kind and as long as there are few. */
  void remember(HeaderSearch.Hit<T> hit, List<Row> preview) {
    if (all.size() < MOST && hit.firstRow() == hit.lastRow() && matcher.isPlain(hit)) {
      preview.stream()
          .filter(row -> row.number() == hit.firstRow() && !HeaderRow.isTooLong(row))
          .filter(row -> of(row).isEmpty())
          .findFirst()
          .ifPresent(row -> all.add(new Known<>(HeaderRow.of(row), hit)));
    }
  }

  private Optional<Known<T>> of(Row row) {
    for (Known<T> known : all) {
      if (known.row().isIn(row)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** Position of the first row with texts in two columns; -1: none. */
  private static int firstWide(List<Row> preview) {
    for (int i = 0; i < preview.size(); i++) {
      if (filled(preview.get(i)).size() > 1) {
        return i;
      }
    }
    return -1;
  }

  private static List<Cell> filled(Row row) {
    List<Cell> filled = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (!CellText.isBlank(cell.text())) {
        filled.add(cell);
      }
    }
    return filled;
  }

  private boolean mayStandAt(
      int index, List<Row> preview, List<MergedRange> merges, HeaderSearch.Hit<T> hit) {
    Set<Integer> columns = hit.texts().keySet();
    int number = preview.get(index).number();
    return number <= HeaderSearch.DEEPEST
        && merges.stream().allMatch(merge -> merge.firstRow() >= number + HeaderSearch.TALLEST)
        && areTitles(preview.subList(0, index), columns)
        && (endsAt(index, preview) || hit.isWhole() && addNothing(preview, index, columns));
  }

  private boolean areTitles(List<Row> rows, Set<Integer> columns) {
    Set<Integer> used = new HashSet<>();
    for (Row row : rows) {
      for (Cell cell : filled(row)) {
        used.add(cell.column());
        if (cell.kind() == CellKind.ERROR
            || cell.text().length() > LONGEST_TITLE
            || matcher.mayBegin(cell.text())) {
          return false;
        }
      }
    }
    return used.size() <= 1 && columns.containsAll(used);
  }

  /** Whether the row below can be no part of it. */
  private static boolean endsAt(int index, List<Row> preview) {
    return index + 1 == preview.size() || !HeaderBlock.mayBeLower(preview.get(index + 1));
  }

  /** Of the rows that could be read as one header with it. */
  private static boolean addNothing(List<Row> preview, int index, Set<Integer> columns) {
    int end = Math.min(preview.size(), index + HeaderSearch.TALLEST);
    for (int i = index + 1; i < end; i++) {
      Row row = preview.get(i);
      if (!HeaderBlock.mayBeLower(row)) {
        return true;
      }
      if (filled(row).stream().anyMatch(cell -> !columns.contains(cell.column()))) {
        return false;
      }
    }
    return true;
  }
}
