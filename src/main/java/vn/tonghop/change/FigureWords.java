package vn.tonghop.change;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tonghop.finding.Phrase;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/** Says for people which figure changed; a code without a name stands for itself. */
public final class FigureWords {

  private static final String COUNT_FROM = "count_ge_";
  private static final String CHOICE = "enum:";
  private static final String TARGET = "@target.";
  private static final String SECTION = "@completeness.";
  private static final String TABLE = "@table.";

  private final Setup setup;
  private final Locale locale;
  private final ResourceBundle bundle;
  private final TableWords tables;
  private final Map<String, String> places = new HashMap<>();

  /**
   * A figure in words.
   *
   * @param what indicator, or consolidated table
   * @param where group, region or agency
   * @param which measure, or column of the table
   */
  public record Words(String what, String where, String which) {}

  /**
   * @param locale English, else Vietnamese
   */
  public FigureWords(Setup setup, Locale locale) {
    this.setup = setup;
    this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    this.bundle = bundle(locale);
    this.tables = new TableWords(setup, this.locale);
    places.put(Registry.ALL, bundle.getString("everybody"));
    for (Grouping group : setup.registry().groupsAndSubsets()) {
      places.putIfAbsent(group.code(), group.name().in(locale));
    }
    for (Grouping region : setup.registry().regions()) {
      places.putIfAbsent(region.code(), region.name().in(locale));
    }
    for (Agency agency : setup.registry().agencies()) {
      places.putIfAbsent(agency.code(), agency.name());
    }
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.tonghop.change.words",
        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi"),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Words of(Figure figure) {
    return switch (figure.kind()) {
      case SUBMISSION ->
          new Words(
              bundle.getString("submission"),
              place(figure.row()),
              word("column." + figure.column(), figure.column()));
      case STATISTIC ->
          new Words(
              indicator(figure.indicator()),
              place(figure.group()),
              measure(figure.indicator(), figure.column()));
      case CELL -> new Words(tables.title(figure), row(figure), tables.column(figure));
      case LIST -> new Words(tables.title(figure), row(figure), bundle.getString("list.rows"));
    };
  }

  /** Name of an agency, group or region. */
  public String place(String code) {
    String name = places.get(code);
    return name == null ? code : name;
  }

  /** Name of a verdict. */
  public String verdict(String code) {
    return word("verdict." + code, code);
  }

  private String row(Figure figure) {
    return figure.name().isEmpty() ? place(figure.row()) : figure.name();
  }

  private String word(String key, String otherwise) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }

  private String name(Optional<Label> label, String otherwise) {
    return label.map(l -> l.in(locale)).orElse(otherwise);
  }

  private String indicator(String code) {
    if (code.startsWith(TARGET)) {
      String id = code.substring(TARGET.length());
      return Phrase.fill(
          bundle.getString("target"), name(setup.campaign().target(id).map(Target::name), id));
    }
    if (code.startsWith(SECTION)) {
      return completeness(code.substring(SECTION.length()));
    }
    if (code.startsWith(TABLE)) {
      return rows(code.substring(TABLE.length()));
    }
    return code.startsWith("@")
        ? word("about." + code.substring(1), code)
        : name(setup.outline().indicator(code).map(Indicator::name), code);
  }

  private String completeness(String section) {
    return setup.outline().sections().stream()
        .filter(s -> s.code().equals(section))
        .findFirst()
        .map(s -> section + " " + s.name().in(locale))
        .map(text -> Phrase.fill(bundle.getString("completeness"), text))
        .orElse(bundle.getString("completeness.all"));
  }

  /** A table, or a column of it: {@code key} or {@code key.column}. */
  private String rows(String code) {
    String[] parts = code.split("\\.", 2);
    Optional<Table> table = setup.outline().table(parts[0]);
    String title = name(table.map(Table::name), parts[0]);
    return parts.length == 1
        ? title
        : title + " – " + name(table.flatMap(t -> t.column(parts[1])).map(Column::name), parts[1]);
  }

  private String measure(String indicator, String measure) {
    if (measure.startsWith(COUNT_FROM)) {
      return Phrase.fill(
          bundle.getString("measure.count_ge"), measure.substring(COUNT_FROM.length()));
    }
    if (measure.startsWith(CHOICE)) {
      String choice = measure.substring(CHOICE.length());
      return Phrase.fill(bundle.getString("measure.enum"), choice(indicator, choice));
    }
    String unit = setup.outline().indicator(indicator).map(i -> i.unit().in(locale)).orElse("");
    String word = word("measure." + measure, measure);
    return unit.isEmpty() || !measure.equals("sum") ? word : word + " (" + unit + ")";
  }

  private String choice(String indicator, String code) {
    return setup
        .outline()
        .indicator(indicator)
        .map(Indicator::choices)
        .map(list -> setup.outline().choices(list))
        .flatMap(list -> list.choice(code))
        .map(ChoiceList.Choice::label)
        .map(label -> label.in(locale))
        .orElse(code);
  }
}
