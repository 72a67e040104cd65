package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.TemplateDesign.TableColumn;
import vn.tonghop.publish.template.Looks.Look;

/** A table sheet: title, agency, unit, header in row 4, prepared rows as an Excel table. */
final class TableSheet {

  private static final int UNIT_ROW = 3;

  private final SheetPage page;
  private final Validations validations;
  private final TemplatePlan plan;
  private final TablePlan table;
  private List<Map<String, String>> begun = List.of();

  TableSheet(SheetPage page, TemplatePlan plan, TablePlan table) {
    this.page = page;
    this.validations = new Validations(page.sheet());
    this.plan = plan;
    this.table = table;
  }

  void write() {
    FormSheet.titles(page, plan, table.table().name().vi().toUpperCase(Locale.ROOT));
    table.table().totals().stream()
        .findFirst()
        .flatMap(table.table()::column)
        .ifPresent(this::unit);
    header();
    for (int i = 0; i < table.columns().size(); i++) {
      column(i + 1, table.columns().get(i));
    }
    choose(null);
    object();
    protect();
    page.sheet().createFreezePane(frozen(), TablePlan.HEADER_ROW);
    page.print(true, TablePlan.HEADER_ROW);
  }

  /** Money is in the unit the cover says. */
  private void unit(Column column) {
    CoverPlan cover = new CoverPlan(plan);
    Optional<CoverPlan.Line> money =
        column.kind() == Kind.MONEY ? cover.line(Cover.Role.MONEY_UNIT) : Optional.empty();
    if (money.isPresent()) {
      String words = Cells.quoted(TemplateTexts.of("unit.line", ""));
      page.formula(UNIT_ROW, 1, words + "&" + cover.cell(money.get()), Look.NOTE);
    } else if (column.kind() != Kind.MONEY) {
      page.text(UNIT_ROW, 1, TemplateTexts.of("unit.line", column.unit().vi()), Look.NOTE);
    }
  }

  /** The rows begun for an agency, in place of those of the one before. */
  void choose(@Nullable Agency agency) {
    List<Map<String, String>> given = table.given(agency);
    for (int i = 0; i < Math.max(given.size(), begun.size()); i++) {
      Map<String, String> before = i < begun.size() ? begun.get(i) : Map.of();
      Map<String, String> now = i < given.size() ? given.get(i) : Map.of();
      if (!now.equals(before)) {
        int row = TablePlan.FIRST_ROW + i;
        if (!before.isEmpty()) {
          clear(row);
        }
        begin(row, now);
      }
    }
    begun = given;
  }

  private void clear(int row) {
    for (int position = 1; position <= table.columns().size(); position++) {
      TableColumn column = table.columns().get(position - 1);
      if (column.share().isEmpty() && !column.column().isEmpty()) {
        page.text(row, position, null, look(column));
      }
    }
  }

  private void begin(int row, Map<String, String> texts) {
    int tallest = 1;
    for (int position = 1; position <= table.columns().size(); position++) {
      TableColumn column = table.columns().get(position - 1);
      String given = column.tick().isEmpty() ? texts.get(column.column()) : null;
      if (given != null) {
        String text = written(column, given);
        page.text(row, position, text, look(column));
        tallest = Math.max(tallest, TextLines.of(text, page.width(position), false));
      }
    }
    page.fit(row, tallest);
  }

  /** A choice as the drop-down of its column offers it. */
  private String written(TableColumn column, String given) {
    String list = table.definition(column).choices();
    return list == null || column.codes()
        ? given
        : plan.outline().choices(list).choice(given).map(c -> c.label().vi()).orElse(given);
  }

  private void header() {
    List<Integer> widths = new ArrayList<>();
    int tallest = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      TableColumn column = table.columns().get(i);
      int width = column.width() > 0 ? column.width() : width(column);
      String header = table.header(column);
      page.text(TablePlan.HEADER_ROW, i + 1, header, Look.HEADER);
      widths.add(width);
      tallest = Math.max(tallest, TextLines.of(header, width, true));
    }
    page.widths(widths);
    page.fit(TablePlan.HEADER_ROW, tallest);
  }

  private int width(TableColumn column) {
    if (!column.tick().isEmpty() || column.column().isEmpty()) {
      return 9;
    }
    Column definition = table.definition(column);
    if (definition.order()) {
      return 5;
    }
    return definition.kind() == Kind.TEXT ? 28 : 14;
  }

  private void column(int position, TableColumn column) {
    int first = TablePlan.FIRST_ROW;
    int last = table.lastPreparedRow();
    if (!column.share().isEmpty()) {
      String n = Cells.address(first, table.position(column.share().get(0)));
      String d = Cells.address(first, table.position(column.share().get(1)));
      String formula = RowCells.share(n, d, false);
      page.sharedFormula(first, last, position, formula, Look.COMPUTED_SHARE);
      return;
    }
    for (int row = first; row <= last; row++) {
      page.cell(row, position, look(column));
    }
    validate(position, column);
  }

  private Look look(TableColumn column) {
    if (!column.tick().isEmpty()) {
      return Look.INPUT_CENTRED;
    }
    Column definition = table.definition(column);
    if (definition.order()) {
      return Look.INPUT_CENTRED;
    }
    return switch (definition.kind()) {
      case COUNT -> definition.decimals() ? Look.INPUT_DECIMAL : Look.INPUT_WHOLE;
      case NUMBER, MONEY, PERCENT -> Look.INPUT_DECIMAL;
      case DATE -> Look.INPUT_DATE;
      case ENUM, YESNO -> Look.INPUT_CENTRED;
      default -> Look.INPUT;
    };
  }

  private void validate(int position, TableColumn column) {
    int first = TablePlan.FIRST_ROW;
    int last = table.lastRow();
    Column definition = table.definition(column);
    if (!column.tick().isEmpty()) {
      validations.list(first, last, position, ListNames.TICK, false);
      return;
    }
    String list = definition.choices();
    switch (definition.kind()) {
      case COUNT -> count(position, definition, first, last);
      case NUMBER, MONEY -> validations.decimal(first, last, position);
      case PERCENT -> validations.percent(first, last, position);
      case DATE -> validations.date(first, last, position);
      case YESNO -> validations.list(first, last, position, ListNames.YES_NO, false);
      case ENUM -> {
        if (list != null) {
          boolean others = definition.open() || definition.several() || definition.orPercent();
          String name = column.codes() ? ListNames.codes(list) : ListNames.labels(list);
          validations.list(first, last, position, name, others);
        }
      }
      default -> {}
    }
  }

  private void count(int position, Column column, int first, int last) {
    String other = "";
    for (RowRule rule : table.table().rules()) {
      if (rule instanceof RowRule.Compare compare
          && compare.left().equals(column.key())
          && compare.relation() == RecordRule.Relation.AT_MOST
          && table.position(compare.right()) > 0) {
        other = Cells.address(first, table.position(compare.right()));
      }
    }
    if (column.decimals()) {
      validations.decimal(first, last, position);
    } else if (other.isEmpty()) {
      validations.whole(first, last, position, TemplateTexts.of("error.whole"));
    } else {
      String own = Cells.address(first, position);
      String message = TemplateTexts.of("error.notMore", table.header(other(column)));
      validations.formula(
          first,
          last,
          position,
          "IF(ISNUMBER(%1$s),AND(%1$s=INT(%1$s),%1$s>=0,OR(NOT(ISNUMBER(%2$s)),%1$s<=%2$s)),FALSE)"
              .formatted(own, other),
          TemplateTexts.of("error.whole") + " " + message);
    }
  }

  private TableColumn other(Column left) {
    for (RowRule rule : table.table().rules()) {
      if (rule instanceof RowRule.Compare compare && compare.left().equals(left.key())) {
        return table.columns().get(table.position(compare.right()) - 1);
      }
    }
    throw new IllegalStateException(left.key());
  }

  private void object() {
    AreaReference area =
        new AreaReference(
            new CellReference(TablePlan.HEADER_ROW - 1, 0),
            new CellReference(table.lastPreparedRow() - 1, table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable object = page.sheet().createTable(area);
    String name = "T_" + table.table().key().toUpperCase(Locale.ROOT);
    object.setName(name);
    object.setDisplayName(name);
    object.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = object.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
  }

  /** Only the header is locked: rows may be typed below the prepared ones, sorted and filtered. */
  private void protect() {
    for (int position = 1; position <= table.columns().size(); position++) {
      page.sheet().setDefaultColumnStyle(position - 1, page.look(Look.ROOM));
    }
    page.protect();
    page.sheet().lockSort(false);
    page.sheet().lockAutoFilter(false);
    page.sheet().lockInsertRows(false);
    page.sheet().lockDeleteRows(false);
  }

  private int frozen() {
    String leading = CellMath.leading(table);
    return Math.min(3, table.position(leading));
  }
}
