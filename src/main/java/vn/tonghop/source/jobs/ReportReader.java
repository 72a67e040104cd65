package vn.tonghop.source.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Reads one entry of {@code reports}: the layout of a consolidated table. */
final class ReportReader {

  private static final Map<String, Show> SHOWS = KindWords.words(Show.values());
  private static final int MOST_DECIMALS = 10;
  private static final Set<Show> ONE_DECIMAL =
      Set.of(
          Show.SHARE,
          Show.COMPLETENESS,
          Show.TARGET_VALUE,
          Show.TARGET_GAP,
          Show.TARGET_REQUIRED,
          Show.TARGET_BASE,
          Show.TARGET_GROWTH,
          Show.TARGET_POINTS,
          Show.CHANGE_RELATIVE,
          Show.PANEL_CHANGE_RELATIVE,
          Show.ITEM_VALUE,
          Show.GOAL_VALUE,
          Show.GOAL_MEAN,
          Show.GOAL_WEIGHTED,
          Show.GOAL_GAP,
          Show.CELL_SHARE,
          Show.RANK_COVERAGE);
  private static final Set<Show> AS_THE_ITEM =
      Set.of(Show.PREVIOUS, Show.CHANGE, Show.PANEL, Show.PANEL_PREVIOUS, Show.PANEL_CHANGE);
  private static final Set<Show> SCORES =
      Set.of(Show.RANK_SCORE, Show.RANK_CATEGORY, Show.RANK_PART);
  private static final int SCORE_DECIMALS = 3;

  private static final int WIDEST = 120;

  private final References references;
  private final TableReferences tables;
  private final RowPlanReader plans;
  private final ValuesReader values;
  private final Set<String> columnKeys = new HashSet<>();
  private MoneyScale money = MoneyScale.VND;

  ReportReader(References references, TableReferences tables) {
    this.references = references;
    this.tables = tables;
    this.plans = new RowPlanReader(references, tables);
    this.values = new ValuesReader(references, tables);
  }

  ReportLayout read(Fields fields) {
    columnKeys.clear();
    money = MoneyWords.scale(fields).orElse(MoneyScale.VND);
    ReportLayout layout =
        new ReportLayout(
            Names.report(fields, "id"),
            fields.label(),
            fields.labelOrNone("unit"),
            fields.eachNeeded("blocks", this::block),
            fields.each("notes", Fields::label),
            fields.text("cite", ""));
    if (layout.id().equals(SummaryPlan.ID)) {
      fields.problems().add(fields.placeOf("id"), "duplicate", layout.id());
    }
    if (layout.blocks().size() > 1
        && layout.blocks().stream().anyMatch(block -> block.title() == null)) {
      fields.problems().add(fields.placeOf("blocks"), "block-without-title");
    }
    return layout;
  }

  private Block block(Fields fields) {
    Label title = fields.has("title") ? fields.label("title") : null;
    RowPlan plan = plans.read(fields);
    return new Block(
        title,
        plan,
        references.groupsOrObliged(fields),
        fields.eachNeeded("columns", column -> column(column, plan)));
  }

  private ReportColumn column(Fields fields, RowPlan plan) {
    Optional<Show> read = fields.need("show").flatMap(item -> item.oneOf(SHOWS));
    Optional<Item> indicator = fields.find("indicator");
    Show show = read.orElse(Show.STATUS);
    String of = of(fields, show, plan);
    Tally tally = plan instanceof RowPlan.Values over ? values.tally(fields, show, over) : null;
    boolean inMoney =
        tally == null
            ? isMoney(show, indicator.flatMap(Item::text).orElse(""), of, plan)
            : values.isMoney(tally);
    int byDefault = inMoney ? money.decimals() : decimals(show, indicator);
    ReportColumn column =
        new ReportColumn(
            Names.code(fields, "key"),
            header(fields),
            show,
            indicator.map(references::indicator).orElse(null),
            fields.find("decimals").flatMap(Item::whole).orElse(byDefault),
            of,
            fields.find("width").flatMap(Item::whole).orElse(0),
            inMoney ? money.power() : 0,
            tally,
            over(fields, show, plan));
    read.ifPresent(known -> checkIndicator(fields, known, column.indicator()));
    read.filter(known -> !RowPlanReader.shows(plan, known))
        .ifPresent(known -> fields.problems().add(fields.placeOf("show"), "show-of-other-rows"));
    if (column.width() > WIDEST) {
      fields.problems().add(fields.placeOf("width"), "not-whole", fields.text("width"));
    }
    if (!column.key().isEmpty() && !columnKeys.add(column.key())) {
      fields.problems().add(fields.placeOf("key"), "duplicate", column.key());
    }
    if (column.decimals() > MOST_DECIMALS) {
      fields.problems().add(fields.placeOf("decimals"), "not-whole", fields.text("decimals"));
    }
    return column;
  }

  private int decimals(Show show, Optional<Item> indicator) {
    return SCORES.contains(show) ? SCORE_DECIMALS : hasDecimal(show, indicator) ? 1 : 0;
  }

  /** One decimal unless something else is asked for: shares and what is said about them. */
  private boolean hasDecimal(Show show, Optional<Item> indicator) {
    return ONE_DECIMAL.contains(show)
        || AS_THE_ITEM.contains(show)
            && references.holds(indicator.flatMap(Item::text).orElse("")).kind() == Kind.RATIO;
  }

  private boolean isMoney(Show show, String indicator, @Nullable String column, RowPlan plan) {
    if (show == Show.AMOUNT || AS_THE_ITEM.contains(show)) {
      return references.holds(indicator).kind() == Kind.MONEY;
    }
    Holds holds =
        column != null && show == Show.CELL && plan instanceof RowPlan.TableRows rows
            ? references.columns(rows.table()).get(column)
            : null;
    return holds != null && holds.kind() == Kind.MONEY;
  }

  /** The section, target, table column, category or part that a column is about; null: none. */
  private @Nullable String of(Fields fields, Show show, RowPlan plan) {
    if (show == Show.COMPLETENESS && fields.has("section")) {
      return references.section(fields);
    }
    if (show.needsTarget()) {
      return fields.text("target");
    }
    if (show == Show.RANK_CATEGORY || show == Show.RANK_PART) {
      return fields.text(show == Show.RANK_PART ? "part" : "category");
    }
    if (show == Show.PLACE && plan instanceof RowPlan.TableRows rows) {
      RowPlan.Top top = rows.top();
      return top == null ? null : top.column();
    }
    if (show == Show.CELL_SHARE && plan instanceof RowPlan.TableRows rows) {
      return tables.column(fields, "column", rows.table(), ValuesReader.AMOUNTS);
    }
    return show == Show.CELL && plan instanceof RowPlan.TableRows rows
        ? tables.column(fields, "column", rows.table())
        : null;
  }

  private @Nullable String over(Fields fields, Show show, RowPlan plan) {
    return show == Show.CELL_SHARE && plan instanceof RowPlan.TableRows rows
        ? tables.column(fields, "over", rows.table(), ValuesReader.AMOUNTS)
        : null;
  }

  private static List<Label> header(Fields fields) {
    List<Label> header =
        fields
            .need("header")
            .map(item -> item.isList() ? item.items() : List.of(item))
            .map(items -> Fields.each(items, Fields::label))
            .orElse(List.of());
    if (fields.has("header") && header.isEmpty()) {
      fields.problems().add(fields.placeOf("header"), "empty-value");
    }
    return header;
  }

  private void checkIndicator(Fields fields, Show show, @Nullable String indicator) {
    String word = fields.text("show");
    if (!show.needsIndicator()) {
      if (indicator != null) {
        fields.problems().add(fields.placeOf("indicator"), "show-without-indicator", word);
      }
    } else if (indicator == null) {
      fields.problems().add(fields.place(), "missing-key", "indicator");
    } else {
      references.checkKind(fields.placeOf("show"), indicator, word, kinds(show));
    }
  }

  /** The kinds of indicators that can be shown so; none: all. */
  private static Kind[] kinds(Show show) {
    return switch (show) {
      case AMOUNT -> new Kind[] {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};
      case NUMERATOR, DENOMINATOR, SHARE -> new Kind[] {Kind.RATIO};
      case CHOICE -> new Kind[] {Kind.YESNO, Kind.ENUM};
      case TEXT -> new Kind[] {Kind.TEXT, Kind.LIST, Kind.DATE};
      default -> show.isYearOnYear() ? ValueRuleReader.NUMERIC : new Kind[] {};
    };
  }
}
