package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.TargetWords;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.TemplateDesign;
import vn.tonghop.outline.TemplateDesign.FormColumn;
import vn.tonghop.outline.TemplateDesign.FormDesign;
import vn.tonghop.outline.TemplateDesign.Show;
import vn.tonghop.outline.TemplateDesign.TableColumn;

/**
 * Where everything of a campaign's template stands: made once, used for the workbook and the CSV
 * set of every agency.
 */
public final class TemplatePlan {

  private static final int PREPARED_ROWS = 50;
  private static final List<Form.Role> ORDER =
      List.of(
          Form.Role.CODE,
          Form.Role.NAME,
          Form.Role.NUMERATOR,
          Form.Role.DENOMINATOR,
          Form.Role.PERCENT,
          Form.Role.CHOICE,
          Form.Role.STATUS,
          Form.Role.TEXT,
          Form.Role.STATE,
          Form.Role.NOTE);

  private final Setup setup;
  private final TemplateDesign design;
  private final List<FormPlan> forms = new ArrayList<>();
  private final List<TablePlan> tables = new ArrayList<>();
  private final List<Applicability> audiences = new ArrayList<>();

  public TemplatePlan(Setup setup, TemplateDesign design) {
    this.setup = setup;
    this.design = design;
    ItemPlacement placement = new ItemPlacement(outline(), design);
    for (Form form : outline().forms()) {
      forms.add(plan(form, placement));
    }
    Set<String> formSheets = new LinkedHashSet<>();
    forms.forEach(form -> formSheets.add(form.sheet().toUpperCase(Locale.ROOT)));
    outline().tables().stream()
        .filter(table -> !formSheets.contains(table.sheet().toUpperCase(Locale.ROOT)))
        .filter(table -> design.holds(table.key()))
        .forEach(table -> tables.add(plan(table)));
    Set<Applicability> different = new LinkedHashSet<>();
    forms.forEach(form -> form.items().forEach(item -> different.add(item.applies())));
    tables.forEach(table -> different.add(table.table().applies()));
    different.remove(Applicability.ALL);
    audiences.addAll(different);
  }

  Setup setup() {
    return setup;
  }

  Outline outline() {
    return setup.outline();
  }

  TemplateDesign design() {
    return design;
  }

  List<FormPlan> forms() {
    return List.copyOf(forms);
  }

  List<TablePlan> tables() {
    return List.copyOf(tables);
  }

  Optional<TablePlan> table(String key) {
    return tables.stream().filter(t -> t.table().key().equals(key)).findFirst();
  }

  Optional<FormPlan> formOf(String indicator) {
    return forms.stream().filter(f -> f.row(indicator) > 0).findFirst();
  }

  /** What the campaign wants the item to reach; a dash: nothing. */
  String goal(Indicator item) {
    TargetWords words = new TargetWords(setup.campaign(), Labels.vietnamese());
    String goal =
        setup.campaign().targets().stream()
            .filter(target -> target.concerns().equals(item.code()))
            .map(words::of)
            .distinct()
            .collect(Collectors.joining("; "));
    return goal.isEmpty() ? "–" : goal;
  }

  /** Different sets of agencies some item or table is for; not "everybody". */
  List<Applicability> audiences() {
    return List.copyOf(audiences);
  }

  /** Sheets between the cover and the checks, in order. */
  List<String> sheets() {
    Set<String> sheets = new LinkedHashSet<>(design.sheets());
    forms.forEach(form -> sheets.add(form.sheet()));
    tables.forEach(table -> sheets.add(table.sheet()));
    return List.copyOf(sheets);
  }

  String version() {
    return design.version().isEmpty() ? outline().version() : design.version();
  }

  String title() {
    return design.title().isEmpty() ? outline().name().vi() : design.title();
  }

  /** What the column "for whom" prints. */
  String audienceName(Applicability applies) {
    return design.audiences().stream()
        .filter(a -> a.groups().equals(applies.groups()) && applies.agencies().isEmpty())
        .filter(a -> a.groups().isEmpty() == applies.all())
        .map(TemplateDesign.Audience::name)
        .findFirst()
        .orElseGet(() -> applies.all() ? TemplateTexts.of("audience.all") : names(applies));
  }

  private String names(Applicability applies) {
    List<String> names = new ArrayList<>();
    setup.registry().groupsAndSubsets().stream()
        .filter(group -> applies.groups().contains(group.code()))
        .forEach(group -> names.add(group.name().vi()));
    setup.registry().agencies().stream()
        .filter(agency -> applies.agencies().contains(agency.code()))
        .forEach(agency -> names.add(agency.name()));
    return String.join("; ", names);
  }

  private FormPlan plan(Form form, ItemPlacement placement) {
    Optional<FormDesign> drawn = design.form(form.key());
    boolean named = placement.isNamed(form);
    List<Indicator> items = placement.items(form);
    List<FormColumn> columns = columns(form, drawn).stream().filter(this::isPrinted).toList();
    // The words of a heading stand in a column that is not read.
    boolean headings = !named && columns.stream().anyMatch(c -> c.show() != Show.ROLE);
    List<FormPlan.Line> lines = new ArrayList<>();
    int row = FormPlan.FIRST_ROW;
    String section = "";
    for (Indicator item : items) {
      if (headings && !item.section().equals(section)) {
        section = item.section();
        lines.add(new FormPlan.Line(row++, section(section), null));
      }
      lines.add(new FormPlan.Line(row++, null, item));
    }
    String title = drawn.map(FormDesign::title).filter(t -> !t.isEmpty()).orElse(form.sheet());
    return new FormPlan(form, title, named, columns, lines, named ? lastNamedRow(items) : row - 1);
  }

  /** Last year's figures are shown where there was a year before. */
  private boolean isPrinted(FormColumn column) {
    return column.show() != Show.PREVIOUS || setup.campaign().predecessor() != null;
  }

  private Section section(String code) {
    return outline().sections().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private int lastNamedRow(List<Indicator> items) {
    int most = 0;
    for (Agency agency : setup.registry().agencies()) {
      most =
          Math.max(most, (int) items.stream().filter(i -> i.applies().appliesTo(agency)).count());
    }
    return FormPlan.HEADER_ROW + Math.max(1, most);
  }

  private static List<FormColumn> columns(Form form, Optional<FormDesign> drawn) {
    if (drawn.isPresent() && !drawn.get().columns().isEmpty()) {
      return drawn.get().columns();
    }
    return ORDER.stream()
        .filter(form.headers()::containsKey)
        .map(role -> new FormColumn(Show.ROLE, role, "", 0))
        .toList();
  }

  private TablePlan plan(Table table) {
    int rows =
        design.table(table.key()).map(TemplateDesign.TableDesign::rows).orElse(PREPARED_ROWS);
    List<TableColumn> columns =
        design.table(table.key()).map(TemplateDesign.TableDesign::columns).orElse(List.of());
    List<TemplateDesign.GivenRow> given =
        design.table(table.key()).map(TemplateDesign.TableDesign::given).orElse(List.of());
    return new TablePlan(table, rows, columns.isEmpty() ? columns(table) : columns, given);
  }

  /** Columns an agency fills in: not computed ones, nor those without a header of their own. */
  private List<TableColumn> columns(Table table) {
    List<TableColumn> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean computed = column.source() instanceof ColumnSource.Formula;
      if (computed || column.groupTitle() && column.aliases().isEmpty()) {
        continue;
      }
      if (column.ticks().isEmpty() || column.choices() == null) {
        columns.add(new TableColumn(column.key(), "", "", List.of(), false, 0));
        continue;
      }
      outline().choices(column.choices()).choices().stream()
          .flatMap(choice -> tick(column, choice.code()).stream())
          .forEach(t -> columns.add(new TableColumn(column.key(), t, "", List.of(), false, 0)));
    }
    return columns;
  }

  private static Optional<String> tick(Column column, String choice) {
    return column.ticks().entrySet().stream()
        .filter(tick -> tick.getValue().equals(choice))
        .map(java.util.Map.Entry::getKey)
        .min(java.util.Comparator.comparingInt(String::length).thenComparing(t -> t));
  }
}
