package vn.tonghop.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.tonghop.change.Change;
import vn.tonghop.change.ChangeFields;

/** {@code changes.csv}: every change, in published order. */
public final class ChangesCsv implements Consumer<Change>, Closeable {

  private final CsvFile csv;

  /** Creates the file with its header line. */
  public ChangesCsv(Path file) throws IOException {
    this.csv = CsvFile.create(file, ChangeFields.NAMES);
  }

  @Override
  public void accept(Change change) {
    // Texts were made harmless when they were published.
    ChangeFields.of(change).forEach(csv::name);
    csv.endLine();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
