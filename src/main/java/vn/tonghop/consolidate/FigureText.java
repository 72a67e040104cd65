package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.SectionDigest.Figure;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan.Headline;
import vn.tonghop.statistic.Statistic;

/** What an item comes to over all agencies, in words; the figures are those of the statistics. */
final class FigureText {

  private static final int SHARE_DECIMALS = 1;
  private static final int QUOTIENT_DECIMALS = 2;
  private static final int MOST_DECIMALS = 2;

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final Numerals numerals;

  FigureText(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.numerals = Numerals.in(labels.locale());
  }

  /** Whether an item of this kind comes to a figure at all. */
  static boolean isFor(Indicator indicator) {
    return switch (indicator.kind()) {
      case RATIO, COUNT, NUMBER, PERCENT, MONEY, YESNO, ENUM -> true;
      default -> false;
    };
  }

  /** Null: no agency has a figure. */
  @Nullable Figure of(Indicator indicator) {
    return switch (indicator.kind()) {
      case RATIO -> share(indicator);
      case PERCENT -> amount(indicator, "mean", "digest.mean", SHARE_DECIMALS, 0);
      case MONEY -> money(indicator);
      case YESNO -> answers(indicator);
      case ENUM -> choices(indicator);
      default -> amount(indicator, "sum", "digest.sum", MOST_DECIMALS, 0);
    };
  }

  private @Nullable Statistic statistic(Indicator indicator, String measure) {
    Statistic statistic = facts.statistic(indicator.code(), Registry.ALL, measure);
    return statistic == null || statistic.value() == null || statistic.agenciesUsed() == 0
        ? null
        : statistic;
  }

  private @Nullable Figure share(Indicator indicator) {
    Statistic share = statistic(indicator, "weighted_share");
    Statistic numerator = statistic(indicator, "numerator_sum");
    Statistic denominator = statistic(indicator, "denominator_sum");
    if (share == null || numerator == null || denominator == null) {
      return null;
    }
    return of(
        indicator,
        share,
        labels.text(
            "digest.share",
            number(share, indicator.quotient() ? QUOTIENT_DECIMALS : SHARE_DECIMALS),
            unit(indicator),
            number(numerator, 0),
            number(denominator, 0)));
  }

  private @Nullable Figure money(Indicator indicator) {
    Statistic sum = statistic(indicator, "sum");
    if (sum == null) {
      return null;
    }
    Headline like = headline(indicator);
    MoneyScale scale = like == null ? null : like.moneyUnit();
    String unit = setup.campaign().moneyUnit();
    if (like == null || scale == null) {
      scale = unit.isEmpty() ? MoneyScale.VND : MoneyScale.valueOf(unit);
    }
    int decimals = like == null ? scale.decimals() : like.decimals();
    return of(
        indicator,
        sum,
        labels.text(
            "digest.sum",
            number(sum, decimals, scale.power()),
            labels.text("money." + scale.name())));
  }

  /** The chief figure of the item, else the first one of money; null: there is none. */
  private @Nullable Headline headline(Indicator indicator) {
    Headline first = null;
    for (Headline headline : setup.outline().summary().headlines()) {
      if (headline.moneyUnit() != null) {
        if (headline.indicator().equals(indicator.code())) {
          return headline;
        }
        first = first == null ? headline : first;
      }
    }
    return first;
  }

  private @Nullable Figure amount(
      Indicator indicator, String measure, String text, int decimals, int power) {
    Statistic statistic = statistic(indicator, measure);
    return statistic == null
        ? null
        : of(
            indicator,
            statistic,
            labels.text(text, number(statistic, decimals, power), unit(indicator)).strip());
  }

  private String unit(Indicator indicator) {
    return indicator.unit().in(labels.locale());
  }

  private @Nullable Figure answers(Indicator indicator) {
    Statistic yes = statistic(indicator, "yes_count");
    if (yes == null) {
      return null;
    }
    if (indicator.applies().isOfOne()) {
      return of(indicator, yes, single(indicator));
    }
    List<String> parts = new ArrayList<>();
    parts.add(labels.text("digest.yes", number(yes, 0)));
    Statistic partly = indicator.partial() ? statistic(indicator, "partial_count") : null;
    BigDecimal some = partly == null ? null : partly.value();
    if (partly != null && some != null && some.signum() > 0) {
      parts.add(labels.text("digest.partial", number(partly, 0)));
    }
    Statistic no = statistic(indicator, "no_count");
    if (no != null) {
      parts.add(labels.text("digest.no", number(no, 0)));
    }
    return of(indicator, yes, String.join(", ", parts));
  }

  /** What the one agency a yes/no item is for answered. */
  private String single(Indicator indicator) {
    for (String answer : List.of("yes", "partial", "no")) {
      Statistic count = statistic(indicator, answer + "_count");
      BigDecimal value = count == null ? null : count.value();
      if (value != null && value.signum() > 0) {
        return labels.text("answer." + answer);
      }
    }
    return labels.sign(ReportCell.Sign.UNDEFINED);
  }

  private @Nullable Figure choices(Indicator indicator) {
    String list = indicator.choices();
    List<String> parts = new ArrayList<>();
    Statistic any = null;
    for (ChoiceList.Choice choice :
        list == null ? List.<ChoiceList.Choice>of() : setup.outline().choices(list).choices()) {
      Statistic count = statistic(indicator, "enum:" + choice.code());
      BigDecimal value = count == null ? null : count.value();
      if (value != null && value.signum() > 0) {
        any = count;
        String name = choice.label().in(labels.locale());
        parts.add(
            indicator.applies().isOfOne()
                ? name
                : labels.text("digest.choice", name, numerals.of(value, 0)));
      }
    }
    return any == null
        ? null
        : of(indicator, any, parts.stream().collect(Collectors.joining(", ")));
  }

  private Figure of(Indicator indicator, Statistic statistic, String figure) {
    return new Figure(
        indicator.code(),
        name(indicator),
        figure,
        indicator.applies().isOfOne()
            ? ""
            : labels.text(
                "digest.used",
                numerals.of(statistic.agenciesUsed()),
                numerals.of(statistic.agenciesTotal())));
  }

  /** The item, and whom it is for where that is one agency. */
  String name(Indicator indicator) {
    String name = indicator.name().in(labels.locale());
    String only = onlyFor(indicator);
    return only.isEmpty() ? name : labels.text("digest.only", name, only);
  }

  private String number(Statistic statistic, int decimals) {
    return number(statistic, decimals, 0);
  }

  /** With at most so many decimals where the figure is not whole. */
  private String number(Statistic statistic, int decimals, int power) {
    BigDecimal value = statistic.value();
    if (value == null) {
      return labels.sign(ReportCell.Sign.UNDEFINED);
    }
    BigDecimal shown = value.scaleByPowerOfTen(-power);
    boolean share =
        statistic.measure().equals("weighted_share") || statistic.measure().equals("mean");
    boolean whole = !share && shown.stripTrailingZeros().scale() <= 0;
    return numerals.of(shown, whole ? 0 : decimals);
  }

  private String onlyFor(Indicator indicator) {
    if (!indicator.applies().isOfOne()) {
      return "";
    }
    String code = indicator.applies().agencies().iterator().next();
    return setup.registry().agency(code).map(a -> a.name()).orElse(code);
  }

  static boolean isText(Indicator indicator) {
    return indicator.kind() == Kind.TEXT || indicator.kind() == Kind.LIST;
  }
}
