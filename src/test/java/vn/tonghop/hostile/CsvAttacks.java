package vn.tonghop.hostile;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Delimited texts that hurt. */
final class CsvAttacks {

  private static final String HEADER = "tt,linh_vuc,ten,muc_do,hs_tt,hs_tong,url,van_ban,ghi_chu\n";

  private final List<Attack> attacks = new ArrayList<>();

  private CsvAttacks() {}

  static List<Attack> all() {
    CsvAttacks all = new CsvAttacks();
    Set<String> tooBig = Set.of("TOO-BIG");
    Set<String> damaged = Set.of("DAMAGED");
    Set<String> either = Set.of("TOO-BIG", "DAMAGED", "WHO");
    Set<String> read = Set.of("WHO");
    all.add("unclosed-quote", damaged, f -> repeat(f, HEADER + "1,\"a", "b,c\n", 5_000_000));
    all.add(
        "unclosed-quote-long-lines",
        either,
        f -> repeat(f, HEADER + "1,\"a", "b".repeat(1_000_000) + "\n", 60));
    all.add("quotes-only", either, f -> repeat(f, HEADER, "\"", 20_000_000));
    all.add("quotes-and-commas", either, f -> repeat(f, HEADER, "\",\"\",\"\n", 2_000_000));
    all.add("one-line", tooBig, f -> repeat(f, HEADER, "a,b,", 40_000_000));
    all.add("separators-only", tooBig, f -> repeat(f, HEADER, ",".repeat(1_000_000) + "\n", 60));
    all.add("fifty-megabytes-in-a-field", tooBig, f -> repeat(f, HEADER + "1,\"", "a", 50_000_000));
    all.add("empty-lines", tooBig, f -> repeat(f, HEADER, "\n", 20_000_000));
    all.add("empty-returns", tooBig, f -> repeat(f, HEADER, "\r", 5_000_000));
    all.add(
        "a-million-lines",
        read,
        f ->
            repeat(f, HEADER, "1,Hộ tịch,Cấp giấy khai sinh,3,5,100,https://a.vn,1,\n", 1_000_000));
    all.add("too-many-lines", read, f -> repeat(f, HEADER, "1,a,b,3,5,100,,,\n", 1_100_000));
    all.add("nul-bytes", Set.of("FORMAT"), f -> repeat(f, HEADER, "a,\0\0\n", 1_000_000));
    all.add(
        "half-surrogates",
        either,
        f ->
            bytes(
                f,
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {0x00, (byte) 0xD8},
                1_000_000));
    all.add("marks-upon-marks", read, f -> marks(f));
    all.add(
        "bytes-of-no-encoding",
        Set.of("ENC-UNKNOWN"),
        f -> bytes(f, new byte[0], new byte[] {(byte) 0x81, (byte) 0x8D, ';', '\n'}, 10_000_000));
    return all.attacks;
  }

  private void add(String name, Set<String> codes, Attack.Maker maker) {
    attacks.add(new Attack(name + ".csv", codes, maker));
  }

  private static void repeat(Path file, String begin, String middle, int times) throws IOException {
    bytes(
        file,
        begin.getBytes(StandardCharsets.UTF_8),
        middle.getBytes(StandardCharsets.UTF_8),
        times);
  }

  private static void bytes(Path file, byte[] begin, byte[] middle, int times) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(begin);
      for (int i = 0; i < times; i++) {
        out.write(middle);
      }
    }
  }

  private static void marks(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < 500; i++) {
        out.write(
            i
                + ",a"
                + "\u0300".repeat(16_000)
                + "\u0316".repeat(16_000)
                + ",b"
                + "\u0316\u0300".repeat(16_000)
                + ",3,5,100,,,\n");
      }
    }
  }
}
