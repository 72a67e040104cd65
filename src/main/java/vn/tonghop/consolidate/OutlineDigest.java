package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
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
  private final Headings headings;
  private final Quotes quotes;
  private final FigureText texts;
  private final Labels labels;
  private final Numerals numerals;

  private OutlineDigest(Setup setup, ReportFacts facts, Quotes quotes, Labels labels) {
    this.setup = setup;
    this.plan = setup.outline().document();
    this.headings = new Headings(setup.outline());
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
    for (Section section : setup.outline().sections()) {
      SectionDigest told = plan.leaveOut().contains(section.code()) ? null : digest(section);
      if (told != null && !told.isEmpty()) {
        headings.of(section).forEach(heading -> sections.add(empty(heading)));
        sections.add(told);
      }
    }
    return sections;
  }

  private SectionDigest empty(Section heading) {
    return section(heading, List.of(), List.of(), List.of());
  }

  private SectionDigest section(
      Section section, List<Figure> figures, List<String> notes, List<Topic> topics) {
    String code = section.code();
    return new SectionDigest(
        code,
        headings.number(code),
        headings.depth(code),
        section.name().in(labels.locale()),
        figures,
        notes,
        topics);
  }

  private SectionDigest digest(Section section) {
    List<Figure> figures = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<String> silent = new ArrayList<>();
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
        if (quotes.count(indicator.code()) == 0) {
          silent.add(texts.name(indicator));
        } else {
          topics.add(topic(indicator));
        }
      } else if (FigureText.isText(indicator)) {
        unquoted++;
      }
    }
    return section(section, figures, notes(without, silent, untold, unquoted), topics);
  }

  private static boolean isMeant(String code, @Nullable List<String> wanted) {
    return wanted == null || wanted.contains(code);
  }

  private List<String> notes(List<String> without, List<String> silent, int untold, int unquoted) {
    List<String> notes = new ArrayList<>();
    named("digest.without", without, notes);
    named("digest.silent", silent, notes);
    if (untold > 0) {
      notes.add(labels.text("digest.untold", numerals.of(untold)));
    }
    if (unquoted > 0) {
      notes.add(labels.text("digest.unquoted", numerals.of(unquoted)));
    }
    return notes;
  }

  private void named(String key, List<String> items, List<String> notes) {
    if (items.isEmpty()) {
      return;
    }
    int named = Math.min(MOST_NAMED, items.size());
    String names = String.join("; ", items.subList(0, named));
    int more = items.size() - named;
    notes.add(
        labels.text(key, more == 0 ? names : labels.text("digest.more", names, numerals.of(more))));
  }

  private Topic topic(Indicator indicator) {
    List<Quote> quoted = quotes.of(indicator.code());
    int count = quotes.count(indicator.code());
    String lead =
        quoted.size() == count
            ? labels.text("digest.quoted.all", numerals.of(count))
            : labels.text("digest.quoted.some", numerals.of(count), numerals.of(quoted.size()));
    return new Topic(indicator.code(), texts.name(indicator), lead, quoted);
  }
}
