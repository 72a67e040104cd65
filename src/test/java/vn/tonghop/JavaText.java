package vn.tonghop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Identifiers and string literals of a Java source; comments and characters are passed over. */
public final class JavaText {

  private static final Path MAIN = Path.of("src/main/java");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\""
              + "|'(?:[^'\\\\\\n]|\\\\.)+'|(\\b[A-Za-z_$][\\w$]*)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private JavaText() {}

  /**
   * @param line counts from 1
   */
  public record Token(Path file, int line, boolean literal, String text) {

    public String place() {
      return file + ":" + line;
    }
  }

  /** The tokens of all sources of the program. */
  public static List<Token> ofProgram() {
    List<Token> tokens = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        tokens.addAll(of(file, Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  static List<Token> of(Path file, String source) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      line +=
          (int) source.substring(counted, matcher.start()).chars().filter(c -> c == '\n').count();
      counted = matcher.start();
      String block = matcher.group(1);
      String literal = block == null ? matcher.group(2) : block;
      if (literal != null) {
        tokens.add(new Token(file, line, true, unescaped(literal)));
      } else if (matcher.group(3) != null) {
        tokens.add(new Token(file, line, false, matcher.group(3)));
      }
    }
    return tokens;
  }

  private static String unescaped(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                        : escape.group(2).matches("[nrt]") ? " " : escape.group(2)));
  }
}
