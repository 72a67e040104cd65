package vn.tonghop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.TableCsv;
import vn.tonghop.publish.TableLine;
import vn.tonghop.store.RowConsumer;

/**
 * The files of the outline's tables. One that can wait is written when somebody asks for all rows
 * of its table, so that the store is read once for both. Thread-safe.
 */
final class RowFiles {

  private final BiConsumer<Table, RowConsumer> rows;
  private final Map<String, Path> waiting = new ConcurrentHashMap<>();

  /**
   * @param rows sends all rows of a table in force: by agency in official order, then by number
   */
  RowFiles(BiConsumer<Table, RowConsumer> rows) {
    this.rows = rows;
  }

  /** The table's file is to be written by the next to read all its rows, or at the end. */
  void later(Table table, Path file) {
    waiting.put(table.key(), file);
  }

  boolean isWaiting(Table table) {
    return waiting.containsKey(table.key());
  }

  /** Writes a table's file from the store. */
  void write(Table table, Path file) throws IOException {
    write(table, file, (agency, row) -> {});
  }

  /** Writes the table's file if nobody has. */
  void writeIfWaiting(Table table) throws IOException {
    Path file = waiting.remove(table.key());
    if (file != null) {
      write(table, file);
    }
  }

  /** All rows of a table, as they are sent. */
  void all(Table table, RowConsumer sink) {
    Path file = waiting.remove(table.key());
    if (file == null) {
      rows.accept(table, sink);
    } else {
      try {
        write(table, file, sink);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void write(Table table, Path file, RowConsumer inPassing) throws IOException {
    TableCsv.write(
        file,
        table,
        lines ->
            rows.accept(
                table,
                (agency, row) -> {
                  lines.accept(new TableLine(agency, row));
                  inPassing.row(agency, row);
                }));
  }
}
