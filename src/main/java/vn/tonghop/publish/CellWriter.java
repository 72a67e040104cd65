package vn.tonghop.publish;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Puts texts into cells: always as text, never as a formula, whatever they hold. */
final class CellWriter {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private CellWriter() {}

  static SXSSFCell text(SXSSFRow row, int column, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(fit(text));
    }
    return cell;
  }

  /** The text in the first of some merged cells, all of them with the style (and its borders). */
  static void merged(SXSSFRow row, int first, int last, String text, CellStyle style) {
    text(row, first, text, style);
    for (int column = first + 1; column <= last; column++) {
      row.createCell(column).setCellStyle(style);
    }
    merge(row.getSheet(), row.getRowNum(), row.getRowNum(), first, last);
  }

  static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (lastRow > firstRow || lastColumn > firstColumn) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** Without characters that XML cannot hold, and no longer than a cell may be. */
  static String fit(String text) {
    if (text.length() <= LONGEST && isPlain(text)) {
      return text;
    }
    StringBuilder fit = new StringBuilder(Math.min(text.length(), LONGEST));
    text.codePoints().filter(CellWriter::isXml).forEach(fit::appendCodePoint);
    if (fit.length() <= LONGEST) {
      return fit.toString();
    }
    int end = LONGEST - 1;
    return fit.substring(0, Character.isHighSurrogate(fit.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || !isXml(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
