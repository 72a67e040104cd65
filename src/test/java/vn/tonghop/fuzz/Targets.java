package vn.tonghop.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.encoding.LegibleSheets;
import vn.tonghop.normalize.FuzzedTexts;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * What is fuzzed, by name. Bytes of any kind give sheets or findings; nothing but the stated
 * refusal ({@link UnreadableException}) is thrown.
 */
final class Targets {

  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet4.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "[Content_Types].xml",
          "_rels/.rels");

  private static final Path SAMPLES = Path.of("sample-input/3500-KQ2017");
  private static final Path WORKBOOK =
      SAMPLES.resolve("2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx");
  private static final Path CSV = SAMPLES.resolve("2017-11-03/3500-KQ2017_UBND-19_L01_20171103");

  private Targets() {}

  /** Takes any bytes. */
  static Map<String, Consumer<byte[]>> all() {
    Map<String, Consumer<byte[]>> targets = new LinkedHashMap<>();
    targets.put("xlsx", Targets::xlsx);
    targets.put("xls", Targets::ole);
    targets.put("biff", Targets::biff);
    targets.put("csv", bytes -> read("a.csv", bytes));
    targets.put("zip", bytes -> read("a.zip", bytes));
    targets.put("text", bytes -> FuzzedTexts.read(new String(bytes, StandardCharsets.UTF_8)));
    return targets;
  }

  /** Inputs to begin with: committed files, or parts of them. */
  static List<byte[]> seeds(String target) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    switch (target) {
      case "xlsx" -> {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < PARTS.size(); i++) {
          byte[] part =
              Arrays.copyOf(
                  parts.get(PARTS.get(i)), Math.min(6000, parts.get(PARTS.get(i)).length));
          seeds.add(join(new byte[] {(byte) i}, part));
        }
      }
      case "csv" -> {
        for (String file : List.of("chi_tieu.csv", "dvc.csv", "thong_tin.csv")) {
          byte[] all = Files.readAllBytes(CSV.resolve(file));
          seeds.add(Arrays.copyOf(all, Math.min(2000, all.length)));
        }
      }
      case "zip" ->
          seeds.add(Files.readAllBytes(SAMPLES.resolve("2017-11-07/bao-cao-hai-tinh.zip")));
      case "xls", "biff" -> {
        byte[] xls = oldWorkbook();
        seeds.add(target.equals("xls") ? xls : stream(xls));
      }
      default ->
          List.of(
                  "1.234,5",
                  "12/34 (35 %)",
                  "khoảng 20",
                  "15/9/2017",
                  "ngày 27 tháng 9 năm 2017",
                  "Tæng céng",
                  "Nguyeãn",
                  "Tá»•ng",
                  "Tổng cộng",
                  "1e5",
                  "x; y\n- z",
                  "3 triệu đồng")
              .forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
    }
    return seeds;
  }

  private static byte[] oldWorkbook() throws IOException {
    try (org.apache.poi.hssf.usermodel.HSSFWorkbook workbook =
            new org.apache.poi.hssf.usermodel.HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("DVC");
      for (int i = 0; i < 8; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Dịch vụ " + i);
        row.createCell(1).setCellValue(i * 1.5);
        row.createCell(2).setCellFormula("B1+1");
        row.createCell(3).setCellValue(true);
      }
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 2, 1, 2));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] stream(byte[] xls) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
      return ole.createDocumentInputStream("Workbook").readAllBytes();
    }
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(WORKBOOK))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  /** The first byte names a part of a workbook, the others are its content. */
  private static void xlsx(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String replaced = PARTS.get(Math.floorMod(bytes[0], PARTS.size()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> part : Small.PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals(replaced)) {
          zip.write(bytes, 1, bytes.length - 1);
        } else {
          zip.write(part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read("a.xlsx", out.toByteArray());
  }

  /** The carrier without its long parts. */
  private static final class Small {
    static final Map<String, byte[]> PARTS = make();

    private static Map<String, byte[]> make() {
      try {
        Map<String, byte[]> parts = parts();
        parts.keySet().removeIf(name -> name.contains("tables/") || name.contains("docProps"));
        parts.replaceAll(
            (name, bytes) ->
                name.contains("worksheets/sheet")
                    ? "<worksheet><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_8)
                    : bytes);
        return parts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void ole(byte[] bytes) {
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] all = Arrays.copyOf(bytes, Math.max(bytes.length, 512));
    System.arraycopy(magic, 0, all, 0, magic.length);
    read("a.xls", all);
  }

  private static void biff(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(
          new ByteArrayInputStream(Arrays.copyOf(bytes, Math.max(4200, bytes.length))), "Workbook");
      ole.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read("a.xls", out.toByteArray());
  }

  private static void read(String name, byte[] bytes) {
    Path file = null;
    try {
      file = Files.createTempFile("fuzz", ".bin");
      Files.write(file, bytes);
      PartFile part = PartFile.of(name, file);
      try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
        int answers = open.notes().size();
        for (SheetSource sheet : new LegibleSheets(open.sheets()).sheets()) {
          answers++;
          pass(sheet);
        }
        if (answers == 0) {
          throw new AssertionError("neither sheets nor notes");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static void pass(SheetSource sheet) {
    try {
      sheet.facts();
      sheet.read(row -> true);
      sheet.read(row -> row.number() < 3);
    } catch (UnreadableException e) {
      if (e.finding().code().isEmpty()) {
        throw new AssertionError(e);
      }
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
