package vn.tonghop.explain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.Collector;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.Statistics;

/** Computes the figures of one subject again, from nothing but what is listed for it. */
final class Recalculation {

  /** Measures that count agencies by their kind of answer: told from all that is listed. */
  private static final Set<String> STATES =
      Set.of(
          "reported",
          "nil",
          "na",
          "not_collected",
          "blank",
          "rejected",
          "missing",
          "not_applicable");

  private final Evidence evidence;
  private final FigureSubject subject;
  private final Setup narrow;

  Recalculation(Setup setup, Evidence evidence, FigureSubject subject) {
    this.evidence = evidence;
    this.subject = subject;
    this.narrow = subject.isAboutSubmissions() ? setup : narrow(setup, subject);
  }

  /** For the figures of one agency alone. */
  Recalculation(Setup setup, Evidence evidence, FigureSubject subject, Registry registry) {
    this(with(setup, setup.outline(), registry), evidence, subject);
  }

  static boolean countsStates(String measure) {
    return STATES.contains(measure);
  }

  /** One measure in every group, by group. */
  Map<String, Statistic> of(String measure, List<Listed> listed) {
    Map<String, Statistic> byGroup = new HashMap<>();
    for (Statistic statistic : all(listed, countsStates(measure), content(measure))) {
      if (statistic.measure().equals(measure)) {
        byGroup.put(statistic.group(), statistic);
      }
    }
    return byGroup;
  }

  /** Every measure of a group from the answers of all that are listed, by measure. */
  Map<String, Statistic> measures(String group, List<Listed> listed) {
    Map<String, Statistic> byMeasure = new LinkedHashMap<>();
    for (Statistic statistic : all(listed, true, "")) {
      if (statistic.group().equals(group)) {
        byMeasure.put(statistic.measure(), statistic);
      }
    }
    return byMeasure;
  }

  private List<Statistic> all(List<Listed> listed, boolean everyAnswer, String content) {
    Collector collector = new Statistics(narrow).collector(evidence.yearBefore());
    for (Listed one : listed) {
      collector.standing(one.standing());
    }
    Table table = subject.table();
    Column counted = subject.column();
    String column = counted == null ? "" : counted.key();
    for (Listed one : listed) {
      IndicatorValue value = one.value();
      if (value != null && one.standing().used() != null && (everyAnswer || one.entered())) {
        collector.value(one.agency(), value);
      }
      if (table != null && one.number() != null && one.entered()) {
        collector.rowCount(
            table.key(), column, one.agency(), content, one.number().longValueExact());
      }
    }
    return collector.finish().stream().filter(s -> s.indicator().equals(subject.code())).toList();
  }

  private static String content(String measure) {
    String content = measure.startsWith("enum:") ? measure.substring("enum:".length()) : "";
    return content.equals(FigureExplainer.BLANK) ? "" : content;
  }

  private static Setup narrow(Setup setup, FigureSubject subject) {
    Outline outline = setup.outline();
    Indicator indicator = subject.indicator();
    Table table = subject.table();
    Outline narrow =
        new Outline(
            outline.id(),
            outline.version(),
            outline.name(),
            outline.citation(),
            List.of(),
            outline.choiceLists(),
            outline.cover(),
            List.of(),
            indicator == null ? List.of() : List.of(indicator),
            table == null ? List.of() : List.of(table),
            List.of(),
            List.of(),
            plan(outline.statistics(), subject),
            List.of());
    return with(setup, narrow, setup.registry());
  }

  private static StatisticsPlan plan(StatisticsPlan plan, FigureSubject subject) {
    Table table = subject.table();
    Column column = subject.column();
    Indicator indicator = subject.indicator();
    return new StatisticsPlan(
        plan.thresholds(),
        table == null || column == null
            ? List.of()
            : List.of(new StatisticsPlan.RowCount(table.key(), column.key())),
        subject.isYearOnYear() && indicator != null ? List.of(indicator.code()) : List.of());
  }

  private static Setup with(Setup setup, Outline outline, Registry registry) {
    return new Setup(
        setup
            .campaign()
            .withTargets(
                setup.campaign().targets().stream()
                    .filter(t -> outline.indicator(t.indicator()).isPresent())
                    .toList()),
        outline,
        registry,
        setup.synonyms(),
        setup.markers(),
        setup.configHash(),
        setup.readingHash());
  }

  static @Nullable Statistic sole(Map<String, Statistic> byMeasure) {
    Statistic sum = byMeasure.get("sum");
    return sum != null ? sum : byMeasure.get("mean");
  }
}
