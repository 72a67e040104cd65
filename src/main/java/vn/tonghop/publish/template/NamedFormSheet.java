package vn.tonghop.publish.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.TemplateDesign.FormColumn;
import vn.tonghop.outline.TemplateDesign.Show;
import vn.tonghop.publish.template.Looks.Look;

/**
 * The form of the items asked of single agencies: its rows follow the agency chosen on the cover.
 */
final class NamedFormSheet {

  private final SheetPage page;
  private final Validations validations;
  private final TemplatePlan plan;
  private final FormPlan form;

  NamedFormSheet(SheetPage page, TemplatePlan plan, FormPlan form) {
    this.page = page;
    this.validations = new Validations(page.sheet());
    this.plan = plan;
    this.form = form;
  }

  void write() {
    FormSheet.header(page, plan, form);
    int first = FormPlan.FIRST_ROW;
    int last = form.lastRow();
    page.formula(
        3,
        1,
        "IF(%s=\"\",\"\",IF($%s$%d=\"\",%s,%s))"
            .formatted(
                ListNames.AGENCY_CODE,
                Cells.letters(form.column(Role.CODE)),
                first,
                Cells.quoted(TemplateTexts.of("named.none")),
                Cells.quoted(TemplateTexts.of("named.some"))),
        Look.NOTE);
    for (int row = first; row <= last; row++) {
      for (int i = 0; i < form.columns().size(); i++) {
        write(row, i + 1, form.columns().get(i));
      }
      page.fit(row, 2);
    }
    validate(first, last);
    greyUnused(first, last);
    page.protect();
    page.print(true, FormPlan.HEADER_ROW);
  }

  private void write(int row, int position, FormColumn column) {
    Role role = column.role();
    String code = "$" + Cells.letters(form.column(Role.CODE)) + row;
    if (role == Role.CODE) {
      page.formula(
          row,
          position,
          "IFERROR(VLOOKUP(%s&\"|%d\",%s,2,FALSE),\"\")"
              .formatted(ListNames.AGENCY_CODE, row - FormPlan.HEADER_ROW, ListNames.TASKS),
          Look.CODE);
    } else if (role == Role.NAME) {
      page.formula(row, position, word(code, 2), Look.LABEL);
    } else if (role == null) {
      page.formula(row, position, forPeople(column, code), Look.LABEL);
    } else {
      answer(row, position, role);
    }
  }

  private static String word(String code, int position) {
    return "IFERROR(VLOOKUP(%s,%s,%d,FALSE),\"\")".formatted(code, ListNames.TASK_ITEMS, position);
  }

  private static String forPeople(FormColumn column, String code) {
    return switch (column.show()) {
      case AGENCY -> "IF(" + code + "=\"\",\"\"," + ListNames.AGENCY_NAME + ")";
      case GOAL -> word(code, 3);
      case UNIT -> word(code, 5);
      default -> "\"\"";
    };
  }

  private void answer(int row, int position, Role role) {
    switch (role) {
      case NUMERATOR -> page.text(row, position, null, Look.INPUT_DECIMAL);
      case DENOMINATOR -> page.text(row, position, null, Look.INPUT_WHOLE);
      case PERCENT ->
          page.formula(
              row,
              position,
              RowCells.share(
                  Cells.address(row, form.column(Role.NUMERATOR)),
                  Cells.address(row, form.column(Role.DENOMINATOR)),
                  false),
              Look.OPEN_SHARE);
      case STATUS, CHOICE, STATE -> page.text(row, position, null, Look.INPUT_CENTRED);
      default -> page.text(row, position, null, Look.INPUT);
    }
  }

  private void validate(int first, int last) {
    if (form.has(Role.NUMERATOR)) {
      validations.decimal(first, last, form.column(Role.NUMERATOR));
    }
    if (form.has(Role.DENOMINATOR)) {
      int column = form.column(Role.DENOMINATOR);
      validations.whole(first, last, column, TemplateTexts.of("error.whole"));
    }
    if (form.has(Role.STATUS)) {
      statusList()
          .ifPresent(list -> validations.list(first, last, form.column(Role.STATUS), list, false));
    }
  }

  private java.util.Optional<String> statusList() {
    return form.items().stream()
        .map(item -> item.code() + form.form().statusSuffix())
        .flatMap(code -> plan.outline().indicator(code).stream())
        .map(Indicator::choices)
        .filter(java.util.Objects::nonNull)
        .map(ListNames::labels)
        .findFirst();
  }

  /** Rows without an item, and cells the item's kind does not use. */
  private void greyUnused(int first, int last) {
    String code = "$" + Cells.letters(form.column(Role.CODE)) + first;
    page.greyWhere(
        code + "=\"\"",
        List.of(new CellRangeAddress(first - 1, last - 1, 0, form.columns().size() - 1)));
    String kind = "IFERROR(VLOOKUP(" + code + "," + ListNames.TASK_ITEMS + ",4,FALSE),\"\")";
    String both = kind + "<>" + Cells.quoted(ListSheet.BOTH_NUMBERS);
    grey(Role.DENOMINATOR, both, first, last);
    grey(Role.PERCENT, both, first, last);
    grey(
        Role.NUMERATOR,
        "AND(" + both + "," + kind + "<>" + Cells.quoted(ListSheet.ONE_NUMBER) + ")",
        first,
        last);
  }

  private void grey(Role role, String formula, int first, int last) {
    if (form.has(role)) {
      int column = form.column(role) - 1;
      page.greyWhere(formula, List.of(new CellRangeAddress(first - 1, last - 1, column, column)));
    }
  }

  /** Puts the agency's items in place of the formulas that look them up. */
  void choose(@Nullable Agency agency, PreviousAnswers previous) {
    if (agency == null) {
      return;
    }
    List<Indicator> items = form.items(agency);
    for (int row = FormPlan.FIRST_ROW; row <= form.lastRow(); row++) {
      int index = row - FormPlan.FIRST_ROW;
      Indicator item = index < items.size() ? items.get(index) : null;
      for (int i = 0; i < form.columns().size(); i++) {
        fix(row, i + 1, form.columns().get(i), item, agency, previous);
      }
      int width = form.has(Role.NAME) ? page.width(form.column(Role.NAME)) : Integer.MAX_VALUE;
      page.fit(row, item == null ? 1 : TextLines.of(item.name().vi(), width, false));
    }
  }

  private void fix(
      int row,
      int position,
      FormColumn column,
      @Nullable Indicator item,
      Agency agency,
      PreviousAnswers previous) {
    Role role = column.role();
    if (role == Role.CODE) {
      page.text(row, position, item == null ? null : item.code(), Look.CODE);
    } else if (role == Role.NAME) {
      page.text(row, position, item == null ? null : item.name().vi(), Look.LABEL);
    } else if (column.show() == Show.PREVIOUS) {
      String answer = item == null ? null : previous.answer(agency.code(), item);
      page.text(row, position, answer, Look.CENTRED);
    } else if (role == null) {
      page.text(row, position, item == null ? null : words(column, item, agency), Look.LABEL);
    }
  }

  private String words(FormColumn column, Indicator item, Agency agency) {
    if (column.show() == Show.AGENCY) {
      return agency.name();
    }
    return column.show() == Show.UNIT ? item.unit().vi() : plan.goal(item);
  }
}
