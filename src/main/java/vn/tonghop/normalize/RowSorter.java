package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;

/** Tells data rows from everything else that stands in a table. */
final class RowSorter {

  /** What a row is. */
  enum Sort {
    DATA,
    BLANK,
    GROUP,
    TOTAL,
    /** Repeated header, numbering row, placeholder, title. */
    DECORATION,
    /** A word instead of rows: there is none, not collected. */
    NOTHING,
    /** Signature or footnote: the table is over. */
    END
  }

  private final Table table;
  private final TableLayout layout;
  private final RowMarks marks;
  private final Words words;
  private final Map<Integer, MergedRange> across = new HashMap<>();
  private final Decorations decorations;
  private final int groupTitle;
  private boolean numbered = true;

  RowSorter(
      Table table, TableLayout layout, RowMarks marks, Words words, List<MergedRange> merges) {
    this.table = table;
    this.layout = layout;
    this.marks = marks;
    this.words = words;
    this.decorations = new Decorations(layout, marks);
    int title = -1;
    for (int i = 0; i < table.columns().size(); i++) {
      title = table.columns().get(i).groupTitle() ? i : title;
    }
    this.groupTitle = title;
    for (MergedRange merge : merges) {
      if (merge.lastColumn() > merge.firstColumn() && merge.firstRow() > layout.lastRow()) {
        for (int row = merge.firstRow();
            row <= Math.min(merge.lastRow(), merge.firstRow() + 5);
            row++) {
          across.putIfAbsent(row, merge);
        }
      }
    }
  }

  /**
   * @param first no data row has been seen yet
   */
  Sort sort(RowShape shape, boolean first) {
    if (decorations.isOne(shape, first)) {
      return Sort.DECORATION;
    }
    if (shape.order() != RowShape.Order.NUMERIC) {
      Optional<Sort> marked = marked(shape);
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    if (shape.cells().isEmpty() && !shape.isTicked()) {
      return shape.order() == RowShape.Order.TEXT ? lonely(shape) : Sort.BLANK;
    }
    if (isNothing(shape)) {
      return Sort.NOTHING;
    }
    Sort sort = isGroup(shape) ? Sort.GROUP : Sort.DATA;
    numbered = sort == Sort.DATA ? shape.order() == RowShape.Order.NUMERIC : numbered;
    return sort;
  }

  private Optional<Sort> marked(RowShape shape) {
    boolean total = firstTexts(shape).stream().anyMatch(t -> marks.is(RowMarkers.Type.TOTAL, t));
    if (total && (shape.hasFigures() || !shape.isFull())) {
      return Optional.of(Sort.TOTAL);
    }
    if (shape.hasFigures() || shape.isFull()) {
      return Optional.empty();
    }
    List<String> texts = shape.texts();
    if (any(texts, RowMarkers.Type.SIGNATURE)
        || any(texts, RowMarkers.Type.SIGNATURE_DATE)
        || any(texts, RowMarkers.Type.FOOTNOTE)) {
      return Optional.of(Sort.END);
    }
    return any(texts, RowMarkers.Type.TITLE) && shape.order() != RowShape.Order.GROUP
        ? Optional.of(Sort.DECORATION)
        : Optional.empty();
  }

  private boolean any(List<String> texts, RowMarkers.Type type) {
    return texts.stream().anyMatch(t -> marks.is(type, t));
  }

  private static List<String> firstTexts(RowShape shape) {
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    return cell == null
        ? List.of(shape.orderText())
        : List.of(shape.orderText(), CellText.line(cell.text()));
  }

  /** Text in the column of running numbers and nothing else. */
  private Sort lonely(RowShape shape) {
    if (declared(shape).isPresent()) {
      return Sort.NOTHING;
    }
    return groupTitle >= 0 || across.containsKey(shape.row().number()) ? Sort.GROUP : Sort.BLANK;
  }

  private boolean isNothing(RowShape shape) {
    return declared(shape).isPresent() && !shape.isTicked();
  }

  /** The state that stands for rows; empty: this is not such a row. */
  Optional<ValueState> declared(RowShape shape) {
    return onlyText(shape).flatMap(this::declared);
  }

  /** What a sentence says about the rows it may stand for; empty: this is not such a row. */
  Optional<ValueState> statement(RowShape shape) {
    List<String> texts = shape.texts();
    boolean beside = shape.cells().isEmpty() && texts.size() == 1;
    Optional<String> only = beside ? Optional.of(texts.get(0)) : onlyText(shape);
    return shape.isTicked() ? Optional.empty() : only.flatMap(marks::statement);
  }

  private static Optional<String> onlyText(RowShape shape) {
    List<Cell> said = shape.cells().values().stream().filter(c -> !Words.isDash(c.text())).toList();
    if (said.isEmpty() && shape.order() == RowShape.Order.TEXT) {
      return Optional.of(shape.orderText());
    }
    return said.size() == 1 && said.get(0).kind() == CellKind.TEXT
        ? Optional.of(said.get(0).text())
        : Optional.empty();
  }

  private Optional<ValueState> declared(String text) {
    return words.state(text).filter(s -> s != ValueState.VALUE && s != ValueState.BLANK);
  }

  private boolean isGroup(RowShape shape) {
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    if (cell == null || shape.isTicked() || boundColumns() < 2 || hasMore(shape, title)) {
      return false;
    }
    RowShape.Order order = shape.order();
    if (order == RowShape.Order.NUMERIC || order == RowShape.Order.TEXT) {
      return false;
    }
    boolean marked =
        order == RowShape.Order.GROUP
            || across.containsKey(shape.row().number())
            || GroupTitle.isNumbered(CellText.line(cell.text()))
            || title == groupTitle
            || marks.is(RowMarkers.Type.GROUP, cell.text());
    boolean titlesHaveNoColumn = groupTitle >= 0 && !layout.isBound(groupTitle);
    return marked
        || titlesHaveNoColumn && (!shape.hasFigures() || hasOrder())
        || isUnnumberedTitle(shape);
  }

  /** A name without number and figures among numbered rows. */
  private boolean isUnnumberedTitle(RowShape shape) {
    return groupTitle < 0 && numbered && !shape.hasFigures() && hasOrder();
  }

  /** A title and figures that may be the sums of rows below it, nothing else. */
  boolean holdsOnlySums(RowShape shape) {
    return !shape.isTicked() && !hasMore(shape, shape.titleColumn());
  }

  /** Something besides the title and the columns that may hold sums. */
  private boolean hasMore(RowShape shape, int title) {
    return shape.cells().entrySet().stream()
        .anyMatch(
            e ->
                e.getKey() != title
                    && e.getKey() != groupTitle
                    && !table.totals().contains(table.columns().get(e.getKey()).key())
                    && !Words.isDash(e.getValue().text()));
  }

  private int boundColumns() {
    int bound = layout.ticks().size();
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      bound += layout.isBound(i) && !table.columns().get(i).order() ? 1 : 0;
    }
    return bound;
  }

  private boolean hasOrder() {
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      if (layout.isBound(i) && table.columns().get(i).order()) {
        return true;
      }
    }
    return false;
  }
}
