package vn.tonghop.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** What the fuzzer begins with: the committed samples and messy files, or whole parts of them. */
final class Seeds {

  /** What the fuzzer makes is no longer either. */
  static final int LONGEST = 20_000;

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/messy/files"),
          Path.of("src/test/resources/formats"),
          Path.of("sample-input"));

  private static final List<String> TEXTS =
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
          "3 triệu đồng");

  private Seeds() {}

  static List<byte[]> of(String target) throws IOException {
    switch (target) {
      case "xlsx":
        return parts();
      case "csv":
      case Targets.LETTERS:
        return files(".csv");
      case "zip":
        return zips();
      case "xls":
        return oldWorkbooks();
      case "biff":
        List<byte[]> streams = new ArrayList<>();
        for (byte[] workbook : oldWorkbooks()) {
          streams.add(stream(workbook));
        }
        return streams;
      default:
        return TEXTS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
  }

  private static List<byte[]> files(String end) throws IOException {
    return contents(end).values().stream().filter(bytes -> bytes.length <= LONGEST).toList();
  }

  /** Files whose names end so, each content once. */
  private static Map<String, byte[]> contents(String end) throws IOException {
    Map<String, byte[]> found = new LinkedHashMap<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(path -> path.toString().endsWith(end)).sorted().toList()) {
          byte[] bytes = Files.readAllBytes(path);
          found.putIfAbsent(bytes.length + "-" + Arrays.hashCode(bytes), bytes);
        }
      }
    }
    return found;
  }

  private static List<byte[]> zips() throws IOException {
    List<byte[]> zips = new ArrayList<>(files(".zip"));
    zips.removeIf(zip -> zip.length > LONGEST / 4);
    byte[] csv = "tt,ten\n1,a\n".getBytes(StandardCharsets.UTF_8);
    byte[] one = zip(ZipOutputStream.DEFLATED, "a/thong_tin.csv", csv, "a/dvc.csv", csv);
    zips.add(one);
    zips.add(zip(0, "BTP/", new byte[0], "BTP/thong_tin.csv", csv, "UBND-19/dvc.csv", csv));
    zips.add(zip(0, "b.zip", one, "ảnh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    return zips;
  }

  private static byte[] zip(int level, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Every short part of a workbook, behind the number of the part it can stand for. */
  private static List<byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (byte[] workbook : contents(".xlsx").values()) {
      for (Map.Entry<String, byte[]> part : unzip(new ByteArrayInputStream(workbook)).entrySet()) {
        int place = place(part.getKey());
        byte[] content = shortened(place, part.getValue());
        if (place >= 0 && content.length < LONGEST / 2) {
          parts.putIfAbsent(
              place + "-" + content.length / 100, join(new byte[] {(byte) place}, content));
        }
      }
    }
    return List.copyOf(parts.values());
  }

  private static int place(String name) {
    if (name.startsWith("xl/worksheets/sheet")) {
      return 0;
    }
    if (name.toLowerCase(Locale.ROOT).startsWith("xl/comments")) {
      return SmallWorkbook.PARTS.indexOf(SmallWorkbook.COMMENTS);
    }
    return SmallWorkbook.PARTS.indexOf(name);
  }

  /** A sheet or the texts without their later rows, still well formed. */
  private static byte[] shortened(int place, byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    String begin = place == 0 ? "<row" : "<si>";
    String end = place == 0 ? "</sheetData>" : "</sst>";
    int from = text.indexOf(begin, 3000);
    int to = text.lastIndexOf(end);
    return place > 1 || from < 0 || to < from
        ? part
        : (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  /** The parts of a workbook; of one that is broken on purpose, those before the break. */
  static Map<String, byte[]> unzip(InputStream bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      return parts;
    }
    return parts;
  }

  private static List<byte[]> oldWorkbooks() throws IOException {
    List<byte[]> workbooks = new ArrayList<>(files(".xls"));
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("DVC");
      for (int i = 0; i < 8; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Dịch vụ " + i);
        row.createCell(1).setCellValue(i * 1.5);
        row.createCell(2).setCellFormula("B1+1");
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellFormula("A1&\"x\"");
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 2));
      workbook.write(out);
      workbooks.add(out.toByteArray());
    }
    return workbooks;
  }

  private static byte[] stream(byte[] xls) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
      return ole.createDocumentInputStream("Workbook").readAllBytes();
    }
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
