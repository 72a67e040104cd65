package vn.tonghop.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks that hurt: records and sectors that lie. */
final class XlsAttacks {

  private static final Set<String> DAMAGED = Set.of("DAMAGED");
  private static final Set<String> EITHER = Set.of("DAMAGED", "TOO-BIG", "WHO", "FORMAT");

  private final List<Attack> attacks = new ArrayList<>();

  private XlsAttacks() {}

  static List<Attack> all() {
    XlsAttacks all = new XlsAttacks();
    all.add(
        "strings-that-are-not-there",
        DAMAGED,
        f -> write(f, globals(sst(Integer.MAX_VALUE, 3)), sheet()));
    all.add("strings-continued-without-end", EITHER, XlsAttacks::continued);
    all.add("strings-five-million", Set.of("TOO-BIG"), XlsAttacks::millions);
    all.add("sheets-all-one", DAMAGED, f -> write(f, sameSheets(400), rows(60_000)));
    all.add(
        "sheets-too-many", Set.of("TOO-BIG", "DAMAGED"), f -> write(f, sameSheets(501), rows(10)));
    all.add("sheets-inside-sheets", EITHER, XlsAttacks::nestedSheets);
    all.add("formats-of-brackets", EITHER, XlsAttacks::formats);
    all.add(
        "columns-a-million-times",
        Set.of("WHO"),
        f ->
            write(
                f,
                globals(),
                repeated(
                    0x7D,
                    new byte[] {0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0, 0, 0, 1, 0, 0, 0},
                    200_000)));
    all.add("merges-without-end", Set.of("TOO-BIG", "WHO"), f -> write(f, globals(), merges()));
    all.add("rows-back-and-forth", DAMAGED, f -> write(f, globals(), backAndForth()));
    all.add("one-row-a-million-cells", EITHER, f -> write(f, globals(), oneRow()));
    all.add(
        "records-unknown",
        Set.of("WHO"),
        f -> write(f, globals(), repeated(0x1234, new byte[100], 100_000)));
    all.add(
        "records-empty",
        Set.of("WHO"),
        f -> write(f, globals(), repeated(0x1234, new byte[0], 2_000_000)));
    all.add(
        "begin-without-end",
        EITHER,
        f -> write(f, globals(), repeated(0x809, new byte[] {0, 6, 16, 0}, 500_000)));
    all.add(
        "length-that-lies",
        DAMAGED,
        f -> write(f, globals(), new byte[] {3, 2, (byte) 0xFF, 0x7F, 0, 0}));
    all.add("sheet-beyond-the-end", EITHER, f -> write(f, globals(), new byte[0]));
    all.add("sectors-in-a-circle", EITHER, f -> sectors(f, 0));
    all.add("sectors-all-of-one", EITHER, f -> sectors(f, 1));
    all.add("folders-in-a-circle", EITHER, f -> folders(f, 1));
    all.add("folders-of-themselves", EITHER, f -> folders(f, 0));
    all.add("folders-deep", EITHER, XlsAttacks::deepFolders);
    for (int seed = 1; seed <= 8; seed++) {
      int number = seed;
      all.add(
          "header-of-noise-" + seed,
          Set.of(
              "DAMAGED",
              "TOO-BIG",
              "WHO",
              "FORMAT",
              "EMPTY",
              "OLD-EXCEL",
              "PASSWORD",
              "ENC-UNKNOWN"),
          f -> noisyHeader(f, number));
    }
    return all.attacks;
  }

  private void add(String name, Set<String> codes, Attack.Maker maker) {
    attacks.add(new Attack(name + ".xls", codes, maker));
  }

  /** Records one after the other. */
  private static byte[] record(int sid, byte... data) {
    return ByteBuffer.allocate(4 + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) sid)
        .putShort((short) data.length)
        .put(data)
        .array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] begin(int kind) {
    return record(0x809, ints(new int[] {0x0600 | kind << 16, 0, 0, 0}));
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  private static byte[] end() {
    return record(0x0A);
  }

  private static byte[] boundSheet(int offset, String name) {
    byte[] text = name.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer data = ByteBuffer.allocate(8 + text.length).order(ByteOrder.LITTLE_ENDIAN);
    data.putInt(offset).put((byte) 0).put((byte) 0).put((byte) text.length).put((byte) 0).put(text);
    return record(0x85, data.array());
  }

  /** The globals with one sheet that begins behind them. */
  private static byte[] globals(byte[]... more) {
    byte[] others = join(more);
    int size = begin(5).length + boundSheet(0, "DVC").length + others.length + end().length;
    return join(begin(5), boundSheet(size, "DVC"), others, end());
  }

  private static byte[] sameSheets(int count) {
    int size = begin(5).length + count * boundSheet(0, "s0000").length + end().length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(begin(5));
    for (int i = 0; i < count; i++) {
      all.writeBytes(boundSheet(size, String.format(java.util.Locale.ROOT, "s%04d", i)));
    }
    all.writeBytes(end());
    return all.toByteArray();
  }

  private static byte[] sst(int claimed, int strings) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(ints(claimed, claimed));
    for (int i = 0; i < strings; i++) {
      data.writeBytes(new byte[] {1, 0, 0, 'a'});
    }
    return record(0xFC, data.toByteArray());
  }

  private static byte[] sheet(byte[]... content) {
    return join(begin(0x10), join(content), end());
  }

  private static byte[] number(int row, int column) {
    ByteBuffer data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    data.putShort((short) row).putShort((short) column).putShort((short) 0).putDouble(1);
    return record(0x203, data.array());
  }

  private static byte[] rows(int count) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int row = 0; row < count; row++) {
      all.writeBytes(number(row, 1));
    }
    return sheet(all.toByteArray());
  }

  private static byte[] backAndForth() {
    return sheet(number(5, 1), number(4, 1), number(5, 1));
  }

  private static byte[] oneRow() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 300_000; i++) {
      all.writeBytes(number(5, i % 200));
    }
    return sheet(all.toByteArray());
  }

  private static byte[] repeated(int sid, byte[] data, int times) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] one = record(sid, data);
    for (int i = 0; i < times; i++) {
      all.writeBytes(one);
    }
    return sheet(all.toByteArray());
  }

  private static byte[] merges() {
    ByteBuffer data = ByteBuffer.allocate(2 + 8 * 1000).order(ByteOrder.LITTLE_ENDIAN);
    data.putShort((short) 1000);
    for (int i = 0; i < 1000; i++) {
      data.putShort((short) 4).putShort((short) 60_000).putShort((short) 0).putShort((short) 9);
    }
    return repeated(0xE5, data.array(), 101);
  }

  private static void write(Path file, byte[]... streams) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] all = join(join(streams), new byte[5000]);
      ole.createDocument(new ByteArrayInputStream(all), "Workbook");
      ole.writeFilesystem(out);
    }
  }

  private static void continued(Path file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(begin(5));
    all.writeBytes(boundSheet(0, "DVC"));
    all.writeBytes(
        record(0xFC, join(ints(1_000_000, 1_000_000), new byte[] {(byte) 0xFF, 0x7F, 0, 'a'})));
    byte[] one = record(0x3C, new byte[] {0, 'a'});
    for (int i = 0; i < 1_000_000; i++) {
      all.writeBytes(one);
    }
    all.writeBytes(end());
    write(file, all.toByteArray());
  }

  private static void millions(Path file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(begin(5));
    all.writeBytes(boundSheet(0, "DVC"));
    all.writeBytes(sst(5_000_000, 2000));
    byte[] strings = new byte[8000];
    for (int i = 0; i < strings.length; i += 4) {
      strings[i] = 1;
      strings[i + 3] = 'a';
    }
    byte[] one = record(0x3C, strings);
    for (int i = 0; i < 2500; i++) {
      all.writeBytes(one);
    }
    all.writeBytes(end());
    write(file, all.toByteArray());
  }

  /** Sheets that begin inside each other, and all end at the end. */
  private static void nestedSheets(Path file) throws IOException {
    int count = 400;
    int size = begin(5).length + count * boundSheet(0, "s0000").length + end().length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(begin(5));
    for (int i = 0; i < count; i++) {
      all.writeBytes(
          boundSheet(
              size + i * begin(0x10).length, String.format(java.util.Locale.ROOT, "s%04d", i)));
    }
    all.writeBytes(end());
    for (int i = 0; i < count; i++) {
      all.writeBytes(begin(0x10));
    }
    byte[] unknown = record(0x1234, new byte[200]);
    for (int i = 0; i < 50_000; i++) {
      all.writeBytes(unknown);
    }
    for (int i = 0; i < count; i++) {
      all.writeBytes(end());
    }
    write(file, all.toByteArray());
  }

  private static void formats(Path file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 4000; i++) {
      byte[] text = new byte[8000];
      java.util.Arrays.fill(text, (byte) '[');
      ByteBuffer data = ByteBuffer.allocate(5 + text.length).order(ByteOrder.LITTLE_ENDIAN);
      data.putShort((short) (200 + i)).putShort((short) text.length).put((byte) 0).put(text);
      all.writeBytes(record(0x41E, data.array()));
      ByteBuffer style = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
      style.putShort((short) 0).putShort((short) (200 + i));
      all.writeBytes(record(0xE0, style.array()));
    }
    write(file, globals(all.toByteArray()), sheet(number(1, 1)));
  }

  private static byte[] valid() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("DVC");
      for (int i = 0; i < 3000; i++) {
        sheet.createRow(i).createCell(0).setCellValue("Dịch vụ " + i);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** The table of sectors leads every sector to one, or to itself. */
  private static void sectors(Path file, int mode) throws IOException {
    ByteBuffer ole = ByteBuffer.wrap(valid()).order(ByteOrder.LITTLE_ENDIAN);
    int table = 512 * (1 + ole.getInt(0x4C));
    for (int i = 0; i < 128; i++) {
      if (ole.getInt(table + 4 * i) >= 0 || ole.getInt(table + 4 * i) == -2) {
        ole.putInt(table + 4 * i, mode == 0 ? i : 1);
      }
    }
    Files.write(file, ole.array());
  }

  /** The tree of names leads back to its root, or each name to itself. */
  private static void folders(Path file, int mode) throws IOException {
    ByteBuffer ole = ByteBuffer.wrap(valid()).order(ByteOrder.LITTLE_ENDIAN);
    int directory = 512 * (1 + ole.getInt(0x30));
    for (int i = 0; i < 4; i++) {
      for (int link = 0x44; link <= 0x4C; link += 4) {
        ole.putInt(directory + 128 * i + link, mode == 0 ? i : 0);
      }
    }
    Files.write(file, ole.array());
  }

  private static void deepFolders(Path file) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      ole.createDocument(
          new ByteArrayInputStream(join(globals(), sheet(number(1, 1)), new byte[5000])),
          "Workbook");
      var folder = ole.createDirectory("d");
      for (int i = 0; i < 3000; i++) {
        folder = folder.createDirectory("d");
      }
      ole.writeFilesystem(out);
    }
  }

  private static void noisyHeader(Path file, int seed) throws IOException {
    byte[] bytes = valid();
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      bytes[0x18 + random.nextInt(0x1E8)] = (byte) random.nextInt(256);
    }
    Files.write(file, bytes);
  }
}
