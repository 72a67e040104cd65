package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * A filled-in template workbook of the campaign taken apart once, from which any number of others
 * are cast: only the sheets that are filled in are written anew, as XML, the other parts are kept
 * compressed.
 */
final class WorkbookMould {

  static final int HEADER_ROW = 4;

  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\" r:id=\"(\\w+)\"");
  private static final Pattern RELATION = Pattern.compile("<Relationship [^>]*?>", Pattern.DOTALL);
  private static final String STRINGS = "xl/sharedStrings.xml";

  private final List<PackedZip.Packed> fixed = new ArrayList<>();
  private final SharedTexts texts;
  private final Map<String, MouldForm> forms = new LinkedHashMap<>();
  private final Map<String, MouldTable> tables = new LinkedHashMap<>();
  private final Map<String, String> tableParts = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final MouldCover cover;
  private final String coverPart;

  /**
   * @param workbook filled in for an agency
   * @param name of that agency: written anew wherever it stands
   */
  WorkbookMould(byte[] workbook, Outline outline, String name) {
    Map<String, byte[]> parts = unzipped(workbook);
    texts = SharedTexts.of(text(parts, STRINGS));
    parts.remove(STRINGS);
    Map<String, String> sheets = sheetParts(parts);
    coverPart = sheets.get(outline.cover().sheet());
    cover = new MouldCover(new MouldSheet(text(parts, coverPart), texts));
    parts.remove(coverPart);
    for (Form form : outline.forms()) {
      String part = sheets.get(form.sheet());
      forms.put(part, new MouldForm(form, outline, new MouldSheet(text(parts, part), texts), name));
      parts.remove(part);
    }
    for (Table table : outline.tables()) {
      String part = sheets.get(table.sheet());
      if (parts.containsKey(part)) {
        tables.put(part, new MouldTable(table, new MouldSheet(text(parts, part), texts), name));
        parts.remove(part);
        listPart(part, parts);
      }
    }
    parts.forEach((part, content) -> fixed.add(PackedZip.Packed.of(part, content)));
  }

  /** The part that says which rows are Excel's table of the sheet. */
  private void listPart(String sheet, Map<String, byte[]> parts) {
    String relations = sheet.replace("worksheets/", "worksheets/_rels/") + ".rels";
    if (parts.containsKey(relations)) {
      Matcher relation = RELATION.matcher(text(parts, relations));
      while (relation.find()) {
        String part = attribute(relation.group(), "Target").replaceFirst("^(\\.\\./|/xl/)", "xl/");
        if (part.startsWith("xl/tables/")) {
          tableParts.put(sheet, part);
          lists.put(part, text(parts, part));
          parts.remove(part);
        }
      }
    }
  }

  /** Items for which every workbook has a row. */
  Set<String> printed() {
    Set<String> codes = new HashSet<>();
    forms.values().forEach(form -> codes.addAll(form.printed()));
    return codes;
  }

  /** Writes one workbook. */
  void cast(Path file, Filling filling) throws IOException {
    SharedTexts own = texts.copy();
    try (PackedZip zip = new PackedZip(file)) {
      for (PackedZip.Packed part : fixed) {
        zip.add(part);
      }
      zip.add(coverPart, out -> cover.write(out, filling, own));
      for (Map.Entry<String, MouldForm> form : forms.entrySet()) {
        zip.add(form.getKey(), out -> form.getValue().write(out, filling, own));
      }
      for (Map.Entry<String, MouldTable> table : tables.entrySet()) {
        zip.add(table.getKey(), out -> table.getValue().write(out, filling, own));
        String list = tableParts.get(table.getKey());
        if (list != null) {
          zip.add(list, out -> out.add(table.getValue().extended(lists.get(list), filling)));
        }
      }
      zip.add(STRINGS, own::write);
    }
  }

  private static Map<String, String> sheetParts(Map<String, byte[]> parts) {
    Map<String, String> targets = new HashMap<>();
    Matcher relation = RELATION.matcher(text(parts, "xl/_rels/workbook.xml.rels"));
    while (relation.find()) {
      String target = attribute(relation.group(), "Target").replaceFirst("^/?(xl/)?", "xl/");
      targets.put(attribute(relation.group(), "Id"), target);
    }
    Map<String, String> sheets = new HashMap<>();
    Matcher sheet = SHEET.matcher(text(parts, "xl/workbook.xml"));
    while (sheet.find()) {
      sheets.put(sheet.group(1), targets.get(sheet.group(2)));
    }
    return sheets;
  }

  private static String attribute(String element, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
    if (!value.find()) {
      throw new IllegalArgumentException(name + " in " + element);
    }
    return value.group(1);
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzipped(byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
