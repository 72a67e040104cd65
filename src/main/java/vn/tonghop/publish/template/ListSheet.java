package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** The hidden sheet: what is wrong with each item, agencies, lists of the drop-downs. */
final class ListSheet {

  static final String NAME = "_DM";
  static final String BOTH_NUMBERS = "n/d";
  static final String ONE_NUMBER = "n";

  private final XSSFWorkbook workbook;
  private final TemplatePlan plan;
  private final CoverPlan cover;
  private final SheetPage page;
  private int column = FlagRow.Flag.values().length + FlagRow.PLACE_COLUMN + 2;

  ListSheet(XSSFWorkbook workbook, Looks looks, TemplatePlan plan, CoverPlan cover) {
    this.workbook = workbook;
    this.plan = plan;
    this.cover = cover;
    this.page = new SheetPage(workbook.createSheet(NAME), looks);
  }

  void write(List<FlagRow> flags) {
    agencies();
    choices();
    tasks();
    flags(flags);
    page.protect();
    workbook.setSheetHidden(workbook.getSheetIndex(NAME), true);
  }

  private void flags(List<FlagRow> rows) {
    page.text(1, FlagRow.CODE_COLUMN, "code", Looks.Look.PLAIN);
    for (FlagRow row : rows) {
      page.text(row.row(), FlagRow.CODE_COLUMN, row.item().code(), Looks.Look.PLAIN);
      page.text(row.row(), FlagRow.PLACE_COLUMN, row.place(), Looks.Look.PLAIN);
      for (FlagRow.Flag flag : FlagRow.Flag.values()) {
        page.formula(row.row(), flag.column(), row.flag(flag), Looks.Look.PLAIN);
      }
    }
  }

  private void agencies() {
    List<Agency> agencies = plan.setup().registry().agencies();
    List<Applicability> audiences = plan.audiences();
    int first = column;
    for (int i = 0; i < agencies.size(); i++) {
      Agency agency = agencies.get(i);
      page.text(i + 2, first, agency.name(), Looks.Look.PLAIN);
      page.text(i + 2, first + 1, agency.code(), Looks.Look.PLAIN);
      for (int k = 0; k < audiences.size(); k++) {
        page.cell(i + 2, first + 2 + k, Looks.Look.PLAIN)
            .setCellValue(audiences.get(k).appliesTo(agency) ? 1 : 0);
      }
    }
    int last = first + 1 + audiences.size();
    name(ListNames.AGENCIES, range(first, first, agencies.size()));
    name(ListNames.AGENCY_TABLE, range(first, last, agencies.size()));
    column = last + 2;
    chosen(first, agencies.size());
    for (int k = 0; k < audiences.size(); k++) {
      page.formula(
          k + 2,
          column,
          "IFERROR(VLOOKUP(%s,%s,%d,FALSE),0)"
              .formatted(ListNames.AGENCY_NAME, ListNames.AGENCY_TABLE, k + 3),
          Looks.Look.PLAIN);
      name(ListNames.audience(k), NAME + "!" + Cells.fixed(k + 2, column));
    }
    column += 2;
  }

  /** Name and code of the agency chosen: of what the cover does not ask a cell stands here. */
  private void chosen(int names, int agencies) {
    Optional<CoverPlan.Line> name = cover.line(Cover.Role.AGENCY_NAME);
    Optional<CoverPlan.Line> code = cover.line(Cover.Role.AGENCY_CODE);
    name(ListNames.AGENCY_NAME, name.map(cover::cell).orElseGet(() -> spare(2)));
    name(ListNames.AGENCY_CODE, code.map(cover::cell).orElseGet(() -> spare(3)));
    String other = "IFERROR(INDEX(%s,MATCH(%s,%s,0)),\"\")";
    String allNames = range(names, names, agencies);
    String allCodes = range(names + 1, names + 1, agencies);
    if (name.isEmpty() && code.isPresent()) {
      String formula = other.formatted(allNames, ListNames.AGENCY_CODE, allCodes);
      page.formula(2, column, formula, Looks.Look.PLAIN);
    }
    if (name.isPresent() && code.isEmpty()) {
      String formula = other.formatted(allCodes, ListNames.AGENCY_NAME, allNames);
      page.formula(3, column, formula, Looks.Look.PLAIN);
    }
    if (name.isEmpty() || code.isEmpty()) {
      column += 2;
    }
  }

  private String spare(int row) {
    return NAME + "!" + Cells.fixed(row, column);
  }

  private void choices() {
    list(
        ListNames.STATES,
        List.of(ValueState.VALUE, ValueState.NIL, ValueState.NOT_COLLECTED, ValueState.NA).stream()
            .map(TemplateTexts::state)
            .toList());
    String yes = TemplateTexts.of("yesno.yes");
    String no = TemplateTexts.of("yesno.no");
    list(ListNames.YES_NO, List.of(yes, no));
    list(ListNames.YES_NO_PARTLY, List.of(yes, no, TemplateTexts.of("yesno.partial")));
    list(ListNames.TICK, List.of(TemplateTexts.of("tick")));
    list(
        ListNames.MONEY_UNITS,
        List.of("VND", "KVND", "MVND", "BVND").stream()
            .map(unit -> TemplateTexts.of("money." + unit))
            .toList());
    for (String used : usedLists()) {
      List<ChoiceList.Choice> choices = plan.outline().choices(used).choices();
      list(ListNames.labels(used), choices.stream().map(c -> c.label().vi()).toList());
      list(ListNames.codes(used), choices.stream().map(ChoiceList.Choice::code).toList());
    }
  }

  private Set<String> usedLists() {
    Set<String> used = new TreeSet<>();
    plan.outline().indicators().stream()
        .map(Indicator::choices)
        .forEach(list -> addUnlessNull(used, list));
    plan.tables()
        .forEach(
            t ->
                t.table().columns().stream()
                    .map(Column::choices)
                    .forEach(list -> addUnlessNull(used, list)));
    return used;
  }

  private static void addUnlessNull(Set<String> lists, @Nullable String list) {
    if (list != null) {
      lists.add(list);
    }
  }

  /** The items of the named forms: by agency and number, then their words by code. */
  private void tasks() {
    for (FormPlan form : plan.forms()) {
      if (form.named()) {
        taskKeys(form);
        taskWords(form);
      }
    }
  }

  private void taskKeys(FormPlan form) {
    int row = 1;
    for (Agency agency : plan.setup().registry().agencies()) {
      int number = 0;
      for (Indicator item : form.items(agency)) {
        row++;
        number++;
        page.text(row, column, agency.code() + "|" + number, Looks.Look.PLAIN);
        page.text(row, column + 1, item.code(), Looks.Look.PLAIN);
      }
    }
    name(ListNames.TASKS, range(column, column + 1, Math.max(1, row - 1)));
    column += 3;
  }

  private void taskWords(FormPlan form) {
    List<Indicator> items = form.items();
    for (int i = 0; i < items.size(); i++) {
      Indicator item = items.get(i);
      page.text(i + 2, column, item.code(), Looks.Look.PLAIN);
      page.text(i + 2, column + 1, item.name().vi(), Looks.Look.PLAIN);
      page.text(i + 2, column + 2, plan.goal(item), Looks.Look.PLAIN);
      page.text(i + 2, column + 3, numbers(item), Looks.Look.PLAIN);
      page.text(
          i + 2, column + 4, item.unit().vi().isEmpty() ? "–" : item.unit().vi(), Looks.Look.PLAIN);
    }
    name(ListNames.TASK_ITEMS, range(column, column + 4, Math.max(1, items.size())));
    column += 6;
  }

  /** Which number cells an item of a named form has. */
  private static String numbers(Indicator item) {
    return item.kind() == Kind.RATIO ? BOTH_NUMBERS : item.kind().isAmount() ? ONE_NUMBER : "0";
  }

  private void list(String name, List<String> words) {
    List<String> texts = new ArrayList<>(words);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.matches("[1-9][0-9]{0,8}")) {
        page.cell(i + 2, column, Looks.Look.PLAIN).setCellValue(Integer.parseInt(text));
      } else {
        page.text(i + 2, column, text, Looks.Look.PLAIN);
      }
    }
    name(name, range(column, column, texts.size()));
    column++;
  }

  private static String range(int first, int last, int rows) {
    return "%s!%s:%s".formatted(NAME, Cells.fixed(2, first), Cells.fixed(rows + 1, last));
  }

  private void name(String name, String refersTo) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(refersTo);
  }
}
