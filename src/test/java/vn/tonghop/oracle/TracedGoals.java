package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** The rows of a table of targets, from targets.csv, statistics.csv and values.csv. */
final class TracedGoals {

  private static final Set<String> MISSED = Set.of("NOT_REACHED", "NOT_DUE");

  private final Setup setup;
  private final PublishedFiles files;
  private final TracedYears years;
  private final TracedWords words;

  TracedGoals(Setup setup, PublishedFiles files, TracedYears years) {
    this.setup = setup;
    this.files = files;
    this.years = years;
    this.words = new TracedWords(setup);
  }

  List<TracedRow> rows(Block block, RowPlan.Targets plan) {
    List<TracedRow> rows = new ArrayList<>();
    for (Target target : setup.campaign().targets()) {
      if (plan.targets().isEmpty() || plan.targets().contains(target.id())) {
        String caption = target.caption().vi();
        String name = target.name().vi() + (caption.isEmpty() ? "" : " (" + caption + ")");
        List<String> cells = block.columns().stream().map(c -> cell(c, target)).toList();
        rows.add(new TracedRow("target", target.id(), name, cells));
      }
    }
    return rows;
  }

  private String cell(ReportColumn column, Target target) {
    String all = target.isOfOneAgency() ? target.group() : "ALL";
    Map<String, String> line =
        Objects.requireNonNull(files.targets().get(target.id() + " " + all), target.id());
    boolean choice = target.value() == null && target.choice() != null;
    boolean rise = target.relation() == Target.Relation.RISE;
    return switch (column.show()) {
      case GOAL_YEAR -> target.year();
      case GOAL_SCOPE -> scope(target);
      case GOAL_MEAN -> mean(target);
      case GOAL_WEIGHTED -> weighted(target);
      case GOAL_LEVEL -> rise ? "tăng" : choice ? yesNo(line.get("target")) : words.target(target);
      case GOAL_VALUE ->
          choice ? yesNo(line.get("value")) : line.get("value").isEmpty() ? "–" : line.get("value");
      case GOAL_GAP -> line.get("gap").isEmpty() ? "–" : line.get("gap");
      case GOAL_STATUS -> TracedWords.STATUS.get(line.get("status"));
      case GOAL_COVERAGE -> line.get("agencies_used") + "/" + line.get("agencies_total");
      case GOAL_REACHED -> {
        Map<String, String> reached =
            files.statistic("@target." + target.id(), "ALL", "agencies_reached");
        if (reached == null) {
          yield "–";
        }
        yield reached.get("value") + "/" + reached.get("agencies_used");
      }
      case GOAL_MISSED ->
          setup.registry().agencies().stream()
              .filter(agency -> misses(agency, target))
              .map(Agency::name)
              .collect(Collectors.joining("; "));
      case GOAL_CITE -> target.citation();
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private String scope(Target target) {
    if (target.scope().all()) {
      return "Các cơ quan";
    }
    Stream<String> groups =
        setup.registry().groupsAndSubsets().stream()
            .filter(group -> target.scope().groups().contains(group.code()))
            .map(group -> group.name().vi());
    Stream<String> agencies =
        setup.registry().agencies().stream()
            .filter(agency -> target.scope().agencies().contains(agency.code()))
            .map(Agency::name);
    return Stream.concat(groups, agencies).collect(Collectors.joining(", "));
  }

  /** Answers to a ratio in the target's scope; of a rise those of agencies with both years. */
  private List<Map<String, String>> ratios(Target target) {
    Indicator item = setup.outline().require(target.indicator());
    return setup.registry().agencies().stream()
        .filter(target.scope()::appliesTo)
        .filter(agency -> !target.isRise() || years.hasBoth(agency, item))
        .map(agency -> files.answers().value(agency.code(), target.indicator()))
        .filter(line -> line != null && !line.get("value").isEmpty())
        .toList();
  }

  private boolean isRatio(Target target) {
    return setup.outline().require(target.indicator()).kind() == Kind.RATIO;
  }

  private String mean(Target target) {
    List<Map<String, String>> lines = ratios(target);
    if (!isRatio(target) || lines.isEmpty()) {
      return isRatio(target) ? "–" : "";
    }
    BigDecimal sum =
        lines.stream()
            .map(
                line ->
                    line.get("denominator").isEmpty()
                        ? new BigDecimal(line.get("value"))
                        : share(
                            target,
                            new BigDecimal(line.get("numerator")),
                            new BigDecimal(line.get("denominator")),
                            60))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return TracedWords.number(
        sum.divide(BigDecimal.valueOf(lines.size()), 10, RoundingMode.HALF_UP));
  }

  private String weighted(Target target) {
    List<Map<String, String>> pairs =
        ratios(target).stream().filter(line -> !line.get("denominator").isEmpty()).toList();
    if (!isRatio(target) || pairs.isEmpty()) {
      return isRatio(target) ? "–" : "";
    }
    return TracedWords.number(
        share(target, sum(pairs, "numerator"), sum(pairs, "denominator"), 10));
  }

  private static BigDecimal sum(List<Map<String, String>> lines, String key) {
    return lines.stream()
        .map(line -> new BigDecimal(line.get(key)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal share(Target target, BigDecimal n, BigDecimal d, int scale) {
    boolean quotient = setup.outline().require(target.indicator()).quotient();
    return n.movePointRight(quotient ? 0 : 2).divide(d, scale, RoundingMode.HALF_UP);
  }

  private static String yesNo(String answer) {
    return answer.equals("yes") ? "Có" : answer.equals("no") ? "Không" : answer;
  }

  /** By its line in targets.csv; of a counted choice by its answer. */
  private boolean misses(Agency agency, Target target) {
    Map<String, String> line = files.targets().get(target.id() + " " + agency.code());
    if (target.choice() != null) {
      Map<String, String> answer = files.answers().value(agency.code(), target.indicator());
      return target.scope().appliesTo(agency)
          && answer != null
          && answer.get("state").equals("VALUE")
          && !answer.get("text").equals(target.choice());
    }
    return line != null && MISSED.contains(line.get("status"));
  }
}
