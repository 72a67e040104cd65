package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.outline.RankingPlan.Term;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Reads the categories of one ranking and their parts. */
final class PartsReader {

  private static final Kind[] NUMBERS = {
    Kind.RATIO, Kind.PERCENT, Kind.COUNT, Kind.NUMBER, Kind.MONEY
  };
  private static final Kind[] SHARES = {Kind.RATIO, Kind.PERCENT, Kind.NUMBER};
  private static final Kind[] CHOICES = {Kind.YESNO, Kind.ENUM};
  private static final ComponentRef NOTHING = new ComponentRef("", Component.AMOUNT);
  private static final Map<String, BigDecimal> YES =
      Map.of(
          IndicatorValue.YES, BigDecimal.ONE,
          IndicatorValue.PARTIAL, new BigDecimal("0.5"),
          IndicatorValue.NO, BigDecimal.ZERO);

  private final References references;
  private final Components components;
  private final Map<String, Function<Fields, Scaling>> scalings = new LinkedHashMap<>();
  private final Set<String> categories = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  PartsReader(References references) {
    this.references = references;
    this.components = new Components(references);
    scalings.put("share", fields -> new Scaling.Share());
    scalings.put("level", fields -> new Scaling.Level(neededPositive(fields, "level")));
    scalings.put("max", fields -> new Scaling.Max());
    scalings.put("min_max", fields -> new Scaling.MinMax(fields.flag("lowest_first")));
    scalings.put("points", this::points);
  }

  /** The one category of a ranking by a reported number. */
  List<Category> index(Fields fields, Label name) {
    String code = fields.need("index").map(references::indicator).orElse("");
    references.checkKind(fields.placeOf("index"), code, "index", NUMBERS);
    Part part = new Part("index", BigDecimal.ONE, new Source.Answer(code), new Scaling.AsIs());
    return List.of(new Category("index", name, BigDecimal.ONE, List.of(part)));
  }

  Category category(Fields fields) {
    String key = key(fields, categories);
    List<Part> read = fields.eachNeeded("parts", this::part);
    long marks = read.stream().filter(p -> p.source() instanceof Source.PersonMark).count();
    if (marks > 1) {
      fields.problems().add(fields.placeOf("parts"), "two-marks", key);
    }
    return new Category(key, fields.label(), neededPositive(fields, "weight"), read);
  }

  private static String key(Fields fields, Set<String> taken) {
    String key = Names.code(fields, "key");
    if (!key.isEmpty() && !taken.add(key)) {
      fields.problems().add(fields.placeOf("key"), "duplicate", key);
    }
    return key;
  }

  private Part part(Fields fields) {
    String key = key(fields, parts);
    BigDecimal weight = positive(fields, "weight", BigDecimal.ONE);
    long ways = Stream.of("indicator", "plus", "mark", "receipt").filter(fields::has).count();
    if (ways != 1) {
      fields.problems().add(fields.place(), "ranking-way", "indicator, plus, mark, receipt");
    }
    if (fields.has("receipt")) {
      Scaling byDate =
          fields
              .need("receipt")
              .flatMap(item -> item.oneOf(Map.of("on_time", new Scaling.Share())))
              .orElseGet(Scaling.Share::new);
      return new Part(key, weight, new Source.Receipt(), byDate);
    }
    if (fields.has("mark")) {
      BigDecimal most = positive(fields, "mark", BigDecimal.ONE);
      return new Part(key, weight, new Source.PersonMark(most), new Scaling.Share());
    }
    Source source = fields.has("plus") ? quotient(fields) : answer(fields);
    Scaling scaling =
        fields
            .need("scale")
            .flatMap(item -> item.oneOf(scalings))
            .map(reader -> reader.apply(fields))
            .orElseGet(Scaling.Share::new);
    checkKind(fields, source, scaling);
    return new Part(key, weight, source, scaling);
  }

  private Source answer(Fields fields) {
    return new Source.Answer(fields.find("indicator").map(references::indicator).orElse(""));
  }

  private Source quotient(Fields fields) {
    List<Term> terms =
        fields.eachNeeded(
            "plus",
            term ->
                new Term(
                    number(term, "number"),
                    term.find("times").flatMap(Item::number).orElse(BigDecimal.ONE)));
    return new Source.Quotient(terms, number(fields, "over"));
  }

  private ComponentRef number(Fields fields, String key) {
    return fields.need(key).flatMap(components::one).orElse(NOTHING);
  }

  private void checkKind(Fields fields, Source source, Scaling scaling) {
    boolean points = scaling instanceof Scaling.Points;
    Place place = fields.placeOf("scale");
    String word = fields.text("scale", "");
    if (source instanceof Source.Answer answer) {
      Kind[] kinds = points ? CHOICES : scaling instanceof Scaling.Share ? SHARES : NUMBERS;
      references.checkKind(place, answer.indicator(), word, kinds);
    } else if (points) {
      fields.problems().add(place, "wrong-kind", word, "plus", KindWords.of(CHOICES));
    }
  }

  private Scaling points(Fields fields) {
    Holds holds = references.holds(fields.text("indicator", ""));
    Map<String, BigDecimal> points = new HashMap<>();
    if (!fields.has("points") && holds.isOneOf(Kind.YESNO)) {
      return new Scaling.Points(YES);
    }
    Optional<Fields> written = fields.need("points").flatMap(Item::fields);
    written
        .map(Fields::all)
        .orElse(Map.of())
        .forEach(
            (choice, item) -> {
              references.checkChoice(written.orElseThrow().placeOf(choice), choice, holds);
              item.number().ifPresent(number -> points.put(choice, within(item, number)));
            });
    return new Scaling.Points(points);
  }

  private static BigDecimal within(Item item, BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
      item.problems().add(item.place(), "not-between", number.toPlainString(), "0", "1");
    }
    return number;
  }

  static BigDecimal positive(Fields fields, String key, BigDecimal fallback) {
    return fields.has(key) ? neededPositive(fields, key) : fallback;
  }

  private static BigDecimal neededPositive(Fields fields, String key) {
    BigDecimal number = fields.need(key).flatMap(Item::number).orElse(BigDecimal.ONE);
    if (number.signum() <= 0) {
      fields.problems().add(fields.placeOf(key), "not-positive", number.toPlainString());
      return BigDecimal.ONE;
    }
    return number;
  }
}
