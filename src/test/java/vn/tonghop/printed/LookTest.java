package vn.tonghop.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What is wrong is seen, and what only looks like it is left alone. */
class LookTest {

  @TempDir Path folder;

  private interface Filling {
    void fill(XSSFWorkbook workbook, XSSFSheet sheet, CellStyle wrapped) throws IOException;
  }

  private Path workbook(Filling filling) throws IOException {
    Path file = folder.resolve("x.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFFont font = workbook.createFont();
      font.setFontName("Times New Roman");
      font.setFontHeightInPoints((short) 11);
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setFont(font);
      wrapped.setWrapText(true);
      filling.fill(workbook, workbook.createSheet("S"), wrapped);
      workbook.write(out);
    }
    return file;
  }

  private List<String> cutOff(String text, int width, float height) throws IOException {
    Path file =
        workbook(
            (workbook, sheet, wrapped) -> {
              sheet.setColumnWidth(0, width * 256);
              var row = sheet.createRow(0);
              row.setHeightInPoints(height);
              row.createCell(0).setCellStyle(wrapped);
              row.getCell(0).setCellValue(text);
            });
    try (WorkbookLook look = WorkbookLook.of(file)) {
      return look.cutOff();
    }
  }

  @Test
  void a_text_that_needs_another_line_than_its_row_has_is_cut_off() throws Exception {
    String text = "Ủy ban nhân dân thành phố trực thuộc Trung ương";

    assertThat(cutOff(text, 20, 15)).singleElement().asString().contains("high in 15");
    assertThat(cutOff(text, 20, 30)).singleElement().asString().contains("high in 30");
    assertThat(cutOff(text, 20, 45)).isEmpty();
    assertThat(cutOff(text, 50, 15)).isEmpty();
  }

  @Test
  void a_word_that_is_wider_than_its_column_is_torn() throws Exception {
    assertThat(cutOff("T-24-DVC", 8, 45)).singleElement().asString().contains("has a word");
    assertThat(cutOff("T-24-DVC", 10, 15)).isEmpty();
    assertThat(cutOff("http://tep-rat-dai.example.vn/abc", 8, 90)).isEmpty();
  }

  @Test
  void a_figure_that_is_wider_than_its_column_is_not_seen() throws Exception {
    for (int width : new int[] {6, 12}) {
      Path file =
          workbook(
              (workbook, sheet, wrapped) -> {
                CellStyle figure = workbook.createCellStyle();
                figure.setFont(workbook.getFontAt(wrapped.getFontIndex()));
                figure.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
                sheet.setColumnWidth(0, width * 256);
                var cell = sheet.createRow(0).createCell(0);
                cell.setCellValue(1_234_567.5);
                cell.setCellStyle(figure);
              });
      try (WorkbookLook look = WorkbookLook.of(file)) {
        assertThat(look.cutOff()).hasSize(width == 6 ? 1 : 0);
      }
    }
  }

  @Test
  void a_sheet_that_is_not_set_up_is_told_with_what_is_missing() throws Exception {
    Path done =
        Files.move(
            workbook(
                (workbook, sheet, wrapped) -> {
                  CellStyle header = workbook.createCellStyle();
                  XSSFFont bold = workbook.createFont();
                  bold.setBold(true);
                  header.setFont(bold);
                  header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                  header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
                  sheet.createRow(0).createCell(0).setCellStyle(header);
                  sheet.getRow(0).getCell(0).setCellValue("x");
                  sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
                  sheet.getPrintSetup().setLandscape(true);
                  sheet.getPrintSetup().setPaperSize((short) 9);
                  sheet.setFitToPage(true);
                  sheet.getPrintSetup().setFitWidth((short) 1);
                  sheet.getPrintSetup().setFitHeight((short) 0);
                  sheet.getFooter().setRight("&P");
                  workbook.setPrintArea(0, "$A$1:$A$1");
                }),
            folder.resolve("done.xlsx"));
    Path bare =
        workbook(
            (workbook, sheet, wrapped) -> {
              sheet.getPrintSetup().setLandscape(true);
              sheet.createRow(0).createCell(0).setCellValue("x");
            });

    try (WorkbookLook look = WorkbookLook.of(bare)) {
      assertThat(look.setUp())
          .containsExactly(
              "S: A4",
              "S: as wide as the page, as high as it is",
              "S: print area",
              "S: header rows repeat",
              "S: page numbers");
    }
    try (WorkbookLook look = WorkbookLook.of(done)) {
      assertThat(look.setUp()).isEmpty();
    }
  }

  private List<String> chart(Integer... figures) throws IOException {
    Path file =
        workbook(
            (workbook, sheet, wrapped) -> {
              XSSFChart chart =
                  sheet
                      .createDrawingPatriarch()
                      .createChart(workbook.getCreationHelper().createClientAnchor());
              chart.setTitleText("Biểu");
              XDDFChartData data =
                  chart.createData(
                      ChartTypes.BAR,
                      chart.createCategoryAxis(AxisPosition.BOTTOM),
                      chart.createValueAxis(AxisPosition.LEFT));
              data.addSeries(
                  XDDFDataSourcesFactory.fromArray(new String[] {"Bộ", "Tỉnh"}),
                  XDDFDataSourcesFactory.fromArray(figures));
              chart.plot(data);
            });
    try (WorkbookLook look = WorkbookLook.of(file)) {
      assertThat(ChartLook.count(look.workbook())).isEqualTo(1);
      return ChartLook.faults(look.workbook());
    }
  }

  @Test
  void a_chart_of_zeros_or_with_names_too_many_says_nothing() throws Exception {
    assertThat(chart(0, 0)).containsExactly("Biểu: nothing but zeros");
    assertThat(chart(1)).containsExactly("Biểu: 2 names, 1 figures");
    assertThat(chart(0, 3)).isEmpty();
  }

  private List<String> document(int tableWidth, boolean repeats, String word) throws IOException {
    Path file = folder.resolve("x.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTSectPr section = document.getDocument().getBody().addNewSectPr();
      section.addNewPgSz().setW(BigInteger.valueOf(11906));
      CTPageMar margins = section.addNewPgMar();
      margins.setLeft(BigInteger.valueOf(1701));
      margins.setRight(BigInteger.valueOf(850));
      XWPFTable table = document.createTable(2, 2);
      table.getCTTbl().getTblGrid();
      var grid =
          table.getCTTbl().getTblGrid() == null
              ? table.getCTTbl().addNewTblGrid()
              : table.getCTTbl().getTblGrid();
      while (grid.sizeOfGridColArray() > 0) {
        grid.removeGridCol(0);
      }
      for (int i = 0; i < 2; i++) {
        grid.addNewGridCol().setW(BigInteger.valueOf(tableWidth / 2));
      }
      if (repeats) {
        table.getRow(0).setRepeatHeader(true);
      }
      table.getRow(0).getCell(0).setText("Tên");
      table.getRow(1).getCell(1).setText(word);
      for (var row : table.getRows()) {
        row.getTableCells()
            .forEach(
                cell -> {
                  if (cell.getCTTc().getTcPr() == null) {
                    cell.getCTTc().addNewTcPr();
                  }
                });
      }
      document.write(out);
    }
    return DocumentLook.of(file).faults();
  }

  @Test
  void a_table_of_a_document_that_does_not_fit_or_repeat_is_told() throws Exception {
    assertThat(document(9355, true, "từ")).isEmpty();
    assertThat(document(9400, true, "từ")).singleElement().asString().contains("9400 wide in 9355");
    assertThat(document(9355, false, "từ"))
        .singleElement()
        .asString()
        .contains("its header does not repeat");
    assertThat(document(1200, true, "Trungương"))
        .singleElement()
        .asString()
        .contains("“Trungương” is");
  }

  @Test
  void remnants_of_the_program_are_told_from_what_readers_know() {
    assertThat(
            List.of(
                "Đạt {0} cơ quan",
                "Số văn bản: null",
                "#REF!",
                "chốt đến 2017-11-06",
                "Kết quả 11.0",
                "NOT_REACHED",
                "summary.target.value",
                "Number of agencies"))
        .allMatch(text -> !Remnants.in(List.of(text)).isEmpty());
    assertThat(
            Remnants.in(
                List.of(
                    "chốt đến 06/11/2017",
                    "Kết quả 11,0 %",
                    "tables/statistics.csv",
                    "Kế hoạch 2016-2020",
                    "QĐ 1605/QĐ-TTg, mục 2.1",
                    "NOT-LISTED",
                    "phần mềm “Office of the year”",
                    "Cơ quan do Bộ quản lý, in to, an toàn")))
        .isEmpty();
  }
}
