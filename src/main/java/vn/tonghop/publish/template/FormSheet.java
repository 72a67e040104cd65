package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.TemplateDesign.FormColumn;
import vn.tonghop.outline.TemplateDesign.Show;
import vn.tonghop.publish.template.Looks.Look;

/** A form with a row per item, the sections as headings between them. */
final class FormSheet {

  private final SheetPage page;
  private final Validations validations;
  private final TemplatePlan plan;
  private final FormPlan form;
  private final CellMath math;

  FormSheet(SheetPage page, TemplatePlan plan, FormPlan form) {
    this.page = page;
    this.validations = new Validations(page.sheet());
    this.plan = plan;
    this.form = form;
    this.math = new CellMath(plan);
  }

  void write() {
    header(page, plan, form);
    for (FormPlan.Line line : form.lines()) {
      Section heading = line.heading();
      Indicator item = line.item();
      if (heading != null) {
        heading(line.row(), heading);
      } else if (item != null) {
        item(line.row(), item);
      }
    }
    greyOthers();
    page.protect();
    page.print(true, FormPlan.HEADER_ROW);
  }

  /** Title, agency, header, widths, frozen panes; the same on every form. */
  static void header(SheetPage page, TemplatePlan plan, FormPlan form) {
    List<Integer> widths = new ArrayList<>();
    int tallest = 1;
    for (int i = 0; i < form.columns().size(); i++) {
      FormColumn column = form.columns().get(i);
      int width = column.width() > 0 ? column.width() : width(column);
      page.text(FormPlan.HEADER_ROW, i + 1, form.header(column), Look.HEADER);
      widths.add(width);
      tallest = Math.max(tallest, TextLines.of(form.header(column), width, true));
    }
    page.widths(widths);
    page.fit(FormPlan.HEADER_ROW, tallest);
    titles(page, plan, form.title());
    int frozen = Math.max(form.column(Role.NAME), form.column(Role.CODE));
    page.sheet().createFreezePane(frozen, FormPlan.HEADER_ROW);
  }

  static void titles(SheetPage page, TemplatePlan plan, String title) {
    page.text(1, 1, title, Look.TITLE);
    page.height(1, 24);
    boolean named = plan.outline().cover().field(Cover.Role.AGENCY_NAME).isPresent();
    if (named) {
      String none = TemplateTexts.of("agency.none", plan.outline().cover().sheet());
      page.formula(
          2,
          1,
          "\"%s\"&IF(%s=\"\",\"%s\",%2$s)"
              .formatted(TemplateTexts.of("agency.line"), ListNames.AGENCY_NAME, none),
          Look.SUBTITLE);
    }
  }

  private static int width(FormColumn column) {
    if (column.role() == null) {
      return 12;
    }
    return switch (column.role()) {
      case CODE -> 22;
      case NAME -> 44;
      case TEXT -> 70;
      case NOTE -> 30;
      case CHOICE, STATE, STATUS -> 16;
      default -> 12;
    };
  }

  private void heading(int row, Section section) {
    for (int column = 1; column <= form.columns().size(); column++) {
      page.text(row, column, null, Look.HEADING);
    }
    int column = headingColumn();
    if (column > 0) {
      page.text(row, column, section.code() + ". " + section.name().vi(), Look.HEADING);
    }
    page.fit(row, 1);
  }

  /** A column that is not read: the words of a heading are no name of an item. */
  private int headingColumn() {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).show() != Show.ROLE) {
        return i + 1;
      }
    }
    return 0;
  }

  private void item(int row, Indicator item) {
    RowCells cells = new RowCells(page, validations, form, math, item, row);
    for (int i = 0; i < form.columns().size(); i++) {
      FormColumn column = form.columns().get(i);
      Role role = column.role();
      if (role == Role.CODE) {
        page.text(row, i + 1, item.code(), Look.CODE);
      } else if (role == Role.NAME) {
        page.text(row, i + 1, item.name().vi(), Look.LABEL);
      } else if (role == null && column.show() == Show.UNIT && item.kind() == Kind.MONEY) {
        moneyUnit(row, i + 1, item);
      } else if (role == null) {
        page.text(row, i + 1, forPeople(column, item), Look.CENTRED);
      } else {
        cells.write(role, i + 1);
      }
    }
    page.fit(row, TextLines.of(item.name().vi(), nameWidth(), false));
  }

  /** Money is typed in the unit the cover says. */
  private void moneyUnit(int row, int position, Indicator item) {
    CoverPlan cover = new CoverPlan(plan);
    Optional<CoverPlan.Line> declared = cover.line(Cover.Role.MONEY_UNIT);
    if (declared.isPresent()) {
      page.formula(row, position, cover.cell(declared.get()), Look.CENTRED);
    } else {
      page.text(row, position, item.unit().vi(), Look.CENTRED);
    }
  }

  /**
   * Shows what an agency answered the year before.
   *
   * @param agency null: none is chosen
   */
  void choose(@Nullable Agency agency, PreviousAnswers previous) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).show() == Show.PREVIOUS) {
        for (FormPlan.Line line : form.lines()) {
          Indicator item = line.item();
          if (item != null) {
            String answer = agency == null ? null : previous.answer(agency.code(), item);
            page.text(line.row(), i + 1, answer, Look.CENTRED);
          }
        }
      }
    }
  }

  private int nameWidth() {
    int column = form.column(Role.NAME);
    return column == 0 ? Integer.MAX_VALUE : page.width(column);
  }

  private @Nullable String forPeople(FormColumn column, Indicator item) {
    return switch (column.show()) {
      case SECTION -> item.section();
      case APPLIES -> plan.audienceName(item.applies());
      case UNIT -> item.unit().vi();
      case GOAL -> plan.goal(item);
      default -> null;
    };
  }

  /** Rows for other agencies than the one chosen are greyed, not deleted. */
  private void greyOthers() {
    Map<Applicability, List<CellRangeAddress>> rows = new LinkedHashMap<>();
    for (FormPlan.Line line : form.lines()) {
      Indicator item = line.item();
      if (item != null && !item.applies().all()) {
        rows.computeIfAbsent(item.applies(), a -> new ArrayList<>())
            .add(
                new CellRangeAddress(line.row() - 1, line.row() - 1, 0, form.columns().size() - 1));
      }
    }
    rows.forEach(
        (applies, ranges) ->
            page.greyWhere(
                "AND(%s<>\"\",%s=0)"
                    .formatted(
                        ListNames.AGENCY_CODE,
                        ListNames.audience(plan.audiences().indexOf(applies))),
                ranges));
  }
}
