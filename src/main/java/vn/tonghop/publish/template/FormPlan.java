package vn.tonghop.publish.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.TemplateDesign.FormColumn;

/**
 * One form of the template.
 *
 * @param named shows only the items of the agency chosen, in rows that are not fixed
 * @param columns from left to right
 * @param lines in order; of a named form only items, whose {@link Line#row()} says nothing
 * @param lastRow last prepared row
 */
record FormPlan(
    Form form,
    String title,
    boolean named,
    List<FormColumn> columns,
    List<Line> lines,
    int lastRow) {

  static final int HEADER_ROW = 4;
  static final int FIRST_ROW = HEADER_ROW + 1;

  /** A row of the form: the title of a section, or an item. Rows count from 1. */
  record Line(int row, @Nullable Section heading, @Nullable Indicator item) {}

  FormPlan {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  String sheet() {
    return form.sheet();
  }

  List<Indicator> items() {
    return lines.stream().map(Line::item).filter(java.util.Objects::nonNull).toList();
  }

  /** The items in the rows of an agency's template. */
  List<Indicator> items(Agency agency) {
    return items().stream().filter(item -> item.applies().appliesTo(agency)).toList();
  }

  /** Counted from 1; 0: the form has no such column. */
  int column(Form.Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean has(Form.Role role) {
    return column(role) > 0;
  }

  /** 0: the item is not on this form. */
  int row(String code) {
    for (Line line : lines) {
      if (line.item() != null && line.item().code().equals(code)) {
        return line.row();
      }
    }
    return 0;
  }

  /** As printed. */
  String header(FormColumn column) {
    return column.header().isEmpty() && column.role() != null
        ? form.headers().getOrDefault(column.role(), List.of("")).get(0)
        : column.header();
  }
}
