package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.outline.SummaryPlan.Ranking;
import vn.tonghop.outline.Target;

/** Makes the summary page of a campaign from the figures published beside it. */
public final class Summarizer {

  private final Setup setup;
  private final SummaryPlan plan;
  private final ReportFacts facts;
  private final Labels labels;

  private Summarizer(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.plan = setup.outline().summary();
    this.facts = facts;
    this.labels = labels;
  }

  /** The summary in Vietnamese, the language of every published file. */
  public static Summary build(Setup setup, ReportFacts facts) {
    return build(setup, facts, Labels.vietnamese());
  }

  /** The summary in the language of the labels. */
  public static Summary build(Setup setup, ReportFacts facts, Labels labels) {
    return new Summarizer(setup, facts, labels).summary();
  }

  private Summary summary() {
    List<Grouping> groups = groups();
    List<Summary.Part> parts = new ArrayList<>();
    parts.add(new ReceiptPart(facts, labels).of(groups));
    List<Target> targets = targets();
    if (!targets.isEmpty()) {
      parts.add(new TargetPart(setup, facts, labels).of(targets));
    }
    if (!plan.headlines().isEmpty()) {
      parts.add(new HeadlinePart(setup, facts, labels).of(plan.headlines(), groups));
    }
    RankingPart rankings = new RankingPart(setup, facts, labels);
    plan.rankings().forEach(ranking -> parts.add(rankings.of(ranking)));
    String title = labels.text("summary.title");
    return new Summary(
        facts.synthetic() ? title + " " + labels.text("synthetic") : title,
        setup.campaign().name().in(labels.locale()),
        parts,
        notes(targets),
        new SourceLine(labels).of(facts.standings()));
  }

  /** The groups that have an obliged agency, in printing order. */
  private List<Grouping> groups() {
    return setup.registry().groups().stream()
        .filter(
            group ->
                facts.standings().stream().anyMatch(s -> s.agency().group().equals(group.code())))
        .toList();
  }

  private List<Target> targets() {
    List<String> wanted = plan.targets();
    return wanted == null
        ? setup.campaign().targets()
        : wanted.stream().map(id -> setup.campaign().target(id).orElseThrow()).toList();
  }

  private List<String> notes(List<Target> targets) {
    List<String> notes = new ArrayList<>();
    if (!plan.headlines().isEmpty()) {
      notes.add(labels.text("summary.note.share"));
    }
    notes.addAll(new TargetWords(setup.campaign(), labels).remarks(targets));
    notes.addAll(compared());
    plan.notes().forEach(note -> notes.add(note.in(labels.locale())));
    notes.add(labels.text("summary.note.signs"));
    return notes;
  }

  /** What the agencies are compared by; once where several rankings take the same shares. */
  private List<String> compared() {
    List<String> notes = new ArrayList<>();
    plan.rankings().stream()
        .map(Ranking::indicators)
        .distinct()
        .forEach(codes -> notes.add(labels.text("summary.note.compared", names(codes))));
    if (!notes.isEmpty()) {
      notes.add(labels.text("summary.note.ranking"));
    }
    return notes;
  }

  /** An item that is a headline has the name it has there. */
  private String names(List<String> codes) {
    Map<String, Label> names = new HashMap<>();
    plan.headlines().forEach(headline -> names.put(headline.indicator(), headline.name()));
    return codes.stream()
        .map(code -> names.getOrDefault(code, setup.outline().require(code).name()))
        .map(name -> name.in(labels.locale()))
        .collect(Collectors.joining("; "));
  }
}
