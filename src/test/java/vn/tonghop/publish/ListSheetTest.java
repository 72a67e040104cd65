package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.consolidate.Summary;

/** Long lists and long texts on a sheet. */
class ListSheetTest {

  @TempDir Path folder;

  private static ReportRow line(int number, String text) {
    return new ReportRow(
        ReportRow.Kind.LINE,
        String.valueOf(number),
        "X",
        "Dòng " + number,
        List.of(new ReportCell.Text(text)));
  }

  private static ConsolidatedTable table(List<ReportRow> rows) {
    RowSource source = RowSource.streamed((sink, lines) -> rows.forEach(sink));
    Block block =
        new Block(
            null,
            1,
            List.of(
                new HeaderCell("TT", 0, 0, 1, 1),
                new HeaderCell("Tên", 0, 1, 1, 1),
                new HeaderCell("Nội dung", 0, 2, 1, 1)),
            List.of(new Column("noi_dung", 0, true, 40)),
            source);
    return new ConsolidatedTable(
        "T-90", "Danh mục", "Kỳ", "", List.of(block), List.of(), "Ký hiệu", "Nguồn");
  }

  private List<String> written(List<ReportRow> rows, int most) throws Exception {
    Path file = folder.resolve("t.xlsx");
    Summary summary = new Summary("TÓM TẮT", "Kỳ", List.of(), List.of(), "Nguồn");
    Workbook.Head head = new Workbook.Head("BỘ", "Kỳ", "abc", false);
    Workbook.write(file, head, new Workbook.Content(summary, List.of(table(rows))), most);
    List<String> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("T-90");
      for (Row row : sheet) {
        StringBuilder line = new StringBuilder();
        for (Cell cell : row) {
          line.append(cell).append('|');
        }
        lines.add(line.toString());
        assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409f);
      }
    }
    return lines;
  }

  @Test
  void a_list_stops_at_its_most_lines_and_says_where_the_rest_is() throws Exception {
    List<ReportRow> rows = List.of(line(1, "a"), line(2, "b"), line(3, "c"));
    assertThat(written(rows, 2))
        .anyMatch(line -> line.startsWith("2.0|Dòng 2|b|"))
        .noneMatch(line -> line.contains("Dòng 3"))
        .anyMatch(line -> line.contains("dừng ở 2 dòng") && line.contains("tables/T-90.csv"));
  }

  @Test
  void a_list_of_exactly_its_most_lines_is_whole() throws Exception {
    List<ReportRow> rows = List.of(line(1, "a"), line(2, "b"), line(3, "c"));
    assertThat(written(rows, 3))
        .anyMatch(line -> line.startsWith("3.0|Dòng 3|c|"))
        .noneMatch(line -> line.contains("dừng ở"));
  }

  @Test
  void a_text_higher_than_a_row_goes_on_below_with_no_word_lost() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(i == 0 ? "" : " ").append("từ").append(i);
    }
    List<String> lines = written(List.of(line(1, text.toString()), line(2, "b")), 10);
    int first = lines.indexOf(lines.stream().filter(l -> l.startsWith("1.0|")).findFirst().get());
    int second = lines.indexOf(lines.stream().filter(l -> l.startsWith("2.0|")).findFirst().get());
    StringBuilder all = new StringBuilder();
    for (String line : lines.subList(first, second)) {
      String cell = line.split("\\|")[2];
      all.append(all.length() == 0 ? "" : " ").append(cell);
    }
    assertThat(second - first).isGreaterThan(5);
    assertThat(all).hasToString(text.toString());
  }
}
