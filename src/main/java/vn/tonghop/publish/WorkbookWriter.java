package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;

final class WorkbookWriter {
  private WorkbookWriter() {}

  static void write(Path file, Workbook.Head head, List<ConsolidatedTable> tables)
      throws IOException {
    throw new IOException(file + head.campaign() + tables.size());
  }
}
