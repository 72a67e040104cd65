package vn.tonghop.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes text as older systems did, by the tables the reader has too. */
public final class OldEncodings {

  private static final Path TABLES = Path.of("src/main/resources/vn/tonghop/encoding");
  private static final Charset CODE_PAGE = Charset.forName("windows-1258");
  private static final Map<Character, String> TCVN3 = table("tcvn3.csv");
  private static final Map<Character, String> VNI = table("vni.csv");

  private OldEncodings() {}

  /** What TCVN3 can hold: it has no capitals with tones, they are written small. */
  public static String tcvn3Letters(String text) {
    StringBuilder able = new StringBuilder();
    for (char c : text.toCharArray()) {
      able.append(c >= 0x80 && !TCVN3.containsKey(c) ? Character.toLowerCase(c) : c);
    }
    return able.toString();
  }

  public static String tcvn3(String text) {
    return written(text, TCVN3);
  }

  public static String vni(String text) {
    return written(text, VNI);
  }

  /** UTF-8 read as Windows-1252, as Windows does it. */
  public static String mojibake(String text) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
      read.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return read.toString();
  }

  /** As Windows writes it: letters that exist, tones that do not fit as characters of their own. */
  public static byte[] windows1258(String text) {
    StringBuilder typed = new StringBuilder();
    for (String letter : text.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String bare = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      String base = Normalizer.normalize(bare, Normalizer.Form.NFC);
      typed.append(CODE_PAGE.newEncoder().canEncode(letter) ? letter : base + tones);
    }
    return typed.toString().getBytes(CODE_PAGE);
  }

  private static String written(String text, Map<Character, String> table) {
    StringBuilder old = new StringBuilder();
    for (char c : text.toCharArray()) {
      old.append(table.getOrDefault(c, String.valueOf(c)));
    }
    return old.toString();
  }

  private static Map<Character, String> table(String name) {
    Map<Character, String> table = new HashMap<>();
    try {
      for (String line : Files.readAllLines(TABLES.resolve(name))) {
        String[] parts = line.split(",");
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < parts[0].length(); i += 2) {
          bytes.append((char) Integer.parseInt(parts[0].substring(i, i + 2), 16));
        }
        table.put(parts[1].charAt(0), bytes.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
