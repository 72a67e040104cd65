package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documents of the repository, taken apart.
 *
 * @param blocks fenced blocks in their order
 * @param codes what stands between backticks in running text
 */
record Markdown(Path file, List<Block> blocks, List<Code> codes) {

  private static final Pattern FENCE =
      Pattern.compile("^```([^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`\n]+(?:\n[^`\n]+)?)`");

  /**
   * A fenced block.
   *
   * @param kind what stands behind the fence
   * @param expected the block of {@code text} that comes next under the same heading: what the
   *     document says these commands print; empty: none
   */
  record Block(int line, String kind, String text, String expected) {}

  /** Between backticks. */
  record Code(int line, String text) {}

  Markdown {
    blocks = List.copyOf(blocks);
    codes = List.copyOf(codes);
  }

  /** All that are written for people: users, operators, engineers. */
  static List<Markdown> all() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
    for (String folder : List.of("docs", "jobs")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
      }
    }
    List<Markdown> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(of(file, Files.readString(file)));
    }
    return documents;
  }

  static Markdown of(Path file, String text) {
    List<MatchResult> fences = FENCE.matcher(text).results().toList();
    List<Block> blocks = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < fences.size(); i++) {
      MatchResult fence = fences.get(i);
      addCodes(codes, text, end, fence.start());
      end = fence.end();
      boolean told =
          i + 1 < fences.size()
              && fences.get(i + 1).group(1).equals("text")
              && !text.substring(end, fences.get(i + 1).start()).contains("\n#");
      blocks.add(
          new Block(
              line(text, fence.start()),
              fence.group(1),
              fence.group(2),
              told ? fences.get(i + 1).group(2) : ""));
    }
    addCodes(codes, text, end, text.length());
    return new Markdown(file, blocks, codes);
  }

  private static void addCodes(List<Code> codes, String text, int from, int to) {
    CODE.matcher(text)
        .region(from, to)
        .results()
        .forEach(
            found ->
                codes.add(
                    new Code(line(text, found.start()), found.group(1).replaceAll("\\s+", " "))));
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
