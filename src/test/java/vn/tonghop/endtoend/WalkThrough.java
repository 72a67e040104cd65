package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Carries out a section of a guide: saves its files, makes its changes, types its commands in a
 * shell, as a reader would who copies the blocks one after the other.
 */
final class WalkThrough {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(\\w+)\n(?:# file: (\\S+)\n)?(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern HUNKS = Pattern.compile("^@@.*\n", Pattern.MULTILINE);

  /**
   * What commands printed and what the guide says they print.
   *
   * @param expected empty: the guide says nothing
   */
  record Step(String commands, int exitCode, String out, String err, String expected) {}

  private record Block(String kind, String file, String text) {}

  private final Path folder;
  private final List<Step> steps = new ArrayList<>();
  private final StringBuilder settings = new StringBuilder();

  /**
   * @param folder where the commands are typed
   */
  WalkThrough(Path folder) {
    this.folder = folder;
  }

  /** Only the files of a section, below a folder. */
  static void save(String section, Path below) throws IOException {
    for (Block block : blocks(section)) {
      if (!block.file().isEmpty()) {
        write(below.resolve(block.file()), block.text());
      }
    }
  }

  /** Whole lines in this order; between the parts anything. */
  static Pattern pattern(String expected) {
    String parts =
        Arrays.stream(expected.split("(?m)^…\n", -1))
            .map(
                part ->
                    part.isEmpty()
                        ? ""
                        : "(?m:^)" + Pattern.quote(part.stripTrailing()) + " *(?m:$)")
            .collect(Collectors.joining("(?s:.*)"));
    return Pattern.compile(parts);
  }

  List<Step> carryOut(String section) throws IOException, InterruptedException {
    List<Block> blocks = blocks(section);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.kind()) {
        case "yaml", "csv" -> write(folder.resolve(block.file()), block.text());
        case "diff" -> change(folder.resolve(block.file()), block.text());
        case "sh" -> {
          boolean told = i + 1 < blocks.size() && blocks.get(i + 1).kind().equals("text");
          steps.add(type(block.text(), told ? blocks.get(i + 1).text() : ""));
        }
        case "text" -> {}
        default -> throw new IllegalArgumentException("a block of " + block.kind());
      }
    }
    return List.copyOf(steps);
  }

  private static List<Block> blocks(String section) {
    return BLOCK
        .matcher(section)
        .results()
        .map(
            found ->
                new Block(
                    found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3)))
        .toList();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each part between {@code @@} must be found once. */
  private static void change(Path file, String diff) throws IOException {
    String text = Files.readString(file);
    for (String hunk : HUNKS.split(diff)) {
      String old = lines(hunk, '+');
      int at = text.indexOf(old);
      if (old.isEmpty() || at < 0 || text.indexOf(old, at + 1) >= 0) {
        throw new IllegalStateException(file + " does not hold exactly once:\n" + old);
      }
      text = text.substring(0, at) + lines(hunk, '-') + text.substring(at + old.length());
    }
    Files.writeString(file, text);
  }

  private static String lines(String hunk, char leftOut) {
    StringBuilder lines = new StringBuilder();
    hunk.lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != leftOut)
        .forEach(line -> lines.append(line.substring(1)).append('\n'));
    return lines.toString();
  }

  private Step type(String commands, String expected) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", settings + commands)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    shell.environment().keySet().removeIf(name -> name.startsWith("TONGHOP_"));
    int exitCode = shell.start().waitFor();
    commands
        .lines()
        .filter(l -> l.matches("[A-Z]+=.*"))
        .forEach(l -> settings.append(l).append('\n'));
    return new Step(commands, exitCode, text(out), text(err), expected);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r", "");
  }
}
