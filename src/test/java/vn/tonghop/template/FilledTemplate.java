package vn.tonghop.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * A template workbook being filled in as an officer does: rows are found by their codes, columns by
 * their headers, nothing but what stands in the file and in the outline is used.
 */
public final class FilledTemplate implements AutoCloseable {

  public static final int HEADER_ROW = 4;

  private final Outline outline;
  private final XSSFWorkbook workbook;
  private final DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
  private final Map<String, Map<Role, Integer>> columns = new HashMap<>();
  private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();

  public FilledTemplate(byte[] template, Outline outline) {
    this.outline = outline;
    try {
      this.workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    outline.forms().forEach(this::locate);
  }

  private void locate(Form form) {
    XSSFSheet sheet = workbook.getSheet(form.sheet());
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    XSSFRow header = sheet.getRow(HEADER_ROW - 1);
    for (int i = 0; i < header.getLastCellNum(); i++) {
      String text = text(header.getCell(i));
      for (Map.Entry<Role, List<String>> role : form.headers().entrySet()) {
        if (role.getKey() != Role.IGNORED && role.getValue().contains(text)) {
          byRole.putIfAbsent(role.getKey(), i);
        }
      }
    }
    Map<String, Integer> byCode = new LinkedHashMap<>();
    for (int row = HEADER_ROW; row <= sheet.getLastRowNum(); row++) {
      XSSFRow line = sheet.getRow(row);
      String code = line == null ? "" : text(line.getCell(byRole.get(Role.CODE)));
      if (!code.isEmpty()) {
        byCode.put(code, row);
      }
    }
    columns.put(form.key(), byRole);
    rows.put(form.key(), byCode);
  }

  private String text(@Nullable XSSFCell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : formatter.formatCellValue(cell);
  }

  public XSSFWorkbook workbook() {
    return workbook;
  }

  /** Codes of a form's rows, in order. */
  public List<String> codes(String form) {
    return List.copyOf(rows.get(form).keySet());
  }

  /** The form on which an item has a row; null: none. */
  public @Nullable String formOf(String code) {
    return rows.entrySet().stream()
        .filter(e -> e.getValue().containsKey(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The answer cell of an item; where the form lacks the column, the one read in its place. */
  public XSSFCell cell(String code, Role role) {
    String form = formOf(code);
    if (form == null) {
      throw new IllegalArgumentException("no row for " + code);
    }
    Map<Role, Integer> places = columns.get(form);
    Role place = role;
    if (!places.containsKey(role)) {
      place =
          role == Role.TEXT
              ? Role.NOTE
              : role == Role.STATE || role == Role.STATUS ? role : Role.TEXT;
    }
    Integer column = places.get(place);
    if (column == null) {
      throw new IllegalArgumentException(form + " has no column for " + role);
    }
    return workbook.getSheet(sheet(form)).getRow(rows.get(form).get(code)).getCell(column);
  }

  /** Whether the item's form has a column of the role. */
  public boolean has(String code, Role role) {
    return columns.get(formOf(code)).containsKey(role);
  }

  private String sheet(String form) {
    return outline.forms().stream()
        .filter(f -> f.key().equals(form))
        .findFirst()
        .orElseThrow()
        .sheet();
  }

  public FilledTemplate answer(String code, Role role, Object value) {
    put(cell(code, role), value);
    return this;
  }

  /** Fills in a field of the cover, adding a row for one the template does not print. */
  public FilledTemplate cover(String key, Object value) {
    put(coverCell(key), value);
    return this;
  }

  public XSSFCell coverCell(String key) {
    XSSFSheet sheet = workbook.getSheet(outline.cover().sheet());
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (text(sheet.getRow(row).getCell(2)).equals(key)) {
        boolean title = field(key).role() == Cover.Role.TITLE;
        return sheet.getRow(row).getCell(title ? 0 : 1);
      }
    }
    XSSFRow added = sheet.createRow(sheet.getLastRowNum() + 1);
    added.createCell(0).setCellValue(field(key).labels().get(0));
    added.createCell(2).setCellValue(key);
    return added.createCell(1);
  }

  private Cover.Field field(String key) {
    return outline.cover().fields().stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Fills in a row of a table.
   *
   * @param number from 1
   * @param values by column key; several choices joined by a vertical bar
   */
  public FilledTemplate row(String tableKey, int number, Map<String, ?> values) {
    Table table = outline.table(tableKey).orElseThrow();
    XSSFSheet sheet = workbook.getSheet(table.sheet());
    XSSFRow header = sheet.getRow(HEADER_ROW - 1);
    XSSFRow row = sheet.getRow(HEADER_ROW + number - 1);
    if (row == null) {
      row = sheet.createRow(HEADER_ROW + number - 1);
    }
    for (int i = 0; i < header.getLastCellNum(); i++) {
      Object value = value(table, text(header.getCell(i)), values);
      if (value != null) {
        put(row.getCell(i) == null ? row.createCell(i) : row.getCell(i), value);
      }
    }
    return this;
  }

  private static @Nullable Object value(Table table, String header, Map<String, ?> values) {
    for (Column column : table.columns()) {
      Object value = values.get(column.key());
      if (value == null) {
        continue;
      }
      String tick = column.ticks().get(header);
      if (tick != null) {
        return List.of(value.toString().split("\\|")).contains(tick) ? "x" : null;
      }
      if (column.name().vi().equals(header) || column.aliases().contains(header)) {
        return value;
      }
    }
    return null;
  }

  /** Marks every sheet's title. */
  public FilledTemplate mark(String words) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFRow first = workbook.getSheetAt(i).getRow(0);
      if (!workbook.isSheetHidden(i) && first != null && first.getCell(0) != null) {
        XSSFCell title = first.getCell(0);
        if (!title.getStringCellValue().contains(words)) {
          title.setCellValue(title.getStringCellValue() + " (" + words + ")");
        }
      }
    }
    return this;
  }

  private static void put(XSSFCell cell, Object value) {
    CellStyle style = cell.getCellStyle();
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value.toString().matches("[0-9]")) {
      cell.setCellValue(Integer.parseInt(value.toString()));
    } else {
      cell.setCellValue(value.toString());
    }
    cell.setCellStyle(style);
  }

  /** The file as a spreadsheet program saves it: with the results of all formulas. */
  public byte[] bytes() {
    XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    evaluator.evaluateAll();
    return written();
  }

  /** The file without results: whatever opens it must calculate. */
  public byte[] uncalculated() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(i)) {
        row.forEach(FilledTemplate::forget);
      }
    }
    return written();
  }

  private static void forget(org.apache.poi.ss.usermodel.Cell cell) {
    CTCell stored = ((XSSFCell) cell).getCTCell();
    if (cell.getCellType() == CellType.FORMULA && stored.isSetV()) {
      stored.unsetV();
      if (stored.isSetT()) {
        stored.unsetT();
      }
    }
  }

  /** The file as it stands. */
  public byte[] written() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
