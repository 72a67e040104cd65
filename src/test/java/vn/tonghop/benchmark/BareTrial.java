package vn.tonghop.benchmark;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the generated CSV sets cost a program that does nothing but keep each file under its hash,
 * read it with opencsv, store its lines in H2 with the pages the product has, and write every table
 * to two CSV files again: nothing is recognized, judged, summed up, printed. A mark for how much of
 * a run's CPU belongs to the library, the database and the disk. Run by {@code
 * src/test/scripts/bare-trial}.
 */
public final class BareTrial {

  private static final long ROWS_OF_ONE = 1_000_000;
  private static final int BYTE_ORDER_MARK = 3;

  /** A file's lines go to the table of its name. */
  private record Target(PreparedStatement insert, String[] header) {}

  private final Path folder;
  private final Connection store;
  private final MessageDigest digest;
  private final Map<String, Target> targets = new TreeMap<>();
  private long lines;

  private BareTrial(Path folder, Connection store) throws NoSuchAlgorithmException {
    this.folder = folder;
    this.store = store;
    this.digest = MessageDigest.getInstance("SHA-256");
  }

  /**
   * Prints CPU seconds of the whole process.
   *
   * @param args folder of CSV sets as {@link Workload} makes them, an empty folder to work in
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bare");
    long lines;
    try (Connection store = DriverManager.getConnection(url + ";PAGE_SIZE=65536")) {
      store.setAutoCommit(false);
      lines = new BareTrial(folder, store).run(Path.of(args[0]));
    }
    System.out.printf(Locale.ROOT, "%,d lines: %.2f s CPU%n", lines, ProcessCpu.seconds());
  }

  private long run(Path inbox) throws Exception {
    List<Path> sets;
    try (Stream<Path> found = Files.walk(inbox, 2)) {
      sets = found.filter(path -> inbox.relativize(path).getNameCount() == 2).sorted().toList();
    }
    for (int i = 0; i < sets.size(); i++) {
      try (Stream<Path> files = Files.list(sets.get(i))) {
        for (Path file : files.sorted().toList()) {
          take(file, (i + 1) * ROWS_OF_ONE);
        }
      }
      store.commit();
    }
    for (String name : targets.keySet()) {
      write(name);
    }
    return lines;
  }

  private void take(Path file, long key) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    keep(bytes);
    String name = file.getFileName().toString().replace(".csv", "");
    ByteArrayInputStream text =
        new ByteArrayInputStream(bytes, BYTE_ORDER_MARK, bytes.length - BYTE_ORDER_MARK);
    try (CSVReader reader =
        new CSVReaderBuilder(new InputStreamReader(text, StandardCharsets.UTF_8))
            .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
            .build()) {
      String[] header = reader.readNext();
      if (!targets.containsKey(name)) {
        targets.put(name, target(name, header));
      }
      insert(reader, targets.get(name), key);
    }
  }

  private void keep(byte[] bytes) throws IOException {
    String hash = HexFormat.of().formatHex(digest.digest(bytes));
    Path apart = Files.createDirectories(folder.resolve("archive").resolve(hash.substring(0, 2)));
    Path incoming = Files.write(folder.resolve("incoming"), bytes);
    Files.move(incoming, apart.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
  }

  private Target target(String name, String[] header) throws SQLException {
    StringBuilder columns = new StringBuilder();
    for (String column : header) {
      columns
          .append(", \"")
          .append(column)
          .append(isNumber(column) ? "\" NUMERIC(38, 10)" : "\" VARCHAR");
    }
    try (Statement statement = store.createStatement()) {
      statement.execute(
          "CREATE TABLE \"" + name + "\" (row_key BIGINT PRIMARY KEY" + columns + ")");
    }
    String holes = String.join(", ", Collections.nCopies(header.length + 1, "?"));
    return new Target(
        store.prepareStatement("INSERT INTO \"" + name + "\" VALUES (" + holes + ")"), header);
  }

  private static boolean isNumber(String column) {
    return column.startsWith("hs_") || column.equals("tu_so") || column.equals("mau_so");
  }

  private void insert(CSVReader reader, Target target, long first)
      throws IOException, CsvValidationException, SQLException {
    PreparedStatement insert = target.insert();
    long key = first;
    for (String[] line = reader.readNext(); line != null; line = reader.readNext()) {
      if (line.length != target.header().length) {
        continue;
      }
      insert.setLong(1, key++);
      for (int i = 0; i < line.length; i++) {
        if (isNumber(target.header()[i])) {
          insert.setBigDecimal(i + 2, number(line[i]));
        } else {
          insert.setString(i + 2, line[i].isEmpty() ? null : line[i]);
        }
      }
      insert.addBatch();
    }
    if (key > first) {
      insert.executeBatch();
      lines += key - first;
    }
  }

  private static BigDecimal number(String text) {
    String plain = text.replace(".", "").replace(',', '.');
    return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
  }

  private void write(String name) throws IOException, SQLException {
    try (Statement statement = store.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + name + "\" ORDER BY row_key");
        BufferedWriter one = Files.newBufferedWriter(folder.resolve(name + "-1.csv"));
        BufferedWriter two = Files.newBufferedWriter(folder.resolve(name + "-2.csv"))) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 2; i <= width; i++) {
          String cell = field(rows.getString(i)) + (i < width ? "," : "\r\n");
          one.write(cell);
          two.write(cell);
        }
      }
    }
  }

  private static String field(String text) {
    if (text == null) {
      return "";
    }
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
