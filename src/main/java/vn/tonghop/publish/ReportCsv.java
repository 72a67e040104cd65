package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.normalize.Decimals;

/**
 * {@code T-xx.csv}: a consolidated table, complete, without its frame and group titles. Figures are
 * unrounded. A table of several blocks has the columns of all of them and says in {@code block}
 * which is meant.
 */
public final class ReportCsv {

  private final Labels labels = Labels.vietnamese();
  private final ConsolidatedTable table;
  private final Set<String> keys = new LinkedHashSet<>();
  private int line;

  private ReportCsv(ConsolidatedTable table) {
    this.table = table;
    table.blocks().forEach(b -> b.columns().forEach(c -> keys.add(c.key())));
  }

  public static void write(Path file, ConsolidatedTable table) throws IOException {
    new ReportCsv(table).write(file);
  }

  private boolean hasBlocks() {
    return table.blocks().size() > 1;
  }

  private void write(Path file) throws IOException {
    List<String> header = new ArrayList<>(List.of("row"));
    if (hasBlocks()) {
      header.add("block");
    }
    header.addAll(List.of("kind", "code", "name"));
    header.addAll(keys);
    try (CsvFile csv = CsvFile.create(file, header)) {
      for (int b = 0; b < table.blocks().size(); b++) {
        Block block = table.blocks().get(b);
        int number = b + 1;
        block
            .rows()
            .sendTo(
                row -> {
                  if (row.kind() != ReportRow.Kind.GROUP) {
                    row(csv, number, block, row);
                  }
                },
                Long.MAX_VALUE);
      }
    }
  }

  private void row(CsvFile csv, int blockNumber, Block block, ReportRow row) {
    line++;
    csv.number(line);
    if (hasBlocks()) {
      csv.number(blockNumber);
    }
    csv.name(row.kind().name().toLowerCase(Locale.ROOT)).name(row.code()).text(row.name());
    Map<String, ReportCell> byKey = new HashMap<>();
    for (int i = 0; i < block.columns().size(); i++) {
      byKey.put(block.columns().get(i).key(), row.cells().get(i));
    }
    keys.forEach(key -> cell(csv, byKey.get(key)));
    csv.endLine();
  }

  private void cell(CsvFile csv, @Nullable ReportCell cell) {
    csv.name(field(cell, labels));
  }

  /** A cell as it stands in the CSV file; null: empty. */
  public static String field(@Nullable ReportCell cell) {
    return field(cell, Labels.vietnamese());
  }

  private static String field(@Nullable ReportCell cell, Labels labels) {
    if (cell instanceof ReportCell.Number number) {
      return Decimals.plain(number.value());
    } else if (cell instanceof ReportCell.Day day) {
      return day.date().toString();
    } else if (cell instanceof ReportCell.OutOf outOf) {
      return outOf.count() + "/" + outOf.total();
    } else if (cell instanceof ReportCell.Text text) {
      return SafeText.forCsv(text.text());
    }
    return cell instanceof ReportCell.Sign sign ? labels.sign(sign) : "";
  }
}
