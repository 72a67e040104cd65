package vn.tonghop.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/** {@code <table key>.csv}: the rows of one table of the outline, all agencies. */
public final class TableCsv {

  private final Table table;
  private String agency = "";
  private int ordinal;

  private TableCsv(Table table) {
    this.table = table;
  }

  /** Writes the rows in the order given: agencies in registry order, rows as in the submission. */
  public static void write(Path file, Table table, LineSource<TableLine> source)
      throws IOException {
    List<String> header = new ArrayList<>(List.of("agency", "row"));
    table.columns().forEach(column -> header.add(column.key()));
    header.addAll(List.of("file", "sheet", "source_row"));
    CsvTables.write(file, header, source, new TableCsv(table)::line);
  }

  private void line(CsvFile csv, TableLine line) {
    ordinal = line.agency().equals(agency) ? ordinal + 1 : 1;
    agency = line.agency();
    TableRow row = line.row();
    csv.name(agency).number(row.number());
    for (int i = 0; i < table.columns().size(); i++) {
      cell(csv, table.columns().get(i), row.value(i));
    }
    csv.text(row.origin().file()).text(row.origin().sheet()).number(row.sourceRow());
  }

  private void cell(CsvFile csv, Column column, @Nullable Object value) {
    if (column.order()) {
      csv.number(ordinal);
    } else if (value instanceof BigDecimal number) {
      csv.number(number);
    } else {
      csv.text((String) value);
    }
  }
}
