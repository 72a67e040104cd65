package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Table;

/** What the headers of one table may be, and the layout that follows from those found. */
final class TableHeader {

  /**
   * What a header of a table stands for.
   *
   * @param column position in the table; -1: known and not read
   * @param tick the choice a tick adds; null: the column holds the value itself
   */
  record Meaning(int column, @Nullable String tick) {
    static final Meaning IGNORED = new Meaning(-1, null);
  }

  private static final int MOST_ASIDES = 20;

  private final Table table;
  private final MoneyUnits units;
  private final HeaderSearch<Meaning> search;
  private final Set<String> knownKeys;

  /** Most agencies fill in the same form: its headers are taken apart once. */
  private final Remembered<HeaderText, Set<String>> keys =
      new Remembered<>(TableHeader::keys, text -> text.shown().length());

  TableHeader(Table table, MoneyUnits units) {
    List<HeaderTarget<Meaning>> targets = targets(table);
    this.table = table;
    this.units = units;
    this.search = new HeaderSearch<>(new HeaderMatcher<>(targets));
    this.knownKeys =
        targets.stream()
            .flatMap(target -> target.keys().stream())
            .map(HeaderTarget.Key::full)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of everything its headers may be. */
  Set<String> knownKeys() {
    return knownKeys;
  }

  Table table() {
    return table;
  }

  HeaderSearch<Meaning> search() {
    return search;
  }

  private static List<HeaderTarget<Meaning>> targets(Table table) {
    List<HeaderTarget<Meaning>> targets = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      targets.add(value(column, i));
      int position = i;
      column
          .ticks()
          .forEach(
              (header, choice) ->
                  targets.add(
                      new HeaderTarget<>(
                          new Meaning(position, choice),
                          "tick " + column.key() + " " + choice,
                          true,
                          false,
                          false,
                          header,
                          HeaderTarget.keys(List.of(header)))));
    }
    for (String ignored : table.ignoredHeaders()) {
      targets.add(
          new HeaderTarget<>(
              Meaning.IGNORED,
              "ignored " + ignored,
              true,
              false,
              true,
              ignored,
              HeaderTarget.keys(List.of(ignored))));
    }
    return targets;
  }

  private static HeaderTarget<Meaning> value(Column column, int position) {
    List<String> names = new ArrayList<>(List.of(column.name().vi(), column.key()));
    names.addAll(column.aliases());
    boolean byTheWay = column.order() || column.groupTitle();
    return new HeaderTarget<>(
        new Meaning(position, null),
        "column " + column.key(),
        byTheWay,
        column.required() && !byTheWay,
        false,
        column.name().vi(),
        HeaderTarget.spellings(names));
  }

  /**
   * Required columns that are not there; a column with tick columns is there when one of them is.
   */
  List<HeaderTarget<Meaning>> missing(HeaderMatch<Meaning> match) {
    Set<Integer> ticked = new HashSet<>();
    match.assigned().values().forEach(t -> ticked.add(t.meaning().column()));
    return match.missing().stream().filter(t -> !ticked.contains(t.meaning().column())).toList();
  }

  TableLayout layout(HeaderSearch.Hit<Meaning> hit, List<String> titles) {
    int[] sheetColumns = new int[table.columns().size()];
    List<TableLayout.Tick> ticks = new ArrayList<>();
    Map<Integer, Set<String>> headerKeys = new HashMap<>();
    Map<Integer, MoneyUnit> named = new HashMap<>();
    hit.match()
        .assigned()
        .forEach(
            (sheetColumn, target) -> {
              Meaning meaning = target.meaning();
              HeaderText text = hit.texts().getOrDefault(sheetColumn, HeaderText.of(List.of("")));
              if (meaning.column() < 0) {
                return;
              }
              headerKeys.put(sheetColumn, keys.of(text));
              if (meaning.tick() != null) {
                ticks.add(new TableLayout.Tick(sheetColumn, meaning.column(), meaning.tick()));
              } else {
                sheetColumns[meaning.column()] = sheetColumn;
                moneyUnit(meaning.column(), text)
                    .ifPresent(unit -> named.put(meaning.column(), unit));
              }
            });
    ticks.sort(Comparator.comparingInt(TableLayout.Tick::sheetColumn));
    return new TableLayout(
        hit.firstRow(),
        hit.lastRow(),
        sheetColumns,
        ticks,
        headerKeys,
        named,
        titleUnit(units, titles),
        asides(hit));
  }

  private static Map<Integer, String> asides(HeaderSearch.Hit<Meaning> hit) {
    Map<Integer, String> asides = new HashMap<>();
    hit.texts()
        .forEach(
            (column, text) -> {
              if (!hit.match().assigned().containsKey(column) && asides.size() < MOST_ASIDES) {
                asides.put(column, text.shown());
              }
            });
    return asides;
  }

  /**
   * What may stand in the column where the header is printed again: the whole or one of its rows.
   */
  private static Set<String> keys(HeaderText text) {
    Set<String> keys = new HashSet<>(List.of(text.path().full(), text.last().full()));
    for (String part : text.shown().split(" / ")) {
      keys.add(HeaderKey.of(part));
    }
    return Set.copyOf(keys);
  }

  private Optional<MoneyUnit> moneyUnit(int column, HeaderText text) {
    return table.columns().get(column).kind() == Kind.MONEY
        ? units.mentioned(text.shown())
        : Optional.empty();
  }

  /** The unit nearest to the header wins. */
  static @Nullable MoneyUnit titleUnit(MoneyUnits units, List<String> titles) {
    MoneyUnit nearest = null;
    for (String title : titles) {
      nearest = units.mentioned(title).orElse(nearest);
    }
    return nearest;
  }
}
