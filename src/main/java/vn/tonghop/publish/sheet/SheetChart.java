package vn.tonghop.publish.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;

/**
 * A chart on a sheet. What it shows stands in cells, too; the chart refers to them and holds a copy
 * for programs that do not compute.
 *
 * @param name of the drawn object
 * @param unit written at the axis of the figures; empty: none
 * @param format of the figures, as the format writes it
 * @param categories names of the categories, in the order drawn
 * @param series those of bars first, at least one
 */
public record SheetChart(
    String name,
    String title,
    Layout layout,
    String unit,
    String format,
    Names categories,
    List<Series> series,
    Box box) {

  /** Parts of the longest stack that hold a line of letters: upright, lying. */
  private static final BigDecimal LEAST_HEIGHT = new BigDecimal("0.08");

  private static final BigDecimal LEAST_LENGTH = new BigDecimal("0.04");

  public SheetChart {
    series = List.copyOf(series);
  }

  /** How the bars stand. */
  public enum Layout {
    /** Upright, side by side. */
    COLUMNS,
    /** Upright, on top of each other. */
    STACKED_COLUMNS,
    /** Lying, one below the other; the first category is on top. */
    BARS,
    /** Lying, one behind the other. */
    STACKED_BARS;

    boolean isStacked() {
      return this == STACKED_COLUMNS || this == STACKED_BARS;
    }

    boolean isUpright() {
      return this == COLUMNS || this == STACKED_COLUMNS;
    }
  }

  /** Some cells of a column; rows and columns from 1, both rows included. */
  public record Cells(String sheet, int column, int firstRow, int lastRow) {

    /** {@code 'Biểu đồ'!$A$5:$A$9}. */
    String reference() {
      String from = corner(firstRow);
      String range = firstRow == lastRow ? from : from + ":" + corner(lastRow);
      return "'" + sheet.replace("'", "''") + "'!" + range;
    }

    private String corner(int row) {
      String address = Origin.address(1, column);
      return "$" + address.substring(0, address.length() - 1) + "$" + row;
    }
  }

  /** Texts and the cells they stand in. */
  public record Names(List<String> texts, Cells cells) {
    public Names {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Figures of one kind.
   *
   * @param figures one per category; null: none
   * @param level a line to be reached instead of bars; only beside upright bars
   */
  public record Series(String name, Cells nameCell, Figures figures, boolean level) {}

  /** Figures and the cells they stand in. */
  public record Figures(List<@Nullable BigDecimal> values, Cells cells) {}

  /**
   * Where the chart lies: from the first cell to the last, both covered; counted from 1. The last
   * row has the usual height.
   */
  public record Box(int firstColumn, int firstRow, int lastColumn, int lastRow) {}

  /** Places of the figures of a series whose part of a stack is lower than its letters. */
  List<Integer> withoutRoom(int index) {
    List<Integer> places = new ArrayList<>();
    if (layout.isStacked()) {
      BigDecimal least = longestStack().multiply(layout.isUpright() ? LEAST_HEIGHT : LEAST_LENGTH);
      List<@Nullable BigDecimal> values = series.get(index).figures().values();
      for (int place = 0; place < values.size(); place++) {
        BigDecimal value = values.get(place);
        if (value != null && value.abs().compareTo(least) < 0) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private BigDecimal longestStack() {
    BigDecimal longest = BigDecimal.ZERO;
    for (int place = 0; place < categories.texts().size(); place++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Series one : series) {
        BigDecimal value = one.figures().values().get(place);
        sum = value == null ? sum : sum.add(value);
      }
      longest = longest.max(sum);
    }
    return longest;
  }

  boolean hasNegative() {
    return series.stream()
        .flatMap(one -> one.figures().values().stream())
        .anyMatch(value -> value != null && value.signum() < 0);
  }
}
