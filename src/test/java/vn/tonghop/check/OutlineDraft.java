package vn.tonghop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;

/** Writes an invented outline. */
public final class OutlineDraft {

  private final List<Section> sections = new ArrayList<>();
  private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
  private final List<Indicator> items = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<RecordRule> rules = new ArrayList<>();
  private final List<CrossCheck> crossChecks = new ArrayList<>();
  private StatisticsPlan plan = new StatisticsPlan(List.of(), List.of());

  public OutlineDraft() {
    section("A");
  }

  public OutlineDraft section(String code) {
    sections.add(new Section(code, new Label("Mục " + code, "Section " + code)));
    return this;
  }

  /** The section of what the cover tells. */
  public OutlineDraft cover(String code) {
    sections.add(new Section(code, new Label("Bìa", "Cover"), true));
    return this;
  }

  public OutlineDraft list(String name, String... codes) {
    List<ChoiceList.Choice> choices =
        List.of(codes).stream().map(c -> new ChoiceList.Choice(c, new Label(c, c))).toList();
    lists.put(name, new ChoiceList(name, choices));
    return this;
  }

  public OutlineDraft item(ItemDraft draft) {
    items.add(draft.done());
    return this;
  }

  public OutlineDraft table(Table table) {
    tables.add(table);
    return this;
  }

  public OutlineDraft rule(RecordRule rule) {
    rules.add(rule);
    return this;
  }

  public OutlineDraft crossCheck(CrossCheck check) {
    crossChecks.add(check);
    return this;
  }

  public OutlineDraft plan(StatisticsPlan value) {
    plan = value;
    return this;
  }

  public Outline done() {
    return new Outline(
        "invented",
        "1",
        new Label("", ""),
        "",
        sections,
        lists,
        new Cover("cover", "COVER", List.of(), List.of()),
        List.of(),
        items,
        tables,
        rules,
        crossChecks,
        plan,
        List.of());
  }

  /** A table of section A whose first column names the row. */
  public static Table table(
      String key, Requirement requirement, List<Column> columns, RowRule... rules) {
    return new Table(
        key,
        "T-" + key,
        "A",
        new Label("Bảng " + key, "Table " + key),
        key.toUpperCase(java.util.Locale.ROOT),
        List.of(),
        Applicability.ALL,
        requirement,
        null,
        columns,
        Set.of(),
        List.of(),
        List.of(columns.get(0).key()),
        List.of(rules),
        "");
  }

  public static Column column(String key, Kind kind) {
    return column(key, kind, false, null, false);
  }

  public static Column required(String key, Kind kind) {
    return column(key, kind, true, null, false);
  }

  public static Column choice(String key, String list, boolean several) {
    return column(key, Kind.ENUM, false, list, several);
  }

  private static Column column(
      String key, Kind kind, boolean required, String list, boolean several) {
    return new Column(
        key,
        new Label("Cột " + key, "Column " + key),
        kind,
        Label.same(""),
        required,
        false,
        list,
        several,
        several,
        false,
        null,
        false,
        false,
        false,
        false,
        List.of(),
        Map.of());
  }
}
