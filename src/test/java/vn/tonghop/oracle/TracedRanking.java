package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.outline.RankingPlan.Term;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;

/** Scores and ranks agencies anew from values.csv and the marks, by straightforward code. */
final class TracedRanking {

  private final Setup setup;
  private final PublishedFiles files;

  TracedRanking(Setup setup, PublishedFiles files) {
    this.setup = setup;
    this.files = files;
  }

  /** An agency with its scores; a part is absent where it is not for it, null where missing. */
  private static final class Scored {
    final Agency agency;
    final Map<String, @Nullable BigDecimal> parts = new LinkedHashMap<>();
    final Map<String, BigDecimal> categories = new TreeMap<>();
    double covered;
    boolean ranked;

    Scored(Agency agency) {
      this.agency = agency;
    }
  }

  List<TracedRow> rows(Block block, RankingPlan plan) {
    List<TracedRow> rows = new ArrayList<>();
    for (RankingPlan.Block compared : plan.blocks()) {
      for (boolean apart : new boolean[] {false, true}) {
        List<Scored> members = new ArrayList<>();
        for (Agency agency : setup.registry().agencies()) {
          if (compared.groups().contains(agency.group()) && isApart(agency, plan) == apart) {
            members.add(new Scored(agency));
          }
        }
        Apart rule = plan.apart();
        String title =
            apart && rule != null
                ? compared.title().vi() + " – " + rule.title().vi()
                : compared.title().vi();
        score(members, plan, apart);
        rows(rows, block, plan, title, members);
      }
    }
    return rows;
  }

  private boolean isApart(Agency agency, RankingPlan plan) {
    Apart apart = plan.apart();
    if (apart == null || files.answers().submission(agency.code()) == null) {
      return false;
    }
    Indicator item = setup.outline().require(apart.condition().indicator());
    Map<String, String> answer = files.answers().value(agency.code(), item.code());
    if (!item.applies().appliesTo(agency)) {
      return true;
    }
    String state = answer == null ? "" : answer.get("state");
    String given = answer == null ? "" : answer.get(item.kind().isAmount() ? "value" : "text");
    return state.equals("NA") || state.equals("NIL") || apart.condition().values().contains(given);
  }

  private void score(List<Scored> members, RankingPlan plan, boolean apart) {
    for (Category category : plan.categories()) {
      Apart rule = plan.apart();
      if (apart && rule != null && rule.without().contains(category.key())) {
        continue;
      }
      for (Part part : category.parts()) {
        for (Scored one : members) {
          if (files.answers().submission(one.agency.code()) != null) {
            read(one, category, part, plan);
          }
        }
        scale(members, part);
      }
    }
    members.forEach(one -> total(one, plan));
  }

  private void read(Scored one, Category category, Part part, RankingPlan plan) {
    if (part.source() instanceof Source.PersonMark mark) {
      if (plan.marks().stream().anyMatch(m -> m.category().equals(category.key()))) {
        one.parts.put(
            part.key(),
            plan.marks().stream()
                .filter(m -> m.category().equals(category.key()))
                .filter(m -> m.agency().equals(one.agency.code()))
                .map(m -> divide(m.value(), mark.most()))
                .findFirst()
                .orElse(null));
      }
    } else if (part.source() instanceof Source.Receipt) {
      boolean late = !files.answers().submission(one.agency.code()).get("days_late").equals("0");
      one.parts.put(part.key(), late ? BigDecimal.ZERO : BigDecimal.ONE);
    } else if (part.source() instanceof Source.Quotient quotient) {
      List<ComponentRef> numbers = new ArrayList<>(List.of(quotient.divisor()));
      quotient.terms().forEach(term -> numbers.add(term.number()));
      if (numbers.stream().allMatch(n -> isFor(one.agency, n.indicator()))) {
        one.parts.put(part.key(), quotient(one.agency, quotient));
      }
    } else if (part.source() instanceof Source.Answer answer
        && isFor(one.agency, answer.indicator())) {
      one.parts.put(part.key(), answer(one.agency, answer.indicator(), part.scaling()));
    }
  }

  private boolean isFor(Agency agency, String item) {
    Map<String, String> answer = files.answers().value(agency.code(), item);
    return setup.outline().require(item).applies().appliesTo(agency)
        && (answer == null || !answer.get("state").equals("NA"));
  }

  private @Nullable BigDecimal answer(Agency agency, String item, Scaling scaling) {
    Map<String, String> answer = files.answers().value(agency.code(), item);
    Indicator indicator = setup.outline().require(item);
    if (answer == null) {
      return null;
    }
    if (scaling instanceof Scaling.Points points) {
      BigDecimal sum = null;
      for (String choice : answer.get("text").split("\\|")) {
        BigDecimal given = points.points().get(choice);
        sum = given == null ? sum : sum == null ? given : sum.add(given);
      }
      return sum == null ? null : sum.min(BigDecimal.ONE);
    }
    if (answer.get("state").equals("NIL")) {
      return indicator.nilCountsAsZero() && indicator.kind() != Kind.RATIO ? BigDecimal.ZERO : null;
    }
    BigDecimal value = Published.number(answer, "value");
    boolean percent = indicator.unit().vi().equals("%");
    boolean share = scaling instanceof Scaling.Share && percent && value != null;
    return share ? value.movePointLeft(2).setScale(10, RoundingMode.HALF_UP) : value;
  }

  private @Nullable BigDecimal quotient(Agency agency, Source.Quotient quotient) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : quotient.terms()) {
      BigDecimal number = number(agency, term.number());
      if (number == null) {
        return null;
      }
      sum = sum.add(number.multiply(term.factor()));
    }
    BigDecimal over = number(agency, quotient.divisor());
    return over == null || over.signum() == 0 ? null : divide(sum, over);
  }

  private @Nullable BigDecimal number(Agency agency, ComponentRef ref) {
    Map<String, String> answer = files.answers().value(agency.code(), ref.indicator());
    if (answer == null) {
      return null;
    }
    if (answer.get("state").equals("NIL") && ref.component() != Component.DENOMINATOR) {
      return setup.outline().require(ref.indicator()).nilCountsAsZero() ? BigDecimal.ZERO : null;
    }
    String column =
        ref.component() == Component.AMOUNT
            ? "value"
            : ref.component() == Component.NUMERATOR ? "numerator" : "denominator";
    return Published.number(answer, column);
  }

  private static void scale(List<Scored> members, Part part) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Scored one : members) {
      BigDecimal number = one.parts.get(part.key());
      if (number != null) {
        numbers.add(number);
      }
    }
    if (numbers.isEmpty()) {
      return;
    }
    BigDecimal least = Collections.min(numbers);
    BigDecimal greatest = Collections.max(numbers);
    for (Scored one : members) {
      one.parts.computeIfPresent(
          part.key(), (key, number) -> scaled(number, part.scaling(), least, greatest));
    }
  }

  private static BigDecimal scaled(
      BigDecimal number, Scaling scaling, BigDecimal least, BigDecimal greatest) {
    if (scaling instanceof Scaling.MinMax minMax) {
      if (least.compareTo(greatest) == 0) {
        return BigDecimal.ONE;
      }
      BigDecimal from = minMax.lowestFirst() ? greatest : least;
      return divide(number.subtract(from).abs(), greatest.subtract(least));
    }
    BigDecimal score = number;
    if (scaling instanceof Scaling.Level level) {
      score = divide(number, level.level());
    } else if (scaling instanceof Scaling.Max) {
      score = greatest.signum() > 0 ? divide(number, greatest) : BigDecimal.ZERO;
    }
    return scaling instanceof Scaling.AsIs ? score : score.max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  private static void total(Scored one, RankingPlan plan) {
    double all = 0;
    double covered = 0;
    for (Category category : plan.categories()) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal given = BigDecimal.ZERO;
      BigDecimal wanted = BigDecimal.ZERO;
      for (Part part : category.parts()) {
        BigDecimal score = one.parts.get(part.key());
        if (score != null) {
          sum = sum.add(score.multiply(part.weight()));
          given = given.add(part.weight());
        }
        if (one.parts.containsKey(part.key())) {
          wanted = wanted.add(part.weight());
        }
      }
      if (wanted.signum() > 0) {
        all += category.weight().doubleValue();
        covered += category.weight().doubleValue() * given.doubleValue() / wanted.doubleValue();
      }
      BigDecimal over = plan.missingIsZero() ? wanted : given;
      if (over.signum() > 0) {
        one.categories.put(category.key(), divide(sum, over));
      }
    }
    one.covered = all == 0 ? -1 : 100 * covered / all;
    one.ranked = !one.categories.isEmpty() && one.covered >= plan.coverage().doubleValue() - 1e-9;
  }

  private static BigDecimal total(Scored one, RankingPlan plan, String varied, String factor) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Category category : plan.categories()) {
      BigDecimal score = one.categories.get(category.key());
      BigDecimal weight = varied.equals("*") ? BigDecimal.ONE : category.weight();
      if (category.key().equals(varied)) {
        weight = weight.multiply(new BigDecimal(factor));
      }
      if (score != null) {
        sum = sum.add(score.multiply(weight).multiply(plan.outOf()));
        weights = weights.add(weight);
      }
    }
    return sum.divide(weights, plan.decimals(), RoundingMode.HALF_UP);
  }

  private static int rank(
      Scored one, List<Scored> members, RankingPlan plan, String varied, String factor) {
    int rank = 1;
    for (Scored other : members) {
      if (other.ranked) {
        int sign = total(other, plan, varied, factor).compareTo(total(one, plan, varied, factor));
        rank += (plan.lowestFirst() ? -sign : sign) > 0 ? 1 : 0;
      }
    }
    return rank;
  }

  private void rows(
      List<TracedRow> rows, Block block, RankingPlan plan, String title, List<Scored> members) {
    List<Scored> left = new ArrayList<>(members);
    for (int rank = 1; rank <= members.size(); rank++) {
      for (Scored one : members) {
        if (one.ranked && rank(one, members, plan, "", "1") == rank) {
          rows.add(row(block, plan, title, one, members));
          left.remove(one);
        }
      }
    }
    left.forEach(one -> rows.add(row(block, plan, title, one, members)));
    rows.removeIf(
        row -> !block.groups().contains(setup.registry().agency(row.code()).orElseThrow().group()));
  }

  private TracedRow row(
      Block block, RankingPlan plan, String title, Scored one, List<Scored> members) {
    List<String> cells = new ArrayList<>();
    for (ReportColumn column : block.columns()) {
      cells.add(cell(column, plan, title, one, members));
    }
    return new TracedRow("agency", one.agency.code(), one.agency.name(), cells);
  }

  private String cell(
      ReportColumn column, RankingPlan plan, String title, Scored one, List<Scored> members) {
    boolean sent = files.answers().submission(one.agency.code()) != null;
    return switch (column.show()) {
      case RANK_BLOCK -> title;
      case AGENCY_CODE -> one.agency.code();
      case AGENCY_NAME -> one.agency.name();
      case RANK ->
          one.ranked
              ? String.valueOf(rank(one, members, plan, "", "1"))
              : sent
                  ? "Chưa đủ số liệu"
                  : files.answers().submissions(one.agency.code()).isEmpty()
                      ? "Chưa gửi"
                      : "Bị trả lại";
      case RANK_CATEGORY ->
          sent ? TracedWords.number(one.categories.get(String.valueOf(column.of()))) : "";
      case RANK_PART -> sent ? TracedWords.number(one.parts.get(String.valueOf(column.of()))) : "";
      case RANK_COVERAGE -> sent ? coverage(one) : "";
      default -> one.ranked ? placed(column, plan, one, members) : "";
    };
  }

  private static String coverage(Scored one) {
    return one.covered < 0
        ? "–"
        : TracedWords.number(new BigDecimal(one.covered).setScale(10, RoundingMode.HALF_UP));
  }

  private static String placed(
      ReportColumn column, RankingPlan plan, Scored one, List<Scored> members) {
    BigDecimal score = total(one, plan, "", "1");
    return switch (column.show()) {
      case RANK_SCORE -> TracedWords.number(score);
      case RANK_EQUAL -> String.valueOf(rank(one, members, plan, "*", "1"));
      case RANK_BEST -> String.valueOf(Collections.min(ranks(plan, one, members)));
      case RANK_WORST -> String.valueOf(Collections.max(ranks(plan, one, members)));
      case RANK_BAND ->
          plan.bands().stream()
              .filter(band -> score.compareTo(band.from()) >= 0)
              .map(band -> band.name().vi())
              .findFirst()
              .orElse("");
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private static List<Integer> ranks(RankingPlan plan, Scored one, List<Scored> members) {
    List<Integer> ranks = new ArrayList<>(List.of(rank(one, members, plan, "", "1")));
    BigDecimal swing = plan.swing().movePointLeft(2);
    for (Category category : plan.categories()) {
      for (BigDecimal factor : List.of(BigDecimal.ONE.subtract(swing), BigDecimal.ONE.add(swing))) {
        ranks.add(rank(one, members, plan, category.key(), factor.toPlainString()));
      }
    }
    return ranks;
  }

  private static BigDecimal divide(BigDecimal number, BigDecimal by) {
    return number.divide(by, 10, RoundingMode.HALF_UP);
  }
}
