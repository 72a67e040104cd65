package vn.tonghop.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.CellStyle.Font;
import vn.tonghop.publish.sheet.SheetPage.Footer;
import vn.tonghop.publish.sheet.SheetPage.Margins;
import vn.tonghop.publish.sheet.SheetPage.Rows;

/** The package a workbook is, and what another program reads in it. */
class WorkbookStreamTest {

  private static final CellStyle PLAIN = CellStyle.text(Font.NORMAL, Across.LEFT);
  private static final CellStyle FIGURE =
      CellStyle.text(Font.NORMAL.inBold(), Across.RIGHT).within("000000").as("#,##0.0").inOneLine();

  @TempDir Path folder;

  private static SheetPage page(boolean fits, boolean bounded, Rows repeated) {
    return new SheetPage(
        fits,
        fits,
        new Margins(0.4, 0.5, 0.6),
        repeated,
        bounded,
        new Footer("Bộ A && B", Footer.SHEET, Footer.PAGE));
  }

  static SheetPlan simple(String name) {
    return new SheetPlan(
        name, false, List.of(10.0, 20.0), 0, 0, null, false, page(true, false, Rows.NONE));
  }

  private static final SheetPlan RICH =
      new SheetPlan(
          "Biểu 'một'",
          false,
          List.of(6.0, 40.0, 9.5),
          7,
          2,
          "C62828",
          true,
          page(false, true, new Rows(6, 7)));

  private static final SheetPlan SECRET =
      new SheetPlan("_ẩn", true, List.of(), 0, 0, null, false, page(true, false, Rows.NONE));

  private Path write(String name, List<SheetPlan> plans, String madeFrom) throws IOException {
    Path file = folder.resolve(name);
    try (WorkbookStream workbook =
        WorkbookStream.create(
            file, plans, new WorkbookStream.Description("BỘ <X>", "Kỳ & năm", madeFrom))) {
      for (int i = plans.size() - 1; i >= 0; i--) {
        workbook.sheet(i, WorkbookStreamTest::everything);
        if (plans.get(i).notes()) {
          workbook.notes(i, List.of(new CellNote(2, 1, "Ghi chú")));
        }
      }
    }
    return file;
  }

  private static void everything(SheetStream out) {
    out.row(1, 28);
    out.merged(1, 3, CellStyle.text(Font.NORMAL.ofSize(14), Across.CENTER).on("DDE5EE"), "Đầu");
    out.row(2, 0);
    out.text(1, PLAIN, "một");
    out.link(1, "Biểu 'một'", "A1");
    out.number(2, FIGURE, new BigDecimal("33.3333333333"));
    out.number(3, FIGURE, 7);
    out.skip();
    out.row(4, 13.5);
    out.text(2, CellStyle.text(Font.NORMAL, Across.LEFT), "");
    out.merge(4, 1, 5, 1);
    out.scale(75);
    out.breakBefore(4);
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static List<String> children(String xml) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    List<String> names = new ArrayList<>();
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      names.add(child.getNodeName());
    }
    return names;
  }

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private void reading(Path file, Consumer<XSSFWorkbook> test) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      test.accept(workbook);
    }
  }

  @Test
  void the_package_holds_every_part_once_with_a_type_and_every_relation_leads_to_a_part()
      throws Exception {
    Map<String, String> parts = parts(write("a.xlsx", List.of(simple("A"), RICH, SECRET), ""));

    assertThat(parts.keySet())
        .startsWith("[Content_Types].xml", "_rels/.rels")
        .endsWith("docProps/core.xml")
        .contains(
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet3.xml",
            "xl/worksheets/_rels/sheet2.xml.rels",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing2.vml")
        .hasSize(12);
    List<String> typed = found("PartName=\"/([^\"]+)\"", parts.get("[Content_Types].xml"));
    assertThat(parts.keySet()).containsAll(typed);
    assertThat(typed)
        .containsExactlyInAnyOrderElementsOf(
            parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") && !name.startsWith("["))
                .toList());
    assertThat(found("Target=\"([^\"]+)\"", parts.get("xl/_rels/workbook.xml.rels")))
        .containsExactly(
            "worksheets/sheet1.xml", "worksheets/sheet2.xml", "worksheets/sheet3.xml", "styles.xml")
        .allMatch(target -> parts.containsKey("xl/" + target));
    assertThat(found("Target=\"([^\"]+)\"", parts.get("xl/worksheets/_rels/sheet2.xml.rels")))
        .containsExactly("../drawings/vmlDrawing2.vml", "../comments2.xml");
    assertThat(found("r:id=\"([^\"]+)\"", parts.get("xl/worksheets/sheet2.xml")))
        .allMatch(id -> parts.get("xl/worksheets/_rels/sheet2.xml.rels").contains("Id=\"" + id));
  }

  @Test
  void the_parts_of_a_sheet_stand_in_the_order_of_the_format() throws Exception {
    Map<String, String> parts = parts(write("a.xlsx", List.of(simple("A"), RICH), ""));

    assertThat(children(parts.get("xl/worksheets/sheet2.xml")))
        .containsExactly(
            "sheetPr",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "legacyDrawing");
    assertThat(children(parts.get("xl/styles.xml")))
        .containsExactly(
            "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles");
    assertThat(children(parts.get("xl/workbook.xml")))
        .containsExactly("bookViews", "sheets", "definedNames");
  }

  @Test
  void equal_styles_are_one_and_numbered_by_first_use() throws Exception {
    Map<String, String> parts = parts(write("a.xlsx", List.of(simple("A"), simple("B")), ""));

    assertThat(found(" s=\"(\\d+)\"", parts.get("xl/worksheets/sheet2.xml")))
        .containsExactly("1", "1", "1", "2", "3", "3", "2");
    assertThat(found(" s=\"(\\d+)\"", parts.get("xl/worksheets/sheet1.xml")))
        .containsExactly("1", "1", "1", "2", "3", "3", "2");
    assertThat(parts.get("xl/styles.xml")).contains("<cellXfs count=\"4\">");
  }

  @Test
  void more_styles_than_are_remembered_are_still_one_each() throws Exception {
    Path file = folder.resolve("many.xlsx");
    try (WorkbookStream workbook =
        WorkbookStream.create(
            file, List.of(simple("A")), new WorkbookStream.Description("a", "t", ""))) {
      workbook.sheet(
          0,
          out -> {
            for (int row = 1; row <= 2; row++) {
              out.row(row, 0);
              for (int i = 1; i <= 300; i++) {
                out.text(i, PLAIN.on(String.format("%06X", i)), "x");
              }
            }
          });
    }
    reading(
        file,
        workbook -> {
          XSSFSheet sheet = workbook.getSheetAt(0);
          for (int i = 0; i < 300; i++) {
            XSSFCellStyle style = sheet.getRow(1).getCell(i).getCellStyle();
            assertThat(style.getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo(String.format("FF%06X", i + 1));
          }
          assertThat(workbook.getNumCellStyles()).isEqualTo(301);
        });
  }

  @Test
  void another_program_reads_styles_sizes_panes_and_page_set_up() throws Exception {
    reading(
        write("a.xlsx", List.of(simple("A"), RICH, SECRET), ""),
        workbook -> {
          XSSFSheet sheet = workbook.getSheetAt(1);
          assertThat(sheet.getSheetName()).isEqualTo("Biểu 'một'");
          assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(28f);
          assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(13.5f);
          assertThat(sheet.getColumnWidthInPixels(2)).isEqualTo(66.5f, within());
          assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
          assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
          assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 75);
          assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
          assertThat(sheet.getFitToPage()).isFalse();
          assertThat(sheet.getRowBreaks()).containsExactly(2);
          assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:7");
          assertThat(workbook.getPrintArea(1)).isEqualTo("'Biểu ''một'''!$A$1:$C$4");
          assertThat(workbook.getPrintArea(0)).isNull();
          assertThat(sheet.getTabColor().getARGBHex()).isEqualTo("FFC62828");
          assertThat(sheet.getFooter().getLeft()).isEqualTo("Bộ A && B");
          assertThat(sheet.getFooter().getCenter()).isEqualTo("&A");
          assertThat(sheet.getCellComment(new CellAddress("A2")).getString().getString())
              .isEqualTo("Ghi chú");
          assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
          assertThat(workbook.getSheetAt(0).isSelected()).isTrue();
          assertThat(sheet.isSelected()).isFalse();
          assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("BỘ <X>");
          assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Kỳ & năm");
        });
  }

  private static org.assertj.core.data.Offset<Float> within() {
    return org.assertj.core.data.Offset.offset(1f);
  }

  @Test
  void another_program_reads_cells_merges_and_links() throws Exception {
    reading(
        write("a.xlsx", List.of(RICH), ""),
        workbook -> {
          XSSFSheet sheet = workbook.getSheetAt(0);
          XSSFCell figure = sheet.getRow(1).getCell(1);
          assertThat(figure.getNumericCellValue()).isEqualTo(33.3333333333);
          assertThat(figure.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
          assertThat(figure.getCellStyle().getFont().getBold()).isTrue();
          assertThat(figure.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THIN);
          assertThat(figure.getCellStyle().getWrapText()).isFalse();
          assertThat(figure.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
          assertThat(figure.getCellStyle().getVerticalAlignment())
              .isEqualTo(VerticalAlignment.CENTER);
          assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(7);
          assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
          assertThat((Object) sheet.getRow(2)).isNull();
          assertThat(sheet.getMergedRegions().stream().map(r -> r.formatAsString()))
              .containsExactly("A1:C1", "A4:A5");
          assertThat(sheet.getRow(1).getCell(0).getHyperlink().getLocation())
              .isEqualTo("'Biểu ''một'''!A1");
        });
  }

  @Test
  void only_a_workbook_that_says_what_it_was_made_from_bears_a_seal() throws Exception {
    Path sealed = write("a.xlsx", List.of(RICH), "abc");
    Path plain = write("b.xlsx", List.of(RICH), "");

    assertThat(Seal.isIntact(sealed, "abc")).isTrue();
    assertThat(Seal.isIntact(sealed, "abd")).isFalse();
    assertThat(Seal.isIntact(plain, "")).isFalse();
    assertThat(parts(plain).get("docProps/core.xml")).doesNotContain("identifier");
  }

  @Test
  void equal_calls_give_equal_bytes() throws Exception {
    assertThat(Files.readAllBytes(write("a.xlsx", List.of(simple("A"), RICH), "abc")))
        .isEqualTo(Files.readAllBytes(write("b.xlsx", List.of(simple("A"), RICH), "abc")));
  }

  @Test
  void rows_and_columns_only_grow() throws Exception {
    try (WorkbookStream workbook =
        WorkbookStream.create(
            folder.resolve("x.xlsx"),
            List.of(simple("A")),
            new WorkbookStream.Description("a", "t", ""))) {
      workbook.sheet(
          0,
          out -> {
            out.row(2, 0);
            out.text(2, PLAIN, "b");
            assertThatIllegalArgumentException()
                .isThrownBy(() -> out.text(2, PLAIN, "c"))
                .withMessage("column 2 after 2");
            assertThatIllegalArgumentException()
                .isThrownBy(() -> out.row(2, 0))
                .withMessage("row 2 after 2");
            assertThat(out.height()).isEqualTo(SheetStream.USUAL_HEIGHT);
          });
    }
  }

  @Test
  void a_name_of_a_sheet_is_made_fit() {
    assertThat(SheetPlan.safeName("T-92 (2)")).isEqualTo("T-92 (2)");
    assertThat(SheetPlan.safeName("'a/b[c]:d'")).isEqualTo(" a b c  d ");
    assertThat(SheetPlan.safeName("x".repeat(40))).isEqualTo("x".repeat(31));
  }
}
