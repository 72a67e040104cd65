package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a documented command is tried: with what in place of its placeholders, and how it must end.
 *
 * @param ending of each command it stands for (a documented line may stand for several)
 * @param command as documented
 * @param examples what is typed for a word, or for the word of an option
 * @param further what is typed behind it
 */
record CommandExample(Ending ending, String command, Map<String, String> examples, String further) {

  private static final Pattern OPTIONAL = Pattern.compile(" ?\\[([^\\]]*)]");
  private static final Pattern LINE = Pattern.compile("(\\S+) (.+)");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

  /** What is done with it, and what must come of it. */
  enum Ending {
    /** Exit code 0. */
    DONE("0"),
    /** Exit code 3. */
    REFUSED("3"),
    /** It only names a command: that must be one. */
    NAMED("name"),
    /** It cannot be tried here; the remark in the table says why. */
    NOT_TRIED("-");

    private final String mark;

    Ending(String mark) {
      this.mark = mark;
    }

    private static Ending of(String mark) {
      for (Ending ending : values()) {
        if (ending.mark.equals(mark)) {
          return ending;
        }
      }
      throw new IllegalArgumentException(mark + ": 0, 3, name or -");
    }
  }

  CommandExample {
    examples = Map.copyOf(examples);
  }

  CommandExample(Ending ending, String command, Map<String, String> examples) {
    this(ending, command, examples, "");
  }

  /** The table, in the order in which the commands are to be tried. */
  static List<CommandExample> table(Path file) throws IOException {
    List<CommandExample> table = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("  ")) {
        int last = table.size() - 1;
        table.set(last, table.get(last).with(line.strip()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          throw new IllegalArgumentException(line);
        }
        table.add(new CommandExample(Ending.of(parts.group(1)), parts.group(2), Map.of()));
      }
    }
    return table;
  }

  private CommandExample with(String line) {
    if (line.startsWith("+ ")) {
      return new CommandExample(ending, command, examples, line.substring(1));
    }
    String[] pair = line.split(" = ", 2);
    Map<String, String> more = new LinkedHashMap<>(examples);
    more.put(pair[0], pair[1]);
    return new CommandExample(ending, command, more, further);
  }

  /**
   * The command lines it stands for: {@code [a | b]} is left out, a, or b; {@code x | y | z} of
   * words is one after the other.
   */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    for (String text : alternatives(command)) {
      lines.add(filled(words(text + further)));
    }
    return lines;
  }

  private static List<String> alternatives(String text) {
    List<String> found = new ArrayList<>();
    Matcher optional = OPTIONAL.matcher(text);
    if (optional.find()) {
      String rest = text.substring(optional.end());
      found.addAll(alternatives(text.substring(0, optional.start()) + rest));
      for (String choice : optional.group(1).split("\\|")) {
        found.addAll(
            alternatives(text.substring(0, optional.start()) + " " + choice.strip() + rest));
      }
    } else if (text.contains(" | ")) {
      String[] choices = text.split(" \\| ");
      String before = choices[0].substring(0, choices[0].lastIndexOf(' ') + 1);
      found.add(choices[0]);
      for (int i = 1; i < choices.length; i++) {
        found.add(before + choices[i]);
      }
    } else {
      found.add(text);
    }
    return found;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().replaceAll("^([\"'])(.*)\\1$", "$2"))
        .toList();
  }

  private List<String> filled(List<String> words) {
    List<String> filled = new ArrayList<>();
    String before = "";
    for (String word : words) {
      String own = examples.get(before + " " + word);
      String example = own == null ? examples.getOrDefault(word, word) : own;
      filled.addAll(example.equals(word) ? List.of(word) : words(example));
      before = word;
    }
    return filled;
  }
}
