package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.SheetSource;

/** What has been recognized so far; several sheets may still claim the same place. */
final class SheetsFound {

  private final List<SheetSource> covers = new ArrayList<>();
  private final List<RecognizedForm> forms = new ArrayList<>();
  private final List<RecognizedTable> tables = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<SheetSource> unrecognized = new ArrayList<>();
  private final List<SheetTitle> titles = new ArrayList<>();

  void cover(SheetSource sheet) {
    covers.add(sheet);
  }

  void form(RecognizedForm form) {
    forms.add(form);
  }

  void table(RecognizedTable table) {
    tables.add(table);
  }

  /** A table that is there, but cannot be used. */
  void leftOut(Table table) {
    leftOut.add(table.key());
  }

  void unrecognized(SheetSource sheet) {
    unrecognized.add(sheet);
  }

  void title(SheetTitle title) {
    titles.add(title);
  }

  /**
   * A sheet that is read.
   *
   * @param lastHeaderRow last row of the lowest header on it
   */
  record Used(SheetSource sheet, int lastHeaderRow) {}

  List<Used> used() {
    Map<SheetSource, Integer> rows = new LinkedHashMap<>();
    forms.forEach(f -> rows.merge(f.sheet(), f.layout().lastRow(), Math::max));
    tables.forEach(t -> rows.merge(t.sheet(), t.layout().lastRow(), Math::max));
    List<Used> used = new ArrayList<>();
    rows.forEach((sheet, row) -> used.add(new Used(sheet, row)));
    return used;
  }

  /** What stands on a sheet so far ends with this row: another table follows. */
  void end(SheetSource sheet, int lastRow) {
    SheetRegion region = SheetRegion.upTo(sheet, lastRow);
    forms.replaceAll(
        f -> f.sheet() == sheet ? new RecognizedForm(f.form(), region, f.layout()) : f);
    tables.replaceAll(t -> t.sheet() == sheet ? t.on(region) : t);
  }

  /** Whether the table is there, usable or not. */
  boolean knows(Table table) {
    return leftOut.contains(table.key()) || !tables(table).isEmpty();
  }

  /** Covers, forms and tables together. */
  int size() {
    return covers.size() + forms.size() + tables.size();
  }

  /** Keys of the forms and usable tables. */
  Set<String> contents() {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(f -> keys.add(f.form().key()));
    tables.forEach(t -> keys.add(t.table().key()));
    return keys;
  }

  List<SheetSource> covers() {
    return covers;
  }

  List<RecognizedForm> forms(Form form) {
    return forms.stream().filter(f -> f.form().equals(form)).toList();
  }

  List<RecognizedTable> tables(Table table) {
    return tables.stream().filter(t -> t.table().equals(table)).toList();
  }

  Set<String> leftOut() {
    return leftOut;
  }

  List<SheetSource> unrecognized() {
    return unrecognized;
  }

  List<SheetTitle> titles() {
    return titles;
  }
}
