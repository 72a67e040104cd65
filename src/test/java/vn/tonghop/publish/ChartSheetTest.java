package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import vn.tonghop.consolidate.Chart;
import vn.tonghop.consolidate.Chart.Level;
import vn.tonghop.consolidate.Chart.Point;
import vn.tonghop.consolidate.Chart.Series;
import vn.tonghop.consolidate.ChartMaker;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.ChartPlan.Kind;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.publish.sheet.OfficeSchemas;

/** The charts of the workbook show cells that stand below them, and lead on to the tables. */
class ChartSheetTest {

  private static final String SHEET = "Biểu đồ";

  @TempDir Path folder;

  private static Chart chart(List<String> names, Series... series) {
    return new Chart("bieu", "Trang", Kind.BARS, "cái", 1, names, List.of(series), "statistics");
  }

  private static Series series(@Nullable Level level, String... values) {
    List<Point> points = new ArrayList<>();
    List<String> groups = List.of("MIN", "LOC", "ALL");
    for (int i = 0; i < values.length; i++) {
      BigDecimal value = values[i].isEmpty() ? null : new BigDecimal(values[i]);
      points.add(new Point(value, "x.web", groups.get(i), "weighted_share"));
    }
    return new Series("Trang", points, level);
  }

  private XSSFWorkbook write(List<Chart> charts, List<String> missing) throws IOException {
    Path file = folder.resolve("tong-hop.xlsx");
    List<ReportLayout> layouts = TestCampaign.outline().reports();
    List<ConsolidatedTable> tables =
        layouts.stream()
            .map(layout -> Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(true)))
            .toList();
    Workbook.write(
        file,
        new Workbook.Head("BỘ KIỂM THỬ", "Kỳ năm 2020", "0123456789abcdef", true),
        new Workbook.Content(
            Summarizer.build(TestCampaign.setup(), new TestCampaign(true)),
            new ChartMaker.Drawn(charts, missing),
            tables,
            layouts));
    assertThat(new OfficeSchemas().violations(file)).isEmpty();
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static CTBarChart bars(XSSFSheet sheet) {
    return chartOf(sheet).getCTChart().getPlotArea().getBarChartArray(0);
  }

  private static XSSFChart chartOf(XSSFSheet sheet) {
    return sheet.createDrawingPatriarch().getCharts().get(0);
  }

  /** The cells of a reference, one per row. */
  private static List<XSSFCell> cells(XSSFWorkbook workbook, String reference) {
    String[] ends = reference.split("!")[1].split(":");
    CellReference first = new CellReference(ends[0]);
    CellReference last = new CellReference(ends[ends.length - 1]);
    List<XSSFCell> cells = new ArrayList<>();
    for (int row = first.getRow(); row <= last.getRow(); row++) {
      cells.add(workbook.getSheet(SHEET).getRow(row).getCell(first.getCol()));
    }
    return cells;
  }

  @Test
  void the_copies_of_a_chart_are_its_cells() throws IOException {
    Level level = new Level(new BigDecimal("40"), "≥ 40 %");
    List<String> names = List.of("Bộ", "Tỉnh", "Chung");
    try (XSSFWorkbook workbook =
        write(List.of(chart(names, series(level, "33.3333333333", "", "50"))), List.of())) {
      var series = bars(workbook.getSheet(SHEET)).getSerArray(0);
      List<XSSFCell> figures = cells(workbook, series.getVal().getNumRef().getF());
      var line = chartOf(workbook.getSheet(SHEET)).getCTChart().getPlotArea().getLineChartArray(0);

      assertThat(cells(workbook, series.getCat().getStrRef().getF()))
          .extracting(XSSFCell::getStringCellValue)
          .containsExactlyElementsOf(names);
      assertThat(figures.get(0).getNumericCellValue()).isEqualTo(33.3333333333);
      assertThat(figures.get(1).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(figures.get(2).getNumericCellValue()).isEqualTo(50);
      assertThat(series.getVal().getNumRef().getNumCache().getPtList())
          .extracting(point -> point.getIdx() + "=" + point.getV())
          .containsExactly("0=33.3333333333", "2=50");
      assertThat(line.getSerArray(0).getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .isEqualTo("Mục tiêu Trang: ≥\u00a040\u00a0%");
      assertThat(cells(workbook, line.getSerArray(0).getVal().getNumRef().getF()))
          .extracting(XSSFCell::getNumericCellValue)
          .containsExactly(40.0, 40.0, 40.0);
    }
  }

  @Test
  void a_figure_leads_to_the_cell_of_the_table_that_holds_it() throws IOException {
    try (XSSFWorkbook workbook =
        write(
            List.of(chart(List.of("Bộ", "Tỉnh", "Chung"), series(null, "1", "2", "3"))),
            List.of())) {
      List<XSSFCell> figures =
          cells(
              workbook, bars(workbook.getSheet(SHEET)).getSerArray(0).getVal().getNumRef().getF());
      XSSFHyperlink link = figures.get(2).getHyperlink();

      assertThat(link.getAddress()).startsWith("'T-91'!F");
      int row = new CellReference(link.getAddress()).getRow();
      assertThat(workbook.getSheet("T-91").getRow(row).getCell(1).getStringCellValue())
          .isEqualTo("TỔNG CỘNG");
    }
  }

  @Test
  void long_names_or_many_lie_and_short_ones_stand() throws IOException {
    assertThat(ChartLayout.of(chart(List.of("Bộ", "Tỉnh"), series(null, "1", "2"))).bars())
        .isEqualTo(vn.tonghop.publish.sheet.SheetChart.Layout.COLUMNS);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      many.add("Ủy ban nhân dân tỉnh Thừa Thiên Huế " + i);
    }
    assertThat(ChartLayout.of(chart(many, series(null, "1"))).bars())
        .isEqualTo(vn.tonghop.publish.sheet.SheetChart.Layout.BARS);
    assertThat(ChartLayout.of(chart(many, series(null, "1"))).points()).isEqualTo(405);
    String name = "Cơ quan chuyên môn về công nghệ thông tin ".repeat(5).strip();
    assertThat(ChartLayout.of(chart(List.of(name, "Bộ"), series(null, "1", "2"))).points())
        .as("all names have the room of the longest")
        .isEqualTo(75 + 2 * (9 + 4 * 11));
  }

  @Test
  void a_chart_without_figures_is_told_instead_of_drawn() throws IOException {
    try (XSSFWorkbook workbook = write(List.of(), List.of("Kinh phí <theo nguồn>"))) {
      XSSFSheet sheet = workbook.getSheet(SHEET);

      assertThat(sheet.getDrawingPatriarch()).isNull();
      assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
          .isEqualTo("- Không vẽ vì chưa có số liệu: Kinh phí <theo nguồn>.");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("BIỂU ĐỒ (DỮ LIỆU GIẢ LẬP)");
    }
  }

  @Test
  void a_campaign_without_charts_has_no_sheet_for_them() throws IOException {
    try (XSSFWorkbook workbook = write(List.of(), List.of())) {
      assertThat(workbook.getSheet(SHEET)).isNull();
      assertThat(workbook.getSheetName(1)).isEqualTo("Mục lục");
    }
  }

  @Test
  void targets_stand_out_by_what_they_came_to() throws IOException {
    assertThat(TargetBands.of(7, 5, 3, 4))
        .extracting(band -> band.formula())
        .containsExactly(
            "$E7=\"Đạt\"",
            "AND($E7=\"Chưa đạt\",ISNUMBER($D7),ISNUMBER($C7),ABS($D7)*10<=ABS($C7-$D7))",
            "$E7=\"Chưa đạt\"");
    assertThat(TargetBands.of(7, 5, 0, 4)).hasSize(2);
  }
}
