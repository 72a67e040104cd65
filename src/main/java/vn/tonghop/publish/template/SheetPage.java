package vn.tonghop.publish.template;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** One sheet of the template being written; rows and columns count from 1. */
final class SheetPage {

  private static final int CHARACTER = 256;
  private static final int EXCEL_PADDING = 180;

  private final XSSFSheet sheet;
  private final Looks looks;
  private long shared;

  SheetPage(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  XSSFCellStyle look(Looks.Look look) {
    return looks.of(look);
  }

  XSSFCell cell(int row, int column, Looks.Look look) {
    XSSFRow line = sheet.getRow(row - 1);
    if (line == null) {
      line = sheet.createRow(row - 1);
    }
    XSSFCell cell = line.getCell(column - 1);
    if (cell == null) {
      cell = line.createCell(column - 1);
    }
    cell.setCellStyle(looks.of(look));
    return cell;
  }

  void text(int row, int column, @Nullable String text, Looks.Look look) {
    XSSFCell cell = cell(row, column, look);
    if (text != null && !text.isEmpty()) {
      cell.setCellValue(text);
    } else {
      cell.setBlank();
    }
  }

  /** The result is stored later, when everything is there. */
  void formula(int row, int column, String formula, Looks.Look look) {
    cell(row, column, look).setCellFormula(formula);
  }

  void height(int row, float points) {
    sheet.getRow(row - 1).setHeightInPoints(points);
  }

  /** High enough for these lines now; it still grows with what is typed. */
  void fit(int row, int lines) {
    height(row, TextLines.height(lines));
    sheet.getRow(row - 1).getCTRow().unsetCustomHeight();
  }

  int width(int column) {
    return sheet.getColumnWidth(column - 1) / CHARACTER;
  }

  /** One formula for many rows, stored once; shows nothing until the program calculates it. */
  void sharedFormula(int firstRow, int lastRow, int column, String formula, Looks.Look look) {
    long index = shared++;
    String letters = Cells.letters(column);
    for (int row = firstRow; row <= lastRow; row++) {
      CTCell cell = cell(row, column, look).getCTCell();
      CTCellFormula stored = cell.addNewF();
      stored.setT(STCellFormulaType.SHARED);
      stored.setSi(index);
      if (row == firstRow) {
        stored.setRef(letters + firstRow + ":" + letters + lastRow);
        stored.setStringValue(formula);
      }
      cell.setT(STCellType.STR);
      cell.setV("");
    }
  }

  /** A formula that goes through ranges row by row. */
  XSSFCell rowsFormula(int row, int column, String formula, Looks.Look look) {
    XSSFCell cell = cell(row, column, look);
    sheet.setArrayFormula(formula, new CellRangeAddress(row - 1, row - 1, column - 1, column - 1));
    return cell;
  }

  XSSFCell withoutRowsFormula(int row, int column) {
    XSSFCell cell = sheet.getRow(row - 1).getCell(column - 1);
    if (cell.isPartOfArrayFormulaGroup()) {
      sheet.removeArrayFormula(cell);
    }
    return cell;
  }

  void merge(int row, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, firstColumn - 1, lastColumn - 1));
  }

  /** A click leads to the sheet. */
  void link(int row, int column, String target) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target + "'!A1");
    sheet.getRow(row - 1).getCell(column - 1).setHyperlink(link);
  }

  void widths(List<Integer> characters) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(
          i, Math.min(255 * CHARACTER, characters.get(i) * CHARACTER + EXCEL_PADDING));
    }
  }

  /** Light text on grey where the formula holds. */
  void greyWhere(String formula, List<CellRangeAddress> ranges) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Looks.colour(Looks.DARK_GREY));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    XSSFFontFormatting font = (XSSFFontFormatting) rule.createFontFormatting();
    font.setFontColor(Looks.colour(Looks.FAINT));
    formats.addConditionalFormatting(ranges.toArray(CellRangeAddress[]::new), rule);
  }

  /** White on a colour, or coloured text, where the formula holds. */
  void colourWhere(String formula, byte[] colour, boolean fill, CellRangeAddress range) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    XSSFFontFormatting font = (XSSFFontFormatting) rule.createFontFormatting();
    font.setFontStyle(false, true);
    if (fill) {
      PatternFormatting pattern = rule.createPatternFormatting();
      pattern.setFillBackgroundColor(Looks.colour(colour));
      pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      font.setFontColor(Looks.colour(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
    } else {
      font.setFontColor(Looks.colour(colour));
    }
    formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }

  /** Protected against slips, without a password; columns and rows may be resized. */
  void protect() {
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockFormatCells(true);
    sheet.lockInsertRows(true);
    sheet.lockDeleteRows(true);
    sheet.lockObjects(true);
    sheet.lockScenarios(true);
    sheet.enableLocking();
  }

  /** A4, as wide as one page, the header repeated. */
  void print(boolean landscape, @Nullable Integer headerRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.6);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setRight(TemplateTexts.of("footer"));
    if (headerRow != null) {
      sheet.setRepeatingRows(new CellRangeAddress(headerRow - 1, headerRow - 1, -1, -1));
    }
  }
}
