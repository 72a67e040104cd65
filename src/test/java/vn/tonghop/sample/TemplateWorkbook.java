package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.template.FilledTemplate;

/** A report as the official template workbook, filled in as an officer does. */
final class TemplateWorkbook {

  static final String MARK = "DỮ LIỆU GIẢ LẬP";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final byte[] template;
  private final Outline outline;
  private final Report report;

  /**
   * @param template the blank template of the report's agency
   */
  TemplateWorkbook(byte[] template, Outline outline, Report report) {
    this.template = template;
    this.outline = outline;
    this.report = report;
  }

  /**
   * @param without sheets left blank
   */
  byte[] bytes(Set<String> without) {
    try (FilledTemplate filled = new FilledTemplate(template, outline)) {
      report.cover.forEach((key, value) -> cover(filled, key, value));
      filled.mark(MARK);
      report.answers.forEach((code, answer) -> answer(filled, code, answer, without));
      report.tables.forEach((key, rows) -> table(filled, key, without));
      byte[] saved = filled.bytes();
      return repacked(report.withoutCache.isEmpty() ? saved : forgetting(filled));
    }
  }

  /** The agency's code is computed by the form. */
  private static void cover(FilledTemplate filled, String key, Object value) {
    if (filled.coverCell(key).getCellType() != CellType.FORMULA) {
      filled.cover(key, value);
    }
  }

  private void answer(FilledTemplate filled, String code, Answer answer, Set<String> without) {
    String form = filled.formOf(code);
    if (form == null
        || outline.forms().stream()
            .anyMatch(f -> f.key().equals(form) && without.contains(f.sheet()))) {
      return;
    }
    for (Role role : Role.values()) {
      Object value = answer.get(role);
      if (value != null && (role != Role.STATE || filled.has(code, role))) {
        filled.answer(code, role, value);
      }
    }
  }

  private void table(FilledTemplate filled, String key, Set<String> without) {
    Table table = outline.table(key).orElseThrow();
    if (without.contains(table.sheet())) {
      return;
    }
    int number = 0;
    for (Map<String, Object> row : report.rows(key)) {
      filled.row(key, ++number, row);
    }
  }

  /** A program that saves formulas without their results. */
  private byte[] forgetting(FilledTemplate filled) {
    for (String key : report.withoutCache) {
      XSSFCell cell = filled.coverCell(key);
      if (cell.getCTCell().isSetV()) {
        cell.getCTCell().unsetV();
      }
    }
    return filled.written();
  }

  /** The same parts, compressed alike by every version of the JDK. */
  private static byte[] repacked(byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.transferTo(bytes);
        parts.put(entry.getName(), bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, byte[]> ordered = new LinkedHashMap<>();
    ordered.put(CONTENT_TYPES, parts.remove(CONTENT_TYPES));
    ordered.putAll(parts);
    ZipFile zip = new ZipFile();
    ordered.forEach(zip::add);
    return zip.bytes();
  }
}
