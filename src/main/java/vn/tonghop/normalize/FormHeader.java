package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Form;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/** What the headers of one form may be, and the layout that follows from those found. */
final class FormHeader {

  private final Form form;
  private final MoneyUnits units;
  private final HeaderSearch<Form.Role> search;
  private final HeaderSearch<Form.Role> byName;

  FormHeader(Form form, MoneyUnits units) {
    this.form = form;
    this.units = units;
    boolean coded = form.headers().containsKey(Form.Role.CODE);
    this.search = search(form, coded ? Form.Role.CODE : Form.Role.NAME);
    this.byName =
        form.headers().containsKey(Form.Role.NAME) ? search(form, Form.Role.NAME) : search;
  }

  private static HeaderSearch<Form.Role> search(Form form, Form.Role required) {
    return new HeaderSearch<>(new HeaderMatcher<>(targets(form, required)));
  }

  Form form() {
    return form;
  }

  HeaderSearch<Form.Role> search() {
    return search;
  }

  /** For sheets whose rows are told by the names of the items alone. */
  HeaderSearch<Form.Role> byName() {
    return byName;
  }

  /** Headers of the column a form cannot do without. */
  String requiredLabel() {
    return String.join("”, “", search.matcher().requiredLabels());
  }

  private static List<HeaderTarget<Form.Role>> targets(Form form, Form.Role required) {
    List<HeaderTarget<Form.Role>> targets = new ArrayList<>();
    for (Form.Role role : Form.Role.values()) {
      List<String> names = form.headers().getOrDefault(role, List.of());
      if (role == Form.Role.IGNORED) {
        names.forEach(name -> targets.add(target(role, "ignored " + name, false, List.of(name))));
      } else if (!names.isEmpty()) {
        targets.add(target(role, role.name(), role == required, names));
      }
    }
    return targets;
  }

  private static HeaderTarget<Form.Role> target(
      Form.Role role, String group, boolean required, List<String> names) {
    boolean ignored = role == Form.Role.IGNORED;
    return new HeaderTarget<>(
        role,
        group,
        ignored,
        required,
        ignored,
        names.get(0),
        ignored ? HeaderTarget.keys(names) : HeaderTarget.spellings(names));
  }

  FormLayout layout(HeaderSearch.Hit<Form.Role> hit, List<String> titles) {
    Map<Form.Role, Integer> columns = new EnumMap<>(Form.Role.class);
    hit.match()
        .assigned()
        .forEach(
            (column, target) -> {
              if (target.meaning() != Form.Role.IGNORED) {
                columns.put(target.meaning(), column);
              }
            });
    return new FormLayout(hit.lastRow(), columns, TableHeader.titleUnit(units, titles));
  }

  /** Whether a row below the header holds the name of one of the items. */
  static boolean holdsName(FormLayout layout, List<Row> preview, IndicatorNames names) {
    return preview.stream()
        .filter(row -> row.number() > layout.lastRow())
        .anyMatch(
            row -> {
              Integer column = layout.columns().get(Form.Role.NAME);
              Cell cell = column == null ? null : row.cell(column);
              return cell != null && names.byName(cell.text()).isPresent();
            });
  }

  /** Whether a row below the header holds one of the codes. */
  static boolean holdsCode(FormLayout layout, List<Row> preview, IndicatorNames names) {
    return preview.stream()
        .filter(row -> row.number() > layout.lastRow())
        .anyMatch(
            row -> {
              Integer column = layout.columns().get(Form.Role.CODE);
              Cell cell = column == null ? null : row.cell(column);
              return cell != null && names.byCode(cell.text()).isPresent();
            });
  }
}
