package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.SectionDigest.Figure;
import vn.tonghop.consolidate.SectionDigest.Quote;
import vn.tonghop.consolidate.SectionDigest.Topic;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;

/** Tells what the answers of a campaign come to, section by section of its outline. */
public final class OutlineDigest {

  /** Items of a section that are told; the others are in the CSV files. */
  private static final int MOST_FIGURES = 24;

  /** Items without a figure that are named. */
  private static final int MOST_NAMED = 8;

  private final Setup setup;
  private final DocumentPlan plan;
  private final Quotes quotes;
  private final FigureText texts;
  private final Labels labels;
  private final Numerals numerals;

  private OutlineDigest(Setup setup, ReportFacts facts, Quotes quotes, Labels labels) {
    this.setup = setup;
    this.plan = setup.outline().document();
    this.quotes = quotes;
    this.labels = labels;
    this.texts = new FigureText(setup, facts, labels);
    this.numerals = Numerals.in(labels.locale());
  }

  /** The sections in the order of the outline, in Vietnamese, below the headings they belong to. */
  public static List<SectionDigest> build(Setup setup, ReportFacts facts, Quotes quotes) {
    return new OutlineDigest(setup, facts, quotes, Labels.vietnamese()).sections();
  }

  private List<SectionDigest> sections() {
    List<SectionDigest> sections = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    for (Section section : setup.outline().sections()) {
      if (!plan.leaveOut().contains(section.code())) {
        for (int dot = section.code().indexOf('.'); dot >= 0; ) {
          heading(section.code().substring(0, dot))
              .filter(heading -> printed.add(heading.code()))
              .ifPresent(heading -> sections.add(empty(heading)));
          dot = section.code().indexOf('.', dot + 1);
        }
        sections.add(digest(section));
      }
    }
    return sections;
  }

  private Optional<Section> heading(String code) {
    return plan.headings().stream().filter(h -> h.code().equals(code)).findFirst();
  }

  private SectionDigest empty(Section heading) {
    String title = heading.name().in(labels.locale());
    return new SectionDigest(heading.code(), title, List.of(), List.of(), List.of());
  }

  private SectionDigest digest(Section section) {
    List<Figure> figures = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    int untold = 0;
    int unquoted = 0;
    for (Indicator indicator : setup.outline().indicators()) {
      if (!indicator.section().equals(section.code())) {
        continue;
      }
      if (FigureText.isFor(indicator)) {
        boolean meant = isMeant(indicator.code(), plan.figures());
        Figure figure = meant && figures.size() < MOST_FIGURES ? texts.of(indicator) : null;
        if (figure != null) {
          figures.add(figure);
        } else if (meant && figures.size() < MOST_FIGURES) {
          without.add(texts.name(indicator));
        } else {
          untold++;
        }
      } else if (quotes.items().contains(indicator.code())) {
        topics.add(topic(indicator));
      } else if (FigureText.isText(indicator)) {
        unquoted++;
      }
    }
    return new SectionDigest(
        section.code(),
        section.name().in(labels.locale()),
        figures,
        notes(without, untold, unquoted),
        topics);
  }

  private static boolean isMeant(String code, @Nullable List<String> wanted) {
    return wanted == null || wanted.contains(code);
  }

  private List<String> notes(List<String> without, int untold, int unquoted) {
    List<String> notes = new ArrayList<>();
    if (!without.isEmpty()) {
      List<String> named = without.subList(0, Math.min(MOST_NAMED, without.size()));
      String names = String.join("; ", named);
      int more = without.size() - named.size();
      notes.add(
          more == 0
              ? labels.text("digest.without", names)
              : labels.text("digest.without.more", names, numerals.of(more)));
    }
    if (untold > 0) {
      notes.add(labels.text("digest.untold", numerals.of(untold)));
    }
    if (unquoted > 0) {
      notes.add(labels.text("digest.unquoted", numerals.of(unquoted)));
    }
    return notes;
  }

  private Topic topic(Indicator indicator) {
    List<Quote> quoted = quotes.of(indicator.code());
    int count = quotes.count(indicator.code());
    String lead =
        count == 0
            ? labels.text("digest.nobody")
            : quoted.size() == count
                ? labels.text("digest.quoted.all", numerals.of(count))
                : labels.text("digest.quoted.some", numerals.of(count), numerals.of(quoted.size()));
    return new Topic(indicator.code(), texts.name(indicator), lead, quoted);
  }
}
