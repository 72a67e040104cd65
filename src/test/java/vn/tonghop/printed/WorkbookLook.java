package vn.tonghop.printed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as it is printed: what does not fit its cell, and how its sheets are set up. */
final class WorkbookLook implements Closeable {

  /** What a spreadsheet program gives a column per unit of its width, in points. */
  private static final double UNIT = 5.25;

  /** What it keeps free at both sides of a text together, in points. */
  private static final double PADDING = 3;

  /** Height of a line, in sizes of its letters. */
  private static final double LINE = 1.15;

  /** Words longer than this (addresses, file names) may be torn. */
  private static final int LONG_WORD = 16;

  private static final double TOLERANCE = 0.5;

  private final SerifFace face = new SerifFace();
  private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
  private final XSSFWorkbook workbook;

  private WorkbookLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static WorkbookLook of(Path file) throws IOException {
    try {
      return new WorkbookLook(new XSSFWorkbook(file.toFile()));
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** Cells whose content is not wholly seen, each with why. */
  List<String> cutOff() {
    List<String> faults = new ArrayList<>();
    for (Sheet sheet : workbook) {
      if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet))
          == org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE) {
        cutOff((XSSFSheet) sheet, faults);
      }
    }
    return faults;
  }

  private record Corner(int row, int column) {}

  private void cutOff(XSSFSheet sheet, List<String> faults) {
    Map<Corner, CellRangeAddress> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(new Corner(range.getFirstRow(), range.getFirstColumn()), range);
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        String text = formatter.formatCellValue(cell);
        if (!text.isBlank()) {
          CellRangeAddress range =
              merged.getOrDefault(
                  new Corner(row.getRowNum(), cell.getColumnIndex()),
                  new CellRangeAddress(
                      row.getRowNum(),
                      row.getRowNum(),
                      cell.getColumnIndex(),
                      cell.getColumnIndex()));
          fault((XSSFCell) cell, text, range, faults);
        }
      }
    }
  }

  private void fault(XSSFCell cell, String text, CellRangeAddress range, List<String> faults) {
    XSSFSheet sheet = cell.getSheet();
    XSSFFont font = cell.getCellStyle().getFont();
    double size = font.getFontHeightInPoints();
    boolean bold = font.getBold();
    double width = -PADDING;
    for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
      width += sheet.getColumnWidth(column) / 256.0 * UNIT;
    }
    double height = 0;
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      Row one = sheet.getRow(row);
      height += one == null ? sheet.getDefaultRowHeightInPoints() : one.getHeightInPoints();
    }
    String what = sheet.getSheetName() + "!" + cell.getAddress() + " “" + shortened(text) + "” ";
    if (cell.getCellType() == CellType.NUMERIC || !cell.getCellStyle().getWrapText()) {
      double needed = face.width(text, size, bold);
      if (needed > width + TOLERANCE) {
        faults.add(what + "is " + round(needed) + " wide in " + round(width));
      }
      return;
    }
    double word = 0;
    for (String one : text.split("\\s+")) {
      word = one.length() > LONG_WORD ? word : Math.max(word, face.width(one, size, bold));
    }
    if (word > width + TOLERANCE) {
      faults.add(what + "has a word " + round(word) + " wide in " + round(width));
    }
    double needed = face.lines(text, size, bold, width) * LINE * size;
    if (needed > height + TOLERANCE) {
      faults.add(what + "is " + round(needed) + " high in " + round(height));
    }
  }

  private static long round(double points) {
    return Math.round(points);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /** What keeps a sheet from being printed as it is. */
  List<String> setUp() {
    List<String> faults = new ArrayList<>();
    for (Sheet sheet : workbook) {
      String name = sheet.getSheetName();
      if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet))
          != org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE) {
        continue;
      }
      boolean wide = sheet.getPrintSetup().getLandscape();
      check(faults, name + ": A4", sheet.getPrintSetup().getPaperSize() == 9);
      check(
          faults,
          name + ": as wide as the page, as high as it is",
          !wide
              || sheet.getFitToPage()
                  && sheet.getPrintSetup().getFitWidth() == 1
                  && sheet.getPrintSetup().getFitHeight() == 0);
      check(faults, name + ": a scale that can be read", wide || isReadable(sheet));
      String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
      check(faults, name + ": print area", area != null && holdsAll(area, sheet));
      check(faults, name + ": header rows repeat", !wide || headerRepeats(sheet));
      check(faults, name + ": page numbers", sheet.getFooter().getRight().contains("&P"));
    }
    return faults;
  }

  private static boolean isReadable(Sheet sheet) {
    short scale = sheet.getPrintSetup().getScale();
    return scale >= 60 && scale <= 100;
  }

  /** The rows that repeat are bold, and end where they begin to be data. */
  private static boolean headerRepeats(Sheet sheet) {
    CellRangeAddress repeated = sheet.getRepeatingRows();
    if (repeated == null) {
      return false;
    }
    Row first = sheet.getRow(repeated.getFirstRow());
    XSSFCell cell = (XSSFCell) first.getCell(first.getFirstCellNum());
    return cell.getCellStyle().getFont().getBold()
        && cell.getCellStyle().getFillForegroundColorColor() != null;
  }

  private static boolean holdsAll(String area, Sheet sheet) {
    CellRangeAddress printed =
        CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1).replace("$", ""));
    int last = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          last = Math.max(last, cell.getColumnIndex());
        }
      }
    }
    return printed.getFirstRow() == 0
        && printed.getFirstColumn() == 0
        && printed.getLastRow() >= sheet.getLastRowNum()
        && printed.getLastColumn() >= last;
  }

  private static void check(List<String> faults, String what, boolean holds) {
    if (!holds) {
      faults.add(what);
    }
  }

  /** Everything that can be read on visible sheets. */
  Set<String> texts() {
    Set<String> texts = new HashSet<>();
    for (Sheet sheet : workbook) {
      if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet))
          == org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE) {
        texts.add(sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            } else if (cell.getCellType() != CellType.BLANK
                && cell.getCellType() != CellType.NUMERIC) {
              texts.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellType());
            }
          }
        }
      }
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    workbook.getPackage().revert();
  }
}
