package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Split;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.ValueRule;

/** Prints the indicators and tables of an outline. */
final class ItemPrinter {

  private static final int NAME = 2;
  private static final int DETAIL = 6;

  private final Outline outline;
  private final OutlineWords words;
  private final RuleWords rules;
  private final Page page;
  private final boolean listsByName;

  ItemPrinter(Outline outline, OutlineWords words, Page page) {
    this(outline, words, page, false);
  }

  /**
   * @param listsByName choice lists are only named, not listed
   */
  ItemPrinter(Outline outline, OutlineWords words, Page page, boolean listsByName) {
    this.listsByName = listsByName;
    this.outline = outline;
    this.words = words;
    this.rules = new RuleWords(words);
    this.page = page;
  }

  void print(Indicator indicator) throws IOException {
    page.paragraph(NAME, indicator.code() + " – " + indicator.name().in(words.locale()));
    List<String> facts = new ArrayList<>();
    facts.add(kind(indicator));
    facts.add(requirement(indicator.requirement(), indicator.condition()));
    facts.add(words.audience(indicator.applies()));
    if (indicator.nilCountsAsZero()) {
      facts.add(words.say("nil-is-zero"));
    }
    page.paragraph(DETAIL, String.join(" · ", facts));
    printChoices(indicator.choices());
    for (Component component : Component.values()) {
      Derivation derivation = indicator.derivation(component);
      if (derivation != null) {
        page.paragraph(DETAIL, words.say(component) + " = " + words.derivation(derivation));
      }
    }
    if (indicator.details() != null) {
      page.paragraph(DETAIL, words.say("details", words.derivation(indicator.details())));
    }
    for (ValueRule rule : indicator.rules()) {
      page.paragraph(DETAIL, rules.of(rule));
    }
    printCitation(indicator.citation());
  }

  void print(Table table) throws IOException {
    page.paragraph(NAME, table.code() + " – " + table.name().in(words.locale()));
    List<String> facts = new ArrayList<>();
    facts.add(words.say("table", table.key(), table.sheet()));
    facts.add(requirement(table.requirement(), table.condition()));
    facts.add(words.audience(table.applies()));
    page.paragraph(DETAIL, String.join(" · ", facts));
    for (Column column : table.columns()) {
      page.paragraph(DETAIL + 2, column(column));
    }
    if (!table.totals().isEmpty()) {
      page.paragraph(DETAIL, words.say("totals", String.join(", ", table.totals())));
    }
    for (RowRule rule : table.rules()) {
      page.paragraph(DETAIL, rules.of(rule));
    }
    for (Split split : table.splits()) {
      page.paragraph(DETAIL, rules.of(split));
    }
    printCitation(table.citation());
  }

  private String kind(Indicator indicator) {
    String kind = words.say(indicator.kind());
    String unit = indicator.unit().in(words.locale());
    return kind
        + (unit.isEmpty() ? "" : ", " + unit)
        + (indicator.several() ? ", " + words.say("several") : "");
  }

  private String requirement(Requirement requirement, @Nullable Condition condition) {
    return condition == null ? words.say(requirement) : words.requiredWhen(condition);
  }

  private String column(Column column) {
    List<String> facts = new ArrayList<>();
    facts.add(words.say(column.kind()));
    String unit = column.unit().in(words.locale());
    if (!unit.isEmpty()) {
      facts.add(unit);
    }
    if (column.required()) {
      facts.add(words.say(Requirement.REQUIRED));
    }
    if (column.several()) {
      facts.add(words.say("several"));
    }
    if (column.choices() != null && column.kind() == Kind.ENUM) {
      facts.add(choices(column.choices()));
    }
    if (column.source() != null) {
      facts.add(words.source(column.source()));
    }
    String name = column.name().in(words.locale());
    return column.key() + " – " + name + " (" + String.join(", ", facts) + ")";
  }

  private void printChoices(@Nullable String list) throws IOException {
    if (list != null) {
      page.paragraph(DETAIL, choices(list));
    }
  }

  private String choices(String list) {
    if (listsByName) {
      return words.say("list", list);
    }
    return outline.choices(list).choices().stream()
        .map(choice -> choice.code() + " = " + choice.label().in(words.locale()))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private void printCitation(String citation) throws IOException {
    if (!citation.isEmpty()) {
      page.paragraph(DETAIL, words.say("cite", citation));
    }
  }
}
