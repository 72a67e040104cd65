package vn.tonghop.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Phrase;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;

/** Says the smaller parts of an outline in Vietnamese or English. */
final class OutlineWords {

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Registry registry;

  OutlineWords(Locale wanted, Registry registry) {
    this.locale = wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    this.bundle =
        ResourceBundle.getBundle(
            "vn.tonghop.app.outline",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.registry = registry;
  }

  Locale locale() {
    return locale;
  }

  /** A sentence of the bundle, its holes filled. */
  String say(String key, Object... args) {
    return Phrase.fill(bundle.getString(key), args);
  }

  /** The word of an enumeration's constant. */
  String say(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return bundle.getString(type + "." + constant.name());
  }

  String date(LocalDate date) {
    String pattern = locale.equals(Locale.ENGLISH) ? "uuuu-MM-dd" : "dd/MM/uuuu";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
  }

  /** {@code năm 2017}, {@code 6 tháng đầu năm 2009}. */
  String period(ReportingPeriod period) {
    return say(
        "period." + period.key(), period.from().getYear(), date(period.from()), date(period.to()));
  }

  String number(BigDecimal number) {
    String plain = Decimals.plain(number);
    return locale.equals(Locale.ENGLISH) ? plain : plain.replace('.', ',');
  }

  /** What a rule raises: code and level. */
  String raises(String code, Level level) {
    return "→ " + code + " (" + say(level) + ")";
  }

  /** Who an item is for. */
  String audience(Applicability applies) {
    if (applies.all()) {
      return say("everybody");
    }
    List<String> names = new ArrayList<>();
    for (Grouping group : registry.groupsAndSubsets()) {
      if (applies.groups().contains(group.code())) {
        names.add(group.name().in(locale));
      }
    }
    for (Agency agency : registry.agencies()) {
      if (applies.agencies().contains(agency.code())) {
        names.add(agency.name());
      }
    }
    return names.isEmpty() ? say("nobody") : String.join(", ", names);
  }

  String requiredWhen(Condition condition) {
    List<String> answers = new ArrayList<>();
    if (!condition.values().isEmpty()) {
      answers.add(sorted(condition.values()));
    }
    if (condition.above() != null) {
      answers.add("> " + number(condition.above()));
    }
    return say("required-when", condition.indicator(), String.join(", ", answers));
  }

  /** How a number is computed. */
  String derivation(Derivation derivation) {
    if (derivation instanceof Derivation.Linear linear) {
      String minus = linear.minus().stream().map(ref -> " − " + ref).collect(Collectors.joining());
      return joined(linear.plus(), " + ") + minus;
    }
    if (derivation instanceof Derivation.TotalOf total) {
      return say("total-of", joined(total.parts(), ", "));
    }
    if (derivation instanceof Derivation.Formula formula) {
      return formula(formula);
    }
    if (derivation instanceof Derivation.TableSum sum) {
      return say(sum.given() ? "table-value" : "table-sum", sum.column(), sum.table())
          + filter(sum.where());
    }
    if (derivation instanceof Derivation.TableCount count) {
      return say("table-count", count.table()) + filter(count.where());
    }
    if (derivation instanceof Derivation.TableListed listed) {
      return say("table-listed", listed.table());
    }
    if (derivation instanceof Derivation.TableDistinct distinct) {
      return say("table-distinct", distinct.column(), distinct.table()) + filter(distinct.where());
    }
    if (derivation instanceof Derivation.Mention mention) {
      return say("mention", String.join(", ", mention.texts()), String.join(", ", mention.words()));
    }
    if (derivation instanceof Derivation.Chosen chosen) {
      return say("chosen", chosen.indicator(), sorted(chosen.choices()));
    }
    if (derivation instanceof Derivation.Constant constant) {
      return number(constant.number());
    }
    if (derivation instanceof Derivation.ListSize list) {
      return say("list-size", list.list(), list.size());
    }
    throw new IllegalArgumentException(derivation.toString());
  }

  /** How an empty cell of a table is filled. */
  String source(ColumnSource source) {
    if (source instanceof ColumnSource.ChoiceIn choice) {
      return say("computed-choice", choice.column());
    } else if (source instanceof ColumnSource.DateIn date) {
      return say("computed-date", date.column());
    }
    ColumnSource.Formula formula = (ColumnSource.Formula) source;
    String sum =
        String.join(" + ", formula.plus())
            + formula.minus().stream().map(column -> " − " + column).collect(Collectors.joining());
    boolean alone = formula.columns().size() == 1;
    String times =
        formula.times().compareTo(BigDecimal.ONE) == 0
            ? sum
            : number(formula.times()) + " × " + (alone ? sum : "(" + sum + ")");
    String over = formula.over();
    return say("computed-formula", over == null ? times : "(" + times + ") / " + over);
  }

  /** {@code (2 × a + b − 0,5 × c) / d}. */
  private String formula(Derivation.Formula formula) {
    StringBuilder text = new StringBuilder();
    for (Derivation.Formula.Part part : formula.parts()) {
      boolean minus = part.times().signum() < 0;
      text.append(text.isEmpty() ? (minus ? "−" : "") : minus ? " − " : " + ");
      BigDecimal times = part.times().abs();
      if (times.compareTo(BigDecimal.ONE) != 0) {
        text.append(number(times)).append(" × ");
      }
      text.append(part.number() instanceof ComponentRef ? "" : "[")
          .append(term(part.number()))
          .append(part.number() instanceof ComponentRef ? "" : "]");
    }
    Term over = formula.over();
    return over == null ? text.toString() : "(" + text + ") / " + term(over);
  }

  /** A number a rule speaks of. */
  String term(Term term) {
    return term instanceof ComponentRef ref ? ref.toString() : derivation((Derivation) term);
  }

  String terms(Collection<? extends Term> terms, String by) {
    return terms.stream().map(this::term).collect(Collectors.joining(by));
  }

  static String joined(Collection<ComponentRef> refs, String by) {
    return refs.stream().map(ComponentRef::toString).collect(Collectors.joining(by));
  }

  /** How great a difference may be; empty: none. */
  String tolerance(Tolerance tolerance) {
    if (tolerance.amount().signum() == 0) {
      return "";
    }
    String key = tolerance.percent() ? "tolerance-percent" : "tolerance";
    return " " + say(key, number(tolerance.amount()));
  }

  /** Between two numbers of which one may be open. */
  String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && max != null) {
      return say("rule.range", number(min), number(max));
    }
    return min != null
        ? say("rule.at-least", number(min))
        : say("rule.at-most", max == null ? "" : number(max));
  }

  static String sorted(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  /** Which rows are meant; empty: all. */
  String filter(RowFilter where) {
    return where.accepted().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(accepted -> say("where", accepted.getKey(), meant(accepted.getValue())))
        .collect(Collectors.joining());
  }

  private String meant(Collection<String> words) {
    return words.stream().sorted().map(this::meant).collect(Collectors.joining(", "));
  }

  private String meant(String word) {
    return RowFilter.Wanted.of(word)
        .map(
            wanted ->
                say(
                    "where." + wanted.what().name(),
                    wanted.what() == RowFilter.What.MENTIONS
                        ? wanted.text()
                        : date(LocalDate.parse(wanted.text()))))
        .orElse(word);
  }
}
