package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.outline.SummaryPlan.Headline;
import vn.tonghop.outline.SummaryPlan.Ranking;

/** Reads {@code summary}: what the summary page shows. */
final class SummaryReader {

  private static final Kind[] HEADLINES = {
    Kind.RATIO, Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.YESNO
  };
  private static final Kind[] RANKED = {Kind.RATIO, Kind.PERCENT};
  private static final int MOST_DECIMALS = 10;
  private static final int SHOWN = 5;
  private static final int MOST_SHOWN = 20;
  private static final BigDecimal COVERAGE = BigDecimal.valueOf(80);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final References references;
  private final Map<String, Indicator> indicators;

  SummaryReader(References references, List<Indicator> indicators) {
    this.references = references;
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
  }

  /** Where the page names its targets. */
  static Place placeOfTargets(Item outline) {
    return outline
        .reportingTo(Problems.dropped())
        .fields()
        .flatMap(root -> root.find("summary"))
        .flatMap(Item::fields)
        .map(summary -> summary.placeOf("targets"))
        .orElse(outline.place());
  }

  SummaryPlan read(Fields fields) {
    return new SummaryPlan(
        fields.each("headlines", this::headline),
        targets(fields),
        fields.each("rankings", this::ranking),
        fields.each("notes", Fields::label));
  }

  private static @Nullable List<String> targets(Fields fields) {
    if (!fields.has("targets")) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Item item : fields.find("targets").map(Item::items).orElse(List.of())) {
      item.text()
          .filter(id -> !ids.add(id))
          .ifPresent(id -> item.problems().add(item.place(), "duplicate", id));
    }
    return List.copyOf(ids);
  }

  private Headline headline(Fields fields) {
    String code = fields.need("indicator").map(references::indicator).orElse("");
    references.checkKind(fields.placeOf("indicator"), code, "headlines", HEADLINES);
    Indicator indicator = indicators.get(code);
    boolean named = fields.has("vi") || fields.has("en");
    Label name = indicator == null || named ? fields.label() : indicator.name();
    MoneyScale scale = MoneyWords.scale(fields).orElse(null);
    if (scale != null) {
      references.checkKind(fields.placeOf("money_unit"), code, "money_unit", Kind.MONEY);
    }
    return new Headline(name, code, decimals(fields, code, scale), report(fields), scale);
  }

  private int decimals(Fields fields, String code, @Nullable MoneyScale scale) {
    int plain = references.holds(code).kind() == Kind.RATIO ? 1 : 0;
    int byDefault = scale == null ? plain : scale.decimals();
    int decimals = fields.find("decimals").flatMap(Item::whole).orElse(byDefault);
    if (decimals > MOST_DECIMALS) {
      fields.problems().add(fields.placeOf("decimals"), "not-whole", fields.text("decimals"));
    }
    return decimals;
  }

  private @Nullable String report(Fields fields) {
    String id = fields.textOrNull("report");
    Set<String> known = references.declared().reports();
    if (id != null && !known.contains(id)) {
      fields.problems().unknown(fields.placeOf("report"), "unknown-report", id, known);
    }
    return id;
  }

  private Ranking ranking(Fields fields) {
    Label title = fields.label();
    return new Ranking(
        title, references.groupsOrObliged(fields), ranked(fields), coverage(fields), shown(fields));
  }

  private List<String> ranked(Fields fields) {
    List<Item> items = fields.need("indicators").map(Item::items).orElse(List.of());
    if (items.isEmpty() && fields.has("indicators")) {
      fields.problems().add(fields.placeOf("indicators"), "empty-value");
    }
    for (Item item : items) {
      Indicator indicator = indicators.get(item.text().orElse(""));
      if (indicator != null && indicator.quotient()) {
        fields.problems().add(item.place(), "rank-quotient", indicator.code());
      }
    }
    return references.indicators(items, "rankings", RANKED);
  }

  private static BigDecimal coverage(Fields fields) {
    Optional<BigDecimal> written = fields.find("coverage").flatMap(Item::number);
    written
        .filter(number -> number.signum() < 0 || number.compareTo(WHOLE) > 0)
        .ifPresent(
            number ->
                fields
                    .problems()
                    .add(fields.placeOf("coverage"), "not-percent", number.toPlainString()));
    return written.orElse(COVERAGE);
  }

  private static int shown(Fields fields) {
    int shown = fields.find("shown").flatMap(Item::whole).orElse(SHOWN);
    if (shown < 1 || shown > MOST_SHOWN) {
      fields
          .problems()
          .add(fields.placeOf("shown"), "not-between", String.valueOf(shown), "1", "20");
    }
    return shown;
  }
}
