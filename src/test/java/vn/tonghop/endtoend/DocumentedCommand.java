package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command as a document shows it.
 *
 * @param place document and line
 * @param text on one line, without the remark behind it
 * @param printed what the document says it prints; empty: nothing is said
 */
record DocumentedCommand(String place, String text, String printed) {

  private static final Pattern REMARK = Pattern.compile("\\s+#\\s.*$");

  /** In it every command is carried out by {@link NewYearWalkThroughTest}. */
  private static final Path WALKED = Path.of("jobs/README.md");

  /** Of the build and of scripts, which {@link DocumentedToolsTest} looks at. */
  boolean ofTool() {
    return text.startsWith("mvn ") || text.startsWith("src/test/scripts/");
  }

  /**
   * Every line of a block of {@code sh} and everything between backticks that begins with {@code
   * ./tonghop}; what other blocks say the program prints counts, too.
   */
  static List<DocumentedCommand> all(List<Markdown> documents) throws IOException {
    List<DocumentedCommand> commands = new ArrayList<>();
    for (Markdown document : documents) {
      for (Markdown.Block block : document.blocks()) {
        if (!(document.file().equals(WALKED) && block.kind().matches("sh|text"))) {
          addLines(commands, document.file(), block);
        }
      }
      for (Markdown.Code code : document.codes()) {
        if (code.text().startsWith("./tonghop")) {
          add(commands, document.file(), code.line(), code.text(), "");
        }
      }
    }
    return commands;
  }

  private static void addLines(
      List<DocumentedCommand> commands, Path document, Markdown.Block block) {
    List<String> lines = block.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && (block.kind().equals("sh") || line.startsWith("./tonghop"))) {
        add(commands, document, block.line() + 1 + i, line, block.expected());
      }
    }
  }

  private static void add(
      List<DocumentedCommand> commands, Path document, int line, String text, String printed) {
    String bare = REMARK.matcher(text).replaceFirst("").replaceAll("\\s+", " ");
    commands.add(new DocumentedCommand(document + ":" + line, bare, printed));
  }
}
