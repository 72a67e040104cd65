package vn.tonghop.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.publish.ReportCsv;
import vn.tonghop.publish.Workbook;

/**
 * CPU and bytes of writing a consolidated list of 200,000 rows, ten columns each, as a workbook and
 * as CSV, in one fresh process with the launcher's options: as long as four lists of 50,000, which
 * is what a sheet of the workbook holds. Run by {@code src/test/scripts/write-benchmark}.
 */
public final class WriteBenchmark {

  private static final int TABLES = 4;
  private static final int ROWS = 50_000;
  private static final int COLUMNS = 10;

  private WriteBenchmark() {}

  /** Prints seconds of CPU of the whole process so far, after each kind of file, and bytes. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("write-benchmark");
    List<ConsolidatedTable> tables = new ArrayList<>();
    for (int i = 1; i <= TABLES; i++) {
      tables.add(table(i));
    }
    double start = ProcessCpu.seconds();
    long csvBytes = 0;
    for (ConsolidatedTable table : tables) {
      Path file = folder.resolve(table.id() + ".csv");
      ReportCsv.write(file, table);
      csvBytes += Files.size(file);
      Files.delete(file);
    }
    double middle = ProcessCpu.seconds();
    Path file = folder.resolve("t.xlsx");
    Summary summary = new Summary("TÓM TẮT", "Kỳ", List.of(), List.of(), "Nguồn");
    Workbook.write(
        file, new Workbook.Head("BỘ", "Kỳ", "abc", false), new Workbook.Content(summary, tables));
    double end = ProcessCpu.seconds();
    System.out.printf(
        Locale.ROOT,
        "csv %.2f s, %d KB; xlsx %.2f s, %d KB%n",
        middle - start,
        csvBytes >> 10,
        end - middle,
        Files.size(file) >> 10);
    Files.delete(file);
    Files.delete(folder);
  }

  private static ConsolidatedTable table(int number) {
    List<HeaderCell> header = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS + 2; i++) {
      header.add(new HeaderCell("Cột số " + i, 0, i, 1, 1));
      if (i >= 2) {
        boolean text = i < 5;
        columns.add(new Column("cot_" + i, i == 6 ? 1 : 0, text, text ? 30 : 0));
      }
    }
    RowSource rows = RowSource.streamed((sink, lines) -> send(number, sink));
    return new ConsolidatedTable(
        "T-9" + number,
        "Danh mục dịch vụ công",
        "Kỳ",
        "",
        List.of(new Block(null, 1, header, columns, rows)),
        List.of(),
        "Ký hiệu",
        "Nguồn");
  }

  private static void send(int table, Consumer<? super ReportRow> sink) {
    for (int i = 1; i <= ROWS; i++) {
      int n = table * ROWS + i;
      sink.accept(
          new ReportRow(
              ReportRow.Kind.LINE,
              Integer.toString(i),
              "UBND-" + n % 63,
              "Ủy ban nhân dân tỉnh số " + n % 63,
              cells(n)));
    }
  }

  private static List<ReportCell> cells(int n) {
    return List.of(
        new ReportCell.Text("Cấp giấy chứng nhận đăng ký doanh nghiệp loại " + n),
        new ReportCell.Text(n % 10 == 0 ? "Theo quy định, có thu phí & lệ phí" : "Có"),
        new ReportCell.Text("Sở Kế hoạch và Đầu tư"),
        new ReportCell.Number(BigDecimal.valueOf(n % 5)),
        new ReportCell.Number(new BigDecimal(n).movePointLeft(2).setScale(10)),
        new ReportCell.Number(BigDecimal.valueOf(n * 7L)),
        n % 3 == 0 ? ReportCell.Sign.BLANK : new ReportCell.Number(BigDecimal.valueOf(n)),
        new ReportCell.Day(LocalDate.of(2017, 1, 1).plusDays(n % 365)),
        n % 4 == 0 ? ReportCell.Sign.NOT_COLLECTED : new ReportCell.OutOf(n % 63, 63),
        new ReportCell.Number(BigDecimal.valueOf(n % 100)));
  }
}
