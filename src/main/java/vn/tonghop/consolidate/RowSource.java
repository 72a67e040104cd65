package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a block in printing order; they may be asked for several times. */
public interface RowSource {

  /**
   * Gives the rows one by one.
   *
   * @param lines rows of kind LINE that are wanted at most; more may come
   */
  void sendTo(Consumer<? super ReportRow> sink, long lines);

  /** True when the rows come from the store and must not be held. */
  boolean isStreamed();

  /** All rows, held. */
  default List<ReportRow> list() {
    List<ReportRow> rows = new ArrayList<>();
    sendTo(rows::add, Long.MAX_VALUE);
    return List.copyOf(rows);
  }

  /** Rows that are held anyway. */
  static RowSource of(List<ReportRow> rows) {
    List<ReportRow> held = List.copyOf(rows);
    return new RowSource() {
      @Override
      public void sendTo(Consumer<? super ReportRow> sink, long lines) {
        held.forEach(sink);
      }

      @Override
      public boolean isStreamed() {
        return false;
      }
    };
  }

  /** Rows as they come. */
  static RowSource streamed(Stream source) {
    return new RowSource() {
      @Override
      public void sendTo(Consumer<? super ReportRow> sink, long lines) {
        source.sendTo(sink, lines);
      }

      @Override
      public boolean isStreamed() {
        return true;
      }
    };
  }

  /** See {@link #sendTo}. */
  @FunctionalInterface
  interface Stream {
    void sendTo(Consumer<? super ReportRow> sink, long lines);
  }
}
