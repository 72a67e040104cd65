package vn.tonghop.normalize;

import java.util.List;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** The headers of all forms and tables of an outline. */
final class OutlineHeaders {

  private static final int FEWEST_FORM_COLUMNS = 3;

  private final Words words;
  private final IndicatorNames indicators;
  private final List<FormHeader> forms;
  private final List<TableHeader> tables;

  OutlineHeaders(Outline outline, Words words, MoneyUnits units, IndicatorNames indicators) {
    this.words = words;
    this.indicators = indicators;
    this.forms = outline.forms().stream().map(f -> new FormHeader(f, units)).toList();
    this.tables = outline.tables().stream().map(t -> new TableHeader(t, units)).toList();
  }

  List<FormHeader> forms() {
    return forms;
  }

  List<TableHeader> tables() {
    return tables;
  }

  FormHeader of(Form form) {
    return forms.stream().filter(h -> h.form().equals(form)).findFirst().orElseThrow();
  }

  TableHeader of(Table table) {
    return tables.stream().filter(h -> h.table().equals(table)).findFirst().orElseThrow();
  }

  /** A sheet of any name is a form only if one of its rows holds a code. */
  boolean isFilledForm(FormHeader header, HeaderSearch.Hit<Form.Role> hit, SheetPreview preview) {
    FormLayout layout = header.layout(hit, List.of());
    return layout.columns().size() >= FEWEST_FORM_COLUMNS
        && FormHeader.holdsCode(layout, preview.rows(), indicators);
  }

  /** A sheet without codes is a form if one of its rows holds the name of an item. */
  boolean isNamedForm(FormHeader header, HeaderSearch.Hit<Form.Role> hit, SheetPreview preview) {
    return FormHeader.holdsName(header.layout(hit, List.of()), preview.rows(), indicators);
  }

  /** An empty sheet, or one that only says that there is nothing. */
  boolean saysNothing(SheetPreview preview) {
    return preview.isEmpty()
        || preview.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> words.state(cell.text()).isPresent());
  }
}
