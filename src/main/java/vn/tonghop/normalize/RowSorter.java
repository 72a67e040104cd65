package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.RowMarkers;
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

  private final TableLayout layout;
  private final RowMarks marks;
  private final RowWords said;
  private final TableColumns columns;
  private final Words words;
  private final Map<Integer, MergedRange> across = new HashMap<>();
  private final Decorations decorations;
  private final int groupTitle;
  private final int boundColumns;
  private final boolean hasOrder;
  private boolean numbered = true;

  RowSorter(
      TableColumns columns,
      TableLayout layout,
      RowMarks marks,
      Words words,
      List<MergedRange> merges) {
    this.columns = columns;
    this.layout = layout;
    this.marks = marks;
    this.words = words;
    this.said = new RowWords(marks);
    this.decorations = new Decorations(layout, said);
    int title = -1;
    int bound = layout.ticks().size();
    boolean ordered = false;
    for (int i = 0; i < columns.size(); i++) {
      title = columns.get(i).groupTitle() ? i : title;
      bound += columns.isBound(i) && !columns.isOrder(i) ? 1 : 0;
      ordered |= columns.isBound(i) && columns.isOrder(i);
    }
    this.groupTitle = title;
    this.boundColumns = bound;
    this.hasOrder = ordered;
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
      Sort marked = marked(shape);
      if (marked != null) {
        return marked;
      }
    }
    if (shape.isEmpty() && !shape.isTicked()) {
      return shape.order() == RowShape.Order.TEXT ? lonely(shape) : Sort.BLANK;
    }
    if (isNothing(shape)) {
      return Sort.NOTHING;
    }
    Sort sort = isGroup(shape) ? Sort.GROUP : Sort.DATA;
    numbered = sort == Sort.DATA ? shape.order() == RowShape.Order.NUMERIC : numbered;
    return sort;
  }

  private @Nullable Sort marked(RowShape shape) {
    boolean figures = shape.hasFigures();
    boolean full = shape.isFull();
    if ((figures || !full) && beginsWithTotal(shape)) {
      return Sort.TOTAL;
    }
    if (figures || full) {
      return null;
    }
    List<String> texts = shape.texts();
    if (any(texts, RowMarkers.Type.SIGNATURE)
        || any(texts, RowMarkers.Type.SIGNATURE_DATE)
        || any(texts, RowMarkers.Type.FOOTNOTE)) {
      return Sort.END;
    }
    return any(texts, RowMarkers.Type.TITLE) && shape.order() != RowShape.Order.GROUP
        ? Sort.DECORATION
        : null;
  }

  private boolean beginsWithTotal(RowShape shape) {
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    return said.is(RowMarkers.Type.TOTAL, shape.orderText())
        || cell != null && said.is(RowMarkers.Type.TOTAL, CellText.line(cell.text()));
  }

  private boolean any(List<String> texts, RowMarkers.Type type) {
    for (String text : texts) {
      if (said.is(type, text)) {
        return true;
      }
    }
    return false;
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
    return Optional.ofNullable(onlyText(shape)).flatMap(this::declared);
  }

  /** What a sentence says about the rows it may stand for; empty: this is not such a row. */
  Optional<ValueState> statement(RowShape shape) {
    List<String> texts = shape.texts();
    boolean beside = shape.isEmpty() && texts.size() == 1;
    String only = beside ? texts.get(0) : onlyText(shape);
    return only == null || shape.isTicked() ? Optional.empty() : marks.statement(only);
  }

  /** The text of the only cell that says something; null: there are several, or it is a number. */
  private static @Nullable String onlyText(RowShape shape) {
    Cell only = null;
    for (int i = 0; i < shape.columns(); i++) {
      Cell cell = shape.cell(i);
      if (cell != null && !Words.isDash(cell.text())) {
        if (only != null) {
          return null;
        }
        only = cell;
      }
    }
    if (only == null) {
      return shape.order() == RowShape.Order.TEXT ? shape.orderText() : null;
    }
    return only.kind() == CellKind.TEXT ? only.text() : null;
  }

  private Optional<ValueState> declared(String text) {
    return words.state(text).filter(s -> s != ValueState.VALUE && s != ValueState.BLANK);
  }

  private boolean isGroup(RowShape shape) {
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    if (cell == null || shape.isTicked() || boundColumns < 2 || hasMore(shape, title)) {
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
            || said.is(RowMarkers.Type.GROUP, cell.text());
    boolean titlesHaveNoColumn = groupTitle >= 0 && !layout.isBound(groupTitle);
    return marked
        || titlesHaveNoColumn && (!shape.hasFigures() || hasOrder)
        || isUnnumberedTitle(shape);
  }

  /** A name without number and figures among numbered rows. */
  private boolean isUnnumberedTitle(RowShape shape) {
    return groupTitle < 0 && numbered && !shape.hasFigures() && hasOrder;
  }

  /** A title and figures that may be the sums of rows below it, nothing else. */
  boolean holdsOnlySums(RowShape shape) {
    return !shape.isTicked() && !hasMore(shape, shape.titleColumn());
  }

  /** Something besides the title and the columns that may hold sums. */
  private boolean hasMore(RowShape shape, int title) {
    for (int i = 0; i < shape.columns(); i++) {
      Cell cell = i == title || i == groupTitle || columns.isTotal(i) ? null : shape.cell(i);
      if (cell != null && !Words.isDash(cell.text())) {
        return true;
      }
    }
    return false;
  }
}
