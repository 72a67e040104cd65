package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.normalize.Decimals;

/**
 * {@code T-xx.csv}: a consolidated table, complete, without its frame and group titles. Figures are
 * unrounded. A table of several blocks has the columns of all of them and says in {@code block}
 * which is meant.
 */
public final class ReportCsv implements AutoCloseable {

  private static final Map<ReportRow.Kind, String> KINDS = kinds();

  private final Labels labels = Labels.vietnamese();
  private final Map<ReportCell.Sign, String> signs = new EnumMap<>(ReportCell.Sign.class);
  private final ConsolidatedTable table;
  private final Set<String> keys = new LinkedHashSet<>();
  private int line;

  private final CsvFile csv;
  private int blocksSent;

  private ReportCsv(Path file, ConsolidatedTable table) throws IOException {
    this.table = table;
    table.blocks().forEach(b -> b.columns().forEach(c -> keys.add(c.key())));
    List<String> header = new ArrayList<>(List.of("row"));
    if (hasBlocks()) {
      header.add("block");
    }
    header.addAll(List.of("kind", "code", "name"));
    header.addAll(keys);
    this.csv = CsvFile.create(file, header);
  }

  private static Map<ReportRow.Kind, String> kinds() {
    Map<ReportRow.Kind, String> kinds = new EnumMap<>(ReportRow.Kind.class);
    for (ReportRow.Kind kind : ReportRow.Kind.values()) {
      kinds.put(kind, kind.name().toLowerCase(Locale.ROOT));
    }
    return Collections.unmodifiableMap(kinds);
  }

  public static void write(Path file, ConsolidatedTable table) throws IOException {
    try (ReportCsv csv = open(file, table)) {
      for (int i = 0; i < table.blocks().size(); i++) {
        csv.copying(i).sendTo(row -> {}, Long.MAX_VALUE);
      }
    }
  }

  /** A file with its header, to be closed by the caller. */
  static ReportCsv open(Path file, ConsolidatedTable table) throws IOException {
    return new ReportCsv(file, table);
  }

  /** The rows of a block; they go to the file when they are asked for, which is all at once. */
  RowSource copying(int blockIndex) {
    Block block = table.blocks().get(blockIndex);
    int[] places = places(block);
    return RowSource.streamed(
        (sink, lines) -> {
          if (blockIndex != blocksSent) {
            throw new IllegalStateException("block " + blockIndex + " after " + blocksSent);
          }
          blocksSent++;
          block
              .rows()
              .sendTo(
                  row -> {
                    if (row.kind() != ReportRow.Kind.GROUP) {
                      row(blockIndex + 1, places, row);
                    }
                    sink.accept(row);
                  },
                  Long.MAX_VALUE);
        });
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private boolean hasBlocks() {
    return table.blocks().size() > 1;
  }

  /** Where the cells of a block stand, by column of the file; -1: it has none. */
  private int[] places(Block block) {
    List<String> own = block.columns().stream().map(Column::key).toList();
    return keys.stream().mapToInt(own::lastIndexOf).toArray();
  }

  private void row(int blockNumber, int[] places, ReportRow row) {
    line++;
    csv.number(line);
    if (hasBlocks()) {
      csv.number(blockNumber);
    }
    csv.name(KINDS.get(row.kind())).name(row.code()).text(row.name());
    for (int place : places) {
      cell(place < 0 ? null : row.cells().get(place));
    }
    csv.endLine();
  }

  private void cell(@Nullable ReportCell cell) {
    if (cell instanceof ReportCell.Number number) {
      csv.number(number.value());
    } else if (cell instanceof ReportCell.Sign sign) {
      csv.name(signs.computeIfAbsent(sign, labels::sign));
    } else if (cell instanceof ReportCell.Text text) {
      csv.text(text.text());
    } else {
      csv.name(field(cell, labels));
    }
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
