package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What to do now: which file, which command. */
final class NextSteps {

  private final Texts texts;
  private final Terminal terminal;
  private final List<Step> steps = new ArrayList<>();

  private record Step(String text, String command) {}

  NextSteps(Texts texts, Terminal terminal) {
    this.texts = texts;
    this.terminal = terminal;
  }

  void add(String key, Object... arguments) {
    steps.add(new Step(texts.get(key, arguments), ""));
  }

  /**
   * @param command stands on a line of its own, whole, to be pasted
   */
  void command(String command, String key, Object... arguments) {
    steps.add(new Step(texts.get(key, arguments), command));
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Nothing when there is nothing to do. */
  void print(PrintWriter out) {
    if (steps.isEmpty()) {
      return;
    }
    out.println(Ink.STRONG.on(terminal.outColours(), texts.get("summary.next")));
    for (Step step : steps) {
      boolean inLine = step.command().isEmpty();
      String text = inLine ? step.text() : step.text() + ":";
      Wrap.lines("  → ", text, "    ", terminal.width()).forEach(out::println);
      if (!inLine) {
        out.println("      " + step.command());
      }
    }
  }
}
