package vn.tonghop.publish.template;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Cover.Role;
import vn.tonghop.publish.template.Looks.Look;

/** The cover sheet: labels, inputs, machine keys in small grey. */
final class CoverSheet {

  private static final int LABEL = 1;
  private static final int ANSWER = 2;
  private static final int KEY = 3;

  private final SheetPage page;
  private final CoverPlan cover;

  CoverSheet(SheetPage page, CoverPlan cover) {
    this.page = page;
    this.cover = cover;
  }

  void write() {
    Validations validations = new Validations(page.sheet());
    page.widths(List.of(34, 62, 16));
    for (CoverPlan.Line line : cover.lines()) {
      if (line.input() == CoverPlan.Input.TITLE) {
        page.text(line.row(), LABEL, String.valueOf(line.value()), Look.TITLE);
        page.height(line.row(), 30);
      } else {
        page.text(line.row(), LABEL, line.label(), Look.LABEL);
        answer(line, validations);
        page.height(line.row(), 22);
      }
      page.text(line.row(), KEY, line.field().key(), Look.KEY);
    }
    page.protect();
    page.print(false, null);
  }

  private void answer(CoverPlan.Line line, Validations validations) {
    int row = line.row();
    switch (line.input()) {
      case AGENCY -> {
        put(line, Look.INPUT);
        validations.agencies(row, ANSWER);
      }
      case LOOKUP ->
          page.formula(
              row,
              ANSWER,
              "IFERROR(VLOOKUP(%s,%s,2,FALSE),\"\")"
                  .formatted(ListNames.AGENCY_NAME, ListNames.AGENCY_TABLE),
              Look.COMPUTED);
      case WHOLE -> {
        put(line, Look.INPUT_WHOLE);
        page.cell(row, ANSWER, Look.INPUT);
        validations.revision(row, ANSWER);
      }
      case DATE -> {
        put(line, Look.INPUT_DATE);
        validations.date(row, row, ANSWER);
      }
      case UNIT -> {
        put(line, Look.INPUT);
        validations.list(row, row, ANSWER, ListNames.MONEY_UNITS, false);
      }
      case FIXED -> put(line, Look.FIXED);
      default -> put(line, Look.INPUT);
    }
  }

  private void put(CoverPlan.Line line, Look look) {
    XSSFCell cell = page.cell(line.row(), ANSWER, look);
    Object value = line.value();
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else if (value instanceof String text) {
      cell.setCellValue(text);
    }
  }

  /** Chooses the agency; null: none. */
  void choose(@Nullable Agency agency) {
    cover.line(Role.AGENCY_NAME).ifPresent(line -> put(line, agency == null ? "" : agency.name()));
    cover
        .line(Role.AGENCY_CODE)
        .filter(line -> line.input() == CoverPlan.Input.TEXT)
        .ifPresent(line -> put(line, agency == null ? "" : agency.code()));
  }

  private void put(CoverPlan.Line line, String text) {
    page.text(line.row(), ANSWER, text, Look.INPUT);
  }
}
