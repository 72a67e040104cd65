package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Where the cells of a report stand: sheets, columns and headers, all taken from the outline. */
final class Layout {

  /**
   * One column of a sheet.
   *
   * @param header as printed
   * @param csv header in the CSV set
   * @param role of a form's column; null for tables and for columns that are only read by people
   * @param key of a table's column; null otherwise
   * @param tick the choice a tick column stands for; null otherwise
   */
  record Place(
      String header, String csv, @Nullable Role role, @Nullable String key, @Nullable String tick) {

    boolean forPeopleOnly() {
      return role == null && key == null;
    }
  }

  /** Order in which the template prints the columns of a form; texts are headers it ignores. */
  private static final List<Object> FORM_ORDER =
      List.of(
          Role.CODE,
          "Mục",
          "Cơ quan",
          Role.NAME,
          "Mục tiêu",
          "Áp dụng",
          Role.NUMERATOR,
          Role.DENOMINATOR,
          Role.PERCENT,
          Role.CHOICE,
          Role.STATUS,
          Role.TEXT,
          Role.STATE,
          "Đơn vị tính",
          Role.NOTE);

  private static final String NOTE = "ghichu";

  private final Outline outline;

  Layout(Outline outline) {
    this.outline = outline;
  }

  Outline outline() {
    return outline;
  }

  List<Place> places(Form form) {
    List<Place> places = new ArrayList<>();
    for (Object entry : FORM_ORDER) {
      if (entry instanceof Role role && form.headers().containsKey(role)) {
        List<String> headers = form.headers().get(role);
        places.add(new Place(headers.get(0), csvName(headers, headers.get(0)), role, null, null));
      } else if (entry instanceof String ignored
          && form.headers().getOrDefault(Role.IGNORED, List.of()).contains(ignored)) {
        places.add(new Place(ignored, "", null, null, null));
      }
    }
    return places;
  }

  List<Place> places(Table table) {
    List<Place> places = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!isPrinted(column) || column.key().equals(NOTE)) {
        continue;
      }
      if (column.ticks().isEmpty()) {
        places.add(place(column));
      } else {
        ticks(column, places);
      }
    }
    table.ignoredHeaders().stream()
        .filter(header -> header.startsWith("Tỷ lệ"))
        .max(Comparator.comparingInt(String::length))
        .ifPresent(header -> places.add(new Place(header, "", null, null, null)));
    table.column(NOTE).ifPresent(column -> places.add(place(column)));
    return places;
  }

  /** A column that only takes the titles of group rows has no header. */
  private static boolean isPrinted(Column column) {
    return !column.groupTitle() || !column.aliases().isEmpty();
  }

  private static Place place(Column column) {
    return new Place(
        column.name().vi(), csvName(column.aliases(), column.key()), null, column.key(), null);
  }

  private void ticks(Column column, List<Place> places) {
    for (var choice : outline.choices(column.choices()).choices()) {
      column.ticks().entrySet().stream()
          .filter(tick -> tick.getValue().equals(choice.code()))
          .map(Map.Entry::getKey)
          .min(Comparator.comparingInt(String::length))
          .ifPresent(
              header -> places.add(new Place(header, "", null, column.key(), choice.code())));
    }
  }

  /** The columns of a table's CSV file: one per column, ticks joined by a vertical bar. */
  List<Place> csvPlaces(Table table) {
    return table.columns().stream()
        .filter(Layout::isPrinted)
        .filter(column -> !(column.source() instanceof ColumnSource.Formula))
        .map(Layout::place)
        .toList();
  }

  private static String csvName(List<String> names, String otherwise) {
    return names.stream().filter(n -> n.matches("[a-z0-9_]+")).findFirst().orElse(otherwise);
  }

  /**
   * The items whose rows a form prints for an agency, in the order of the document: all but the
   * tasks of other agencies. Rows for another kind of agency stay in the form, empty.
   */
  List<Indicator> items(Form form, Agency agency) {
    Set<String> onCover = coverItems();
    return outline.indicators().stream()
        .filter(item -> item.applies().appliesTo(agency) || !isNamed(item.applies()))
        .filter(item -> !onCover.contains(item.code()))
        .filter(item -> form.equals(formOf(item)))
        .toList();
  }

  private Set<String> coverItems() {
    Set<String> codes = new HashSet<>();
    for (Cover.Field field : outline.cover().fields()) {
      if (field.indicator() != null) {
        codes.add(field.indicator());
      }
    }
    return codes;
  }

  /** The form that asks for an item; null for status items, which share the row of their item. */
  @Nullable Form formOf(Indicator item) {
    for (Form form : outline.forms()) {
      if (!form.statusSuffix().isEmpty() && item.code().endsWith(form.statusSuffix())) {
        return null;
      }
    }
    boolean narrative = item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
    return outline.forms().stream()
        .filter(form -> suits(form, item, narrative))
        .findFirst()
        .orElse(outline.forms().get(0));
  }

  private boolean suits(Form form, Indicator item, boolean narrative) {
    boolean forNamed = form.headers().containsKey(Role.STATUS);
    boolean chosen = item.kind() == Kind.YESNO || item.kind() == Kind.ENUM;
    if (chosen) {
      return form.headers().containsKey(Role.CHOICE);
    }
    if (forNamed != onNamedForm(item, narrative)) {
      return false;
    }
    boolean numbers = form.headers().containsKey(Role.NUMERATOR);
    return forNamed || (narrative ? form.headers().containsKey(Role.TEXT) && !numbers : numbers);
  }

  /** Tasks of named agencies, and the figures asked beside them in their section. */
  private boolean onNamedForm(Indicator item, boolean narrative) {
    return isNamed(item.applies())
        || !narrative
            && !item.applies().all()
            && outline.indicators().stream()
                .anyMatch(i -> i.section().equals(item.section()) && isNamed(i.applies()));
  }

  private static boolean isNamed(Applicability applies) {
    return !applies.agencies().isEmpty();
  }

  /** Tables that have a sheet of their own, not shared with a form. */
  List<Table> tables() {
    Set<String> forms =
        new HashSet<>(
            outline.forms().stream().map(f -> f.sheet().toLowerCase(Locale.ROOT)).toList());
    return outline.tables().stream()
        .filter(table -> !forms.contains(table.sheet().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
