package vn.tonghop.publish.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.publish.template.Looks.Look;

/** The page of checks: a line per rule, red or green before the report is sent. */
final class CheckSheet {

  static final String NAME = "KIEM_TRA";
  private static final int ERRORS_ROW = 2;
  private static final int REMARKS_ROW = 3;
  private static final int LEGEND_ROW = 4;
  private static final int HEADER_ROW = 6;
  private static final int FIRST_ROW = 7;
  private static final int NUMBER = 1;
  private static final int TEXT = 2;
  private static final int SHEET = 3;
  private static final int RESULT = 4;
  private static final int PLACES = 5;
  private static final int DETAIL = 6;
  private static final List<Integer> WIDTHS = List.of(5, 74, 18, 9, 9, 60);

  private final SheetPage page;
  private final List<Check> checks;

  CheckSheet(SheetPage page, List<Check> checks) {
    this.page = page;
    this.checks = List.copyOf(checks);
  }

  void write() {
    int last = FIRST_ROW + checks.size() - 1;
    page.widths(WIDTHS);
    page.text(1, 1, TemplateTexts.of("checks.title"), Look.TITLE);
    page.height(1, 24);
    total(ERRORS_ROW, TemplateTexts.of("checks.errors"), "✗", last);
    total(REMARKS_ROW, TemplateTexts.of("checks.remarks"), "!", last);
    page.text(LEGEND_ROW, 1, TemplateTexts.of("checks.legend"), Look.NOTE);
    header();
    for (int i = 0; i < checks.size(); i++) {
      line(FIRST_ROW + i, i + 1, checks.get(i));
    }
    colours(last);
    page.sheet().createFreezePane(0, HEADER_ROW);
    page.protect();
    page.print(true, HEADER_ROW);
  }

  private void total(int row, String words, String mark, int last) {
    String results = Cells.fixed(FIRST_ROW, RESULT) + ":" + Cells.fixed(last, RESULT);
    page.formula(row, 1, "\"%s\"&COUNTIF(%s,\"%s\")".formatted(words, results, mark), Look.COUNT);
    page.height(row, 21);
  }

  private void header() {
    List<String> keys =
        List.of(
            "checks.number",
            "checks.text",
            "checks.sheet",
            "checks.result",
            "checks.places",
            "checks.detail");
    for (int i = 0; i < keys.size(); i++) {
      page.text(HEADER_ROW, i + 1, TemplateTexts.of(keys.get(i)), Look.HEADER);
    }
    page.height(HEADER_ROW, 22);
  }

  private void line(int row, int number, Check check) {
    page.cell(row, NUMBER, Look.CENTRED).setCellValue(number);
    page.text(row, TEXT, check.text(), Look.LABEL);
    page.text(row, SHEET, check.sheet(), Look.CENTRED);
    String errors = check.errors();
    String remarks = check.remarks();
    boolean both = !errors.equals("0") && !remarks.equals("0");
    String mark = errors.equals("0") ? "!" : "✗";
    page.formula(
        row,
        RESULT,
        both
            ? "IF(" + errors + ">0,\"✗\",IF(" + remarks + ">0,\"!\",\"✓\"))"
            : "IF(" + Cells.address(row, PLACES) + ">0,\"" + mark + "\",\"✓\")",
        Look.RESULT);
    String places = both ? errors + "+" + remarks : errors.equals("0") ? remarks : errors;
    if (check.byRows()) {
      page.cell(row, PLACES, Look.CENTRED).setCellValue(0);
    } else {
      page.formula(row, PLACES, places, Look.CENTRED);
    }
    page.formula(row, DETAIL, check.detail(), Look.LABEL);
    page.fit(row, TextLines.of(check.text(), WIDTHS.get(TEXT - 1), false));
  }

  /** In blank tables no row is wrong; going through them to find that out would take long. */
  void storeRowChecks(boolean asFormulas) {
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      if (check.byRows() && asFormulas) {
        String places = check.errors().equals("0") ? check.remarks() : check.errors();
        page.rowsFormula(FIRST_ROW + i, PLACES, places, Look.CENTRED).setCellValue(0);
      } else if (check.byRows()) {
        page.withoutRowsFormula(FIRST_ROW + i, PLACES).setCellValue(0);
      }
    }
  }

  private void colours(int last) {
    CellRangeAddress results =
        new CellRangeAddress(FIRST_ROW - 1, last - 1, RESULT - 1, RESULT - 1);
    String first = "$" + Cells.address(FIRST_ROW, RESULT);
    page.colourWhere(first + "=\"✗\"", Looks.RED, true, results);
    page.colourWhere(first + "=\"!\"", Looks.AMBER, true, results);
    String range = Cells.fixed(FIRST_ROW, RESULT) + ":" + Cells.fixed(last, RESULT);
    CellRangeAddress errors = new CellRangeAddress(ERRORS_ROW - 1, ERRORS_ROW - 1, 0, 0);
    page.colourWhere("COUNTIF(" + range + ",\"✗\")>0", Looks.RED, false, errors);
    page.colourWhere("COUNTIF(" + range + ",\"✗\")=0", Looks.GREEN, false, errors);
    CellRangeAddress remarks = new CellRangeAddress(REMARKS_ROW - 1, REMARKS_ROW - 1, 0, 0);
    page.colourWhere("COUNTIF(" + range + ",\"!\")>0", Looks.AMBER, false, remarks);
  }
}
