package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.app.OutlinePart.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;

/**
 * Prints how one campaign's outline differs from another's, for people: per kind of part what is
 * new, gone or changed, changed parts with the lines that differ.
 */
public final class OutlineComparison {

  private static final int NAME = 2;
  private static final int DETAIL = 6;
  private static final String GONE = "− ";
  private static final String NEW = "+ ";
  private static final String CHANGED = "~ ";

  private final Setup now;
  private final Setup before;
  private final OutlineWords words;
  private final OutlineWords wordsBefore;

  /**
   * @param before with which {@code now} is compared
   * @param locale English for English; any other prints Vietnamese
   */
  public OutlineComparison(Setup now, Setup before, Locale locale) {
    this.now = now;
    this.before = before;
    this.words = new OutlineWords(locale, now.registry());
    this.wordsBefore = new OutlineWords(locale, before.registry());
  }

  /** Prints everything, lines ended by LF. */
  public void print(Appendable out) throws IOException {
    Page page = new TextPage(out);
    page.paragraph(0, words.say("compare.head", named(now), named(before)));
    page.paragraph(0, words.say("compare.legend"));
    Map<Kind, Map<String, OutlinePart>> present = OutlineParts.of(now, words);
    Map<Kind, Map<String, OutlinePart>> past = OutlineParts.of(before, wordsBefore);
    boolean same = true;
    for (Kind kind : Kind.values()) {
      same &=
          print(
              page, kind, present.getOrDefault(kind, Map.of()), past.getOrDefault(kind, Map.of()));
    }
    if (same) {
      page.blank();
      page.paragraph(0, words.say("compare.same"));
    }
  }

  private String named(Setup setup) {
    Outline outline = setup.outline();
    return words.say("compare.outline", outline.id(), outline.version(), setup.campaign().id());
  }

  /** False: something differs. */
  private boolean print(
      Page page, Kind kind, Map<String, OutlinePart> present, Map<String, OutlinePart> past)
      throws IOException {
    List<String> added = present.keySet().stream().filter(key -> !past.containsKey(key)).toList();
    List<String> gone = past.keySet().stream().filter(key -> !present.containsKey(key)).toList();
    List<String> changed = new ArrayList<>();
    present.forEach(
        (key, part) -> {
          OutlinePart old = past.get(key);
          if (old != null && !old.equals(part)) {
            changed.add(key);
          }
        });
    if (added.isEmpty() && gone.isEmpty() && changed.isEmpty()) {
      return true;
    }
    page.heading(
        words.say(
            "compare.kind",
            words.say("part." + kind.name()),
            added.size(),
            gone.size(),
            changed.size()));
    for (Map.Entry<String, OutlinePart> entry : present.entrySet()) {
      OutlinePart old = past.get(entry.getKey());
      if (old == null) {
        printAdded(page, entry.getValue());
      } else if (changed.contains(entry.getKey())) {
        printChanged(page, old, entry.getValue());
      }
    }
    for (String key : gone) {
      OutlinePart part = past.get(key);
      page.paragraph(NAME, GONE + (part == null ? key : part.title()));
    }
    return false;
  }

  private static void printAdded(Page page, OutlinePart part) throws IOException {
    page.paragraph(NAME, NEW + part.title());
    for (String line : part.lines()) {
      page.paragraph(DETAIL, line);
    }
  }

  private void printChanged(Page page, OutlinePart old, OutlinePart part) throws IOException {
    page.paragraph(NAME, CHANGED + part.title());
    List<String> gone = new ArrayList<>(without(old.lines(), part.lines()));
    List<String> added = new ArrayList<>(without(part.lines(), old.lines()));
    if (!old.title().equals(part.title())) {
      gone.add(0, old.title());
      added.add(0, part.title());
    }
    for (String line : gone) {
      page.paragraph(DETAIL, GONE + line);
    }
    for (String line : added) {
      page.paragraph(DETAIL, NEW + line);
    }
    if (gone.isEmpty() && added.isEmpty()) {
      boolean moved = !old.lines().equals(part.lines());
      page.paragraph(DETAIL, words.say(moved ? "compare.order" : "compare.other"));
    }
  }

  /** Each line of the other list takes away one of its like. */
  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }
}
