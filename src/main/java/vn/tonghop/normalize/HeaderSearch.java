package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;

/**
 * Finds the header in the first rows of a sheet: the first row where enough of the required columns
 * match, taken together with up to two rows below where that tells more.
 *
 * @param <T> what a header stands for
 */
final class HeaderSearch<T> {

  /** The header must begin within this many rows. */
  static final int DEEPEST = 40;

  /** Rows of the tallest header. */
  static final int TALLEST = 3;

  private final HeaderMatcher<T> matcher;
  private final KnownHits<T> known;

  /**
   * A header found.
   *
   * @param texts header texts by column
   */
  record Hit<T>(int firstRow, int lastRow, Map<Integer, HeaderText> texts, HeaderMatch<T> match) {

    long weight() {
      return match.requiredFound() * 1000 + match.assigned().size();
    }

    /** The same, found as one row elsewhere. */
    Hit<T> on(int row) {
      return new Hit<>(row, row, texts, match);
    }

    /** Whether nothing is missing, doubtful or unknown. */
    boolean isWhole() {
      return match.missing().isEmpty()
          && match.contested().isEmpty()
          && match.assigned().size() == texts.size();
    }
  }

  HeaderSearch(HeaderMatcher<T> matcher) {
    this.matcher = matcher;
    this.known = new KnownHits<>(matcher);
  }

  HeaderMatcher<T> matcher() {
    return matcher;
  }

  /** The header; empty when no row has enough of it. */
  Optional<Hit<T>> find(List<Row> preview, List<MergedRange> merges) {
    Optional<Hit<T>> before = known.find(preview, merges);
    if (before.isPresent()) {
      return before;
    }
    Optional<Hit<T>> found = search(preview, merges);
    found.ifPresent(hit -> known.remember(hit, preview));
    return found;
  }

  private Optional<Hit<T>> search(List<Row> preview, List<MergedRange> merges) {
    for (int i = 0; i < preview.size() && preview.get(i).number() <= DEEPEST; i++) {
      Hit<T> best = isNarrow(preview, i, TALLEST) ? null : best(preview, i, merges, true);
      if (best != null && matcher.isHeader(best.match())) {
        return Optional.of(withoutTitle(best, i, preview, merges));
      }
    }
    return Optional.empty();
  }

  /** A block of one column, as most titles are, tells too little to be a header. */
  private boolean isNarrow(List<Row> preview, int index, int height) {
    if (!matcher.needsTwoColumns()) {
      return false;
    }
    int column = 0;
    for (int i = index; i < Math.min(preview.size(), index + height); i++) {
      for (Cell cell : preview.get(i).cells()) {
        if (column != 0 && cell.column() != column) {
          return false;
        }
        column = cell.column();
      }
    }
    return true;
  }

  /** The header that begins in the first of the rows, however deep on the sheet; else empty. */
  Optional<Hit<T>> at(List<Row> rows, List<MergedRange> merges) {
    Hit<T> best = best(rows, 0, merges, false);
    return best != null && matcher.isHeader(best.match()) ? Optional.of(best) : Optional.empty();
  }

  /** Leaves out leading rows of the block that tell nothing: titles, a unit of measure. */
  private Hit<T> withoutTitle(Hit<T> hit, int index, List<Row> preview, List<MergedRange> merges) {
    Hit<T> tight = hit;
    for (int i = index + 1; i < preview.size() && preview.get(i).number() <= hit.lastRow(); i++) {
      Hit<T> lower = best(preview, i, merges, true);
      if (lower != null && matcher.isHeader(lower.match()) && lower.weight() >= tight.weight()) {
        tight = lower;
      }
    }
    return tight;
  }

  /** The row that looks most like the header though it has not enough of it; empty: none at all. */
  Optional<Hit<T>> closest(List<Row> preview, List<MergedRange> merges) {
    return Stream.iterate(0, i -> i + 1)
        .limit(preview.size())
        .filter(i -> preview.get(i).number() <= DEEPEST)
        .map(i -> Optional.ofNullable(best(preview, i, merges, false)))
        .flatMap(Optional::stream)
        .filter(hit -> !hit.match().assigned().isEmpty())
        .max(Comparator.comparingLong(Hit::weight));
  }

  /**
   * @param headers only what may be a header is wanted
   */
  private @Nullable Hit<T> best(
      List<Row> preview, int index, List<MergedRange> merges, boolean headers) {
    Hit<T> best = null;
    int first = headers && isNarrow(preview, index, 1) ? 2 : 1;
    for (int height = first; height <= TALLEST && index + height <= preview.size(); height++) {
      List<Row> rows = preview.subList(index, index + height);
      HeaderBlock block = new HeaderBlock(rows, touching(rows, merges));
      if (rows.get(height - 1).number() - rows.get(0).number() >= TALLEST || !block.isPlausible()) {
        break;
      }
      Map<Integer, HeaderText> texts = block.texts();
      HeaderMatch<T> match = matcher.match(texts);
      Hit<T> hit = new Hit<>(block.firstRow(), block.lastRow(), texts, match);
      if (best == null || hit.weight() > best.weight()) {
        best = hit;
      }
      if (hit.isWhole() && addsNothing(preview, index, texts.keySet(), merges)) {
        break;
      }
    }
    return best;
  }

  /** Whether the rows below, taken together with a whole header, could not tell of more columns. */
  private static boolean addsNothing(
      List<Row> preview, int index, Set<Integer> columns, List<MergedRange> merges) {
    List<Row> rows = preview.subList(index, Math.min(preview.size(), index + TALLEST));
    return touching(rows, merges).isEmpty()
        && rows.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> columns.contains(cell.column()) || CellText.isBlank(cell.text()));
  }

  private static List<MergedRange> touching(List<Row> rows, List<MergedRange> merges) {
    int first = rows.get(0).number();
    int last = rows.get(rows.size() - 1).number();
    List<MergedRange> touching = new ArrayList<>();
    for (MergedRange merge : merges) {
      if (merge.firstRow() <= last && merge.lastRow() >= first) {
        touching.add(merge);
      }
    }
    return touching;
  }
}
