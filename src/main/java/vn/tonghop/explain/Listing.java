package vn.tonghop.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.AgencyStanding.Used;
import vn.tonghop.statistic.Entering;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;

/** Lists the agencies of a group with their part in a measure. */
final class Listing {

  private final Setup setup;
  private final Evidence evidence;
  private final FigureSubject subject;
  private final String measure;

  Listing(Setup setup, Evidence evidence, FigureSubject subject, String measure) {
    this.setup = setup;
    this.evidence = evidence;
    this.subject = subject;
    this.measure = measure;
  }

  List<Listed> of(List<AgencyStanding> members) {
    Table table = subject.table();
    if (table != null) {
      Map<String, Long> rows = rows(table);
      return members.stream().map(m -> counted(m, rows)).toList();
    }
    Indicator indicator = subject.indicator();
    return indicator == null
        ? members.stream().map(this::submission).toList()
        : answers(indicator, members);
  }

  private List<Listed> answers(Indicator indicator, List<AgencyStanding> members) {
    Target target = subject.target();
    Entering entering = entering(indicator, target);
    List<Listed> listed = new ArrayList<>();
    for (AgencyStanding member : members) {
      IndicatorValue value =
          member.used() == null
              ? null
              : Objects.requireNonNullElse(
                  evidence.value(member.agency().code(), indicator.code()),
                  IndicatorValue.empty(indicator.code(), ValueState.BLANK));
      listed.add(new Listed(member, part(indicator, entering, member, value), value, null));
    }
    return listed;
  }

  private Entering entering(Indicator indicator, @Nullable Target target) {
    YearBefore before = evidence.yearBefore();
    if (subject.isYearOnYear()) {
      return Entering.years(indicator, measure, before);
    }
    return target == null
        ? Entering.measure(setup, indicator, measure, before)
        : Entering.target(setup, target, indicator, measure, before);
  }

  private Part part(
      Indicator indicator,
      Entering entering,
      AgencyStanding member,
      @Nullable IndicatorValue value) {
    if (!indicator.applies().appliesTo(member.agency())) {
      return measure.equals("not_applicable") ? Part.ENTERED : Part.NOT_FOR_AGENCY;
    }
    if (value == null) {
      return measure.equals("missing") ? Part.ENTERED : silent(member);
    }
    if (entering.test(member.agency(), value)) {
      return Part.ENTERED;
    }
    Target target = subject.target();
    if (target != null && !target.scope().appliesTo(member.agency())) {
      return Part.NO_TARGET;
    }
    return switch (value.state()) {
      case VALUE -> numberless(indicator, value);
      case BLANK -> Part.BLANK;
      case NIL -> Part.NIL;
      case NA -> Part.NA;
      case NOT_COLLECTED -> Part.NOT_COLLECTED;
      case REJECTED -> Part.REJECTED;
    };
  }

  private static Part silent(AgencyStanding member) {
    return member.refused() == null ? Part.MISSING : Part.REFUSED;
  }

  private Part numberless(Indicator indicator, IndicatorValue value) {
    if (indicator.kind() != Kind.RATIO || Recalculation.countsStates(measure)) {
      return Part.OTHER_ANSWER;
    }
    BigDecimal denominator = value.denominator();
    return value.numerator() == null || denominator == null
        ? Part.NO_PAIR
        : denominator.signum() == 0 ? Part.ZERO_DENOMINATOR : Part.OTHER_ANSWER;
  }

  private Map<String, Long> rows(Table table) {
    Map<String, Long> rows = new HashMap<>();
    Column column = subject.column();
    String counted = column == null ? table.columns().get(0).key() : column.key();
    evidence.rowCounts(
        table.key(),
        counted,
        (agency, content, n) -> {
          if (isCounted(subject, measure, content)) {
            rows.merge(agency, n, Long::sum);
          }
        });
    return rows;
  }

  /** Whether a measure counts the rows with this content of its column; empty: an empty cell. */
  static boolean isCounted(FigureSubject subject, String measure, String content) {
    Column column = subject.column();
    if (column == null) {
      return true;
    }
    return column.several()
        ? Arrays.stream(content.split("\\|")).anyMatch(c -> measure.equals(choice(c)))
        : measure.equals(choice(content));
  }

  private static String choice(String content) {
    return "enum:" + (content.isEmpty() ? FigureExplainer.BLANK : content);
  }

  private static Listed counted(AgencyStanding member, Map<String, Long> rows) {
    long n = rows.getOrDefault(member.agency().code(), 0L);
    Part part = n > 0 ? Part.ENTERED : member.used() == null ? silent(member) : Part.NO_ROWS;
    return new Listed(member, part, null, BigDecimal.valueOf(n));
  }

  /** The submission's own number: what the figure would be if its agency stood alone. */
  private Listed submission(AgencyStanding member) {
    Registry alone = new Registry(List.of(member.agency()), List.of(), List.of());
    List<Listed> bare = List.of(new Listed(member, Part.ENTERED, null, null));
    Map<String, Statistic> own =
        new Recalculation(setup, evidence, subject, alone).measures(Registry.ALL, bare);
    Statistic sole = Recalculation.sole(own);
    Used used = member.used();
    Part part =
        sole != null && sole.agenciesUsed() > 0
            ? Part.ENTERED
            : used == null ? silent(member) : Part.OTHER_STANDING;
    return new Listed(member, part, null, sole == null ? null : sole.value());
  }
}
