package vn.tonghop.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import vn.tonghop.publish.sheet.SheetChart.Box;
import vn.tonghop.publish.sheet.SheetChart.Cells;
import vn.tonghop.publish.sheet.SheetChart.Figures;
import vn.tonghop.publish.sheet.SheetChart.Layout;
import vn.tonghop.publish.sheet.SheetChart.Names;
import vn.tonghop.publish.sheet.SheetChart.Series;

/** Charts as programs find them in the file: valid, with references and copies of their cells. */
class SheetChartTest {

  private static final String SHEET = "Biểu 'đồ'";
  private static final String HOSTILE = "</c:v><x>\"&'\u0001 =1+1 _x000A_\ud83d\ude00";

  @TempDir Path folder;

  private static SheetChart chart(Layout layout, boolean level) {
    List<Series> series =
        new ArrayList<>(
            List.of(
                series(HOSTILE, 2, false, "1.5", null, "-3"),
                series("Hai", 3, false, "4", "5", "6E+1")));
    if (level) {
      series.add(series("Mức ≥ 40 %", 4, true, "40", "40", "40"));
    }
    return new SheetChart(
        "bieu",
        "Một < hai & \"ba\"",
        layout,
        "%",
        "#,##0.0",
        new Names(List.of("Bộ", HOSTILE, "Tỉnh"), new Cells(SHEET, 1, 22, 24)),
        series,
        new Box(1, 2, 8, 19));
  }

  private static Series series(String name, int column, boolean level, @Nullable String... values) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (String value : values) {
      numbers.add(value == null ? null : new BigDecimal(value));
    }
    return new Series(
        name,
        new Cells(SHEET, column, 21, 21),
        new Figures(numbers, new Cells(SHEET, column, 22, 24)),
        level);
  }

  private Path write(String name, List<SheetChart> charts) throws IOException {
    Path file = folder.resolve(name);
    List<SheetPlan> plans =
        List.of(
            WorkbookStreamTest.simple("Đầu"),
            WorkbookStreamTest.simple(SHEET).withCharts(charts.size()),
            WorkbookStreamTest.simple("Hai").withCharts(1));
    try (WorkbookStream workbook =
        WorkbookStream.create(file, plans, new WorkbookStream.Description("B", "K", ""))) {
      workbook.sheet(0, out -> out.row(1, 0));
      workbook.sheet(1, SheetChartTest::rows);
      workbook.charts(1, charts);
      workbook.sheet(2, SheetChartTest::rows);
      workbook.charts(2, List.of(chart(Layout.COLUMNS, true)));
    }
    return file;
  }

  private static void rows(SheetStream out) {
    CellStyle style = CellStyle.text(CellStyle.Font.NORMAL, CellStyle.Across.LEFT);
    out.row(21, 0);
    out.text(2, style, HOSTILE);
    out.link(2, SHEET, "A1");
    out.bands(
        22, 1, 24, 1, List.of(new CellBand("$A22=\"<\"", new CellBand.Look("E2F0D9", true, true))));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void every_layout_is_valid_and_its_series_point_to_cells_and_hold_them(Layout layout)
      throws IOException {
    Path file = write("a.xlsx", List.of(chart(layout, false)));

    assertThat(new OfficeSchemas().violations(file)).isEmpty();
    try (XSSFWorkbook workbook = open(file)) {
      XSSFChart chart = workbook.getSheet(SHEET).createDrawingPatriarch().getCharts().get(0);
      CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);

      assertThat(chart.getTitleText().getString()).isEqualTo("Một < hai & \"ba\"");
      assertThat(bars.getBarDir().getVal().toString())
          .isEqualTo(layout == Layout.COLUMNS || layout == Layout.STACKED_COLUMNS ? "col" : "bar");
      assertThat(bars.getGrouping().getVal().toString())
          .isEqualTo(layout.isStacked() ? "stacked" : "clustered");
      assertThat(bars.sizeOfSerArray()).isEqualTo(2);
      assertThat(bars.getSerArray(0).getTx().getStrRef().getF()).isEqualTo("'Biểu ''đồ'''!$B$21");
      assertThat(texts(bars.getSerArray(0).getTx().getStrRef().getStrCache()))
          .containsExactly("</c:v><x>\"&' =1+1 _x000A_\ud83d\ude00");
      assertThat(bars.getSerArray(0).getCat().getStrRef().getF())
          .isEqualTo("'Biểu ''đồ'''!$A$22:$A$24");
      assertThat(texts(bars.getSerArray(0).getCat().getStrRef().getStrCache()))
          .containsExactly("Bộ", "</c:v><x>\"&' =1+1 _x000A_\ud83d\ude00", "Tỉnh");
      assertThat(bars.getSerArray(1).getVal().getNumRef().getF())
          .isEqualTo("'Biểu ''đồ'''!$C$22:$C$24");
      assertThat(numbers(bars.getSerArray(1).getVal().getNumRef().getNumCache()))
          .containsExactly("0=4", "1=5", "2=60");
    }
  }

  @Test
  void parts_of_a_stack_lower_than_letters_bear_no_figure() {
    assertThat(chart(Layout.STACKED_COLUMNS, false).withoutRoom(1)).as("of 57").containsExactly(0);
    assertThat(chart(Layout.STACKED_BARS, false).withoutRoom(0)).containsExactly(0);
    assertThat(chart(Layout.STACKED_BARS, false).withoutRoom(1)).isEmpty();
    assertThat(chart(Layout.COLUMNS, false).withoutRoom(1)).isEmpty();
  }

  @Test
  void what_is_not_there_has_no_point_and_negative_figures_have_room() throws IOException {
    try (XSSFWorkbook workbook = open(write("a.xlsx", List.of(chart(Layout.COLUMNS, false))))) {
      var area =
          workbook
              .getSheet(SHEET)
              .createDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .getPlotArea();

      assertThat(
              numbers(area.getBarChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache()))
          .containsExactly("0=1.5", "2=-3");
      assertThat(area.getValAxArray(0).getScaling().isSetMin()).isFalse();
      assertThat(area.sizeOfLineChartArray()).isZero();
    }
  }

  @Test
  void a_level_is_a_line_across_the_bars() throws IOException {
    Path file = write("a.xlsx", List.of());

    assertThat(new OfficeSchemas().violations(file)).isEmpty();
    try (XSSFWorkbook workbook = open(file)) {
      assertThat(workbook.getSheet(SHEET).getDrawingPatriarch()).isNull();
      XSSFChart chart = workbook.getSheet("Hai").createDrawingPatriarch().getCharts().get(0);
      var line = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);

      assertThat(line.getIdx().getVal()).isEqualTo(2);
      assertThat(texts(line.getTx().getStrRef().getStrCache())).containsExactly("Mức ≥ 40 %");
      assertThat(numbers(line.getVal().getNumRef().getNumCache()))
          .containsExactly("0=40", "1=40", "2=40");
      assertThat(chart.getCTChart().isSetLegend()).isTrue();
    }
  }

  @Test
  void charts_lie_where_they_were_put_and_are_numbered_through_the_workbook() throws IOException {
    List<SheetChart> two = List.of(chart(Layout.BARS, false), chart(Layout.STACKED_BARS, false));
    try (XSSFWorkbook workbook = open(write("a.xlsx", two))) {
      var drawing = workbook.getSheet(SHEET).createDrawingPatriarch();
      var anchor = drawing.getCTDrawing().getTwoCellAnchorArray(1);

      assertThat(drawing.getCharts())
          .extracting(chart -> chart.getPackagePart().getPartName().getName())
          .containsExactly("/xl/charts/chart1.xml", "/xl/charts/chart2.xml");
      assertThat(workbook.getSheet("Hai").createDrawingPatriarch().getCharts())
          .extracting(chart -> chart.getPackagePart().getPartName().getName())
          .containsExactly("/xl/charts/chart3.xml");
      assertThat(anchor.getFrom().getRow()).isEqualTo(1);
      assertThat(anchor.getTo().getRow()).isEqualTo(18);
      assertThat(anchor.getTo().getCol()).isEqualTo(8);
    }
  }

  @Test
  void equal_charts_give_equal_bytes() throws IOException {
    List<SheetChart> charts = List.of(chart(Layout.COLUMNS, true));

    assertThat(write("a.xlsx", charts)).hasSameBinaryContentAs(write("b.xlsx", charts));
  }

  @Test
  void a_sheet_gets_as_many_charts_as_were_planned() throws IOException {
    Path file = folder.resolve("c.xlsx");
    List<SheetPlan> plans = List.of(WorkbookStreamTest.simple("Đầu").withCharts(1));
    try (WorkbookStream workbook =
        WorkbookStream.create(file, plans, new WorkbookStream.Description("B", "K", ""))) {
      workbook.sheet(0, SheetChartTest::rows);

      assertThatThrownBy(() -> workbook.charts(0, List.of())).hasMessage("0 charts instead of 1");
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> texts(CTStrData data) {
    return data.getPtList().stream().map(point -> point.getV()).toList();
  }

  private static List<String> numbers(CTNumData data) {
    return data.getPtList().stream().map(point -> point.getIdx() + "=" + point.getV()).toList();
  }
}
