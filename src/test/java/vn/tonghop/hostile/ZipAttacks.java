package vn.tonghop.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips that hurt by their entries. */
final class ZipAttacks {

  private final List<Attack> attacks = new ArrayList<>();

  private ZipAttacks() {}

  static List<Attack> all() {
    ZipAttacks all = new ZipAttacks();
    Set<String> tooBig = Set.of("TOO-BIG");
    byte[] csv = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
    all.add(
        "zip-in-zip-in-zip",
        tooBig,
        f -> Files.write(f, zip("a.zip", zip("b.zip", zip("c.zip", zip("d.csv", csv))))));
    all.add("hundred-thousand-entries", tooBig, ZipAttacks::manyEntries);
    all.add("many-in-many", tooBig, ZipAttacks::manyInMany);
    all.add(
        "csv-of-zeros", Set.of("TOO-BIG", "FORMAT"), f -> big(f, "a.csv", new byte[1 << 20], 900));
    all.add(
        "csv-of-letters",
        tooBig,
        f -> big(f, "a.csv", "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 500));
    all.add(
        "csv-of-a-gigabyte",
        tooBig,
        f ->
            big(
                f,
                "a.csv",
                ((XmlAttacks.noise(900, 1) + ";1\n").repeat(1000)).getBytes(StandardCharsets.UTF_8),
                1200));
    all.add("workbooks-full-of-strings", tooBig, ZipAttacks::workbooks);
    all.add("overlapping-entries", Set.of("TOO-BIG", "DAMAGED"), ZipAttacks::overlapping);
    all.add(
        "climbing-names",
        Set.of("NOTABLE", "WHO", "FORMAT", "EMPTY"),
        f ->
            Files.write(
                f,
                zip(
                    "../../../tmp/klettern.csv",
                    csv,
                    "/etc/klettern.csv",
                    csv,
                    "..\\..\\klettern.csv",
                    csv,
                    "a\n\rb.csv",
                    csv,
                    "C:/klettern.csv",
                    csv)));
    all.add("end-that-lies", Set.of("TOO-BIG", "DAMAGED"), ZipAttacks::lyingEnd);
    all.add("names-without-end", Set.of("TOO-BIG"), ZipAttacks::longNames);
    return all.attacks;
  }

  private void add(String name, Set<String> codes, Attack.Maker maker) {
    attacks.add(new Attack(name + ".zip", codes, maker));
  }

  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void big(Path file, String name, byte[] middle, int times) throws IOException {
    try (BigZip zip = new BigZip(file)) {
      zip.add(name, "a;b\n", middle, times, "\n");
    }
  }

  private static void manyEntries(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".csv"));
        zip.closeEntry();
      }
    }
  }

  private static byte[] manyCsv(int count) throws IOException {
    Object[] entries = new Object[count * 2];
    for (int i = 0; i < count; i++) {
      entries[2 * i] = i + ".csv";
      entries[2 * i + 1] = new byte[] {'a', ';', 'b'};
    }
    return zip(entries);
  }

  private static void manyInMany(Path file) throws IOException {
    byte[] inner = manyCsv(2000);
    Object[] entries = new Object[1000];
    for (int i = 0; i < 500; i++) {
      entries[2 * i] = i + ".zip";
      entries[2 * i + 1] = inner;
    }
    Files.write(file, zip(entries));
  }

  /** Many small workbooks in one submission, each with as many strings as one may have. */
  private static void workbooks(Path file) throws IOException {
    Path one = file.resolveSibling("one.part");
    Carrier.faultless()
        .write(
            one,
            Carrier.STRINGS,
            "</sst>",
            ("<si><t>" + "ộ".repeat(1000) + XmlAttacks.noise(20, 3) + "</t></si>").repeat(100),
            500);
    byte[] workbook = Files.readAllBytes(one);
    Files.delete(one);
    Object[] entries = new Object[80];
    for (int i = 0; i < 40; i++) {
      entries[2 * i] = i + ".xlsx";
      entries[2 * i + 1] = workbook;
    }
    Files.write(file, zip(entries));
  }

  /** Entries that all unpack the same bytes. */
  private static void overlapping(Path file) throws IOException {
    Path one = file.resolveSibling("one.part");
    big(
        one,
        "a.csv",
        ((XmlAttacks.noise(900, 1) + ";1\n").repeat(1000)).getBytes(StandardCharsets.UTF_8),
        100);
    ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(one)).order(ByteOrder.LITTLE_ENDIAN);
    Files.delete(one);
    int end = zip.limit() - 22;
    int directory = zip.getInt(end + 16);
    byte[] record = new byte[end - directory];
    zip.get(directory, record);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] data = new byte[directory];
    zip.get(0, data);
    all.write(data);
    for (int i = 0; i < 1000; i++) {
      byte[] named = record.clone();
      named[46] = (byte) ('a' + i % 26);
      all.write(named);
    }
    ByteBuffer tail = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    zip.get(end, tail.array());
    tail.putShort(8, (short) 1000).putShort(10, (short) 1000).putInt(12, record.length * 1000);
    all.write(tail.array());
    Files.write(file, all.toByteArray());
  }

  private static void lyingEnd(Path file) throws IOException {
    ByteBuffer zip = ByteBuffer.wrap(zip("a.csv", new byte[] {'a'})).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.limit() - 22;
    zip.putInt(end + 12, 0x7FFFFFFF).putInt(end + 16, -2);
    Files.write(file, zip.array());
  }

  private static void longNames(Path file) throws IOException {
    Object[] entries = new Object[400];
    for (int i = 0; i < 200; i++) {
      entries[2 * i] = i + "x".repeat(60_000) + ".csv";
      entries[2 * i + 1] = new byte[] {'a', ';', 'b'};
    }
    Files.write(file, zip(entries));
  }
}
