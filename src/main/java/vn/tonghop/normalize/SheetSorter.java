package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.UnreadableException;

/** Tries one sheet as the forms and tables it may be. */
final class SheetSorter {

  /** First rows of a sheet without a header. */
  static final int TITLE_ROWS_WITHOUT_HEADER = 10;

  private final OutlineHeaders headers;
  private final SheetPreview preview;
  private final SheetsFound found;
  private final HeaderFaults faults;
  private final List<MergedRange> merges;
  private final List<Set<String>> extras = new ArrayList<>();
  private int headerRow = TITLE_ROWS_WITHOUT_HEADER + 1;

  /** A header found and what it is the header of. */
  private record Fit<H, M>(H header, HeaderSearch.Hit<M> hit) {
    long weight() {
      return hit.match().requiredFound() * 100 + hit.match().assigned().size();
    }
  }

  SheetSorter(OutlineHeaders headers, SheetPreview preview, SheetsFound found, HeaderFaults faults)
      throws UnreadableException {
    this.headers = headers;
    this.preview = preview;
    this.found = found;
    this.faults = faults;
    this.merges = preview.isEmpty() ? List.of() : preview.sheet().facts().merges();
  }

  boolean isRecognized() {
    return !extras.isEmpty();
  }

  /** The first row that does not belong to the title block. */
  int headerRow() {
    return headerRow;
  }

  void asForm(Form form) {
    FormHeader header = headers.of(form);
    Optional<HeaderSearch.Hit<Form.Role>> hit =
        header
            .search()
            .find(preview.rows(), merges)
            .or(
                () ->
                    header
                        .byName()
                        .find(preview.rows(), merges)
                        .filter(named -> headers.isNamedForm(header, named, preview)));
    hit.ifPresent(found -> add(header, found));
  }

  /** Nothing was found on a sheet that is named as a form. */
  void withoutForm(Form form) {
    if (!headers.saysNothing(preview)) {
      faults.noHeader(headers.of(form), preview);
    }
  }

  void asTable(Table table) {
    TableHeader header = headers.of(table);
    Optional<HeaderSearch.Hit<TableHeader.Meaning>> hit =
        header.search().find(preview.rows(), merges);
    if (hit.isPresent()) {
      add(header, hit.get());
    } else if (!isRecognized() && !headers.saysNothing(preview)) {
      faults.noHeader(header, preview);
      found.leftOut(table);
    }
  }

  void byContent() {
    List<Fit<FormHeader, Form.Role>> forms = new ArrayList<>();
    for (FormHeader header : headers.forms()) {
      header
          .search()
          .find(preview.rows(), merges)
          .filter(hit -> headers.isFilledForm(header, hit, preview))
          .ifPresent(hit -> forms.add(new Fit<>(header, hit)));
    }
    forms.stream()
        .max(Comparator.comparingLong(Fit::weight))
        .ifPresent(f -> add(f.header(), f.hit()));
    if (isRecognized()) {
      return;
    }
    List<Fit<TableHeader, TableHeader.Meaning>> tables = new ArrayList<>();
    for (TableHeader header : headers.tables()) {
      header
          .search()
          .find(preview.rows(), merges)
          .ifPresent(hit -> tables.add(new Fit<>(header, hit)));
    }
    tables.stream()
        .max(Comparator.comparingLong(Fit::weight))
        .ifPresent(t -> add(t.header(), t.hit()));
  }

  /**
   * Takes the parts as tables of their own when two of them at least have a whole header.
   *
   * @param parts what stands side by side
   */
  boolean areTables(List<SheetPreview> parts) throws UnreadableException {
    List<RecognizedTable> tables = new ArrayList<>();
    for (SheetPreview part : parts) {
      wholeTable(part).ifPresent(tables::add);
    }
    if (tables.size() < 2) {
      return false;
    }
    Map<String, RecognizedTable> joined = new LinkedHashMap<>();
    tables.forEach(t -> joined.merge(t.table().key(), t, RecognizedTable::continued));
    joined.values().forEach(found::table);
    accept(tables.get(0).layout().firstRow(), List.of());
    return true;
  }

  private Optional<RecognizedTable> wholeTable(SheetPreview part) {
    List<Fit<TableHeader, TableHeader.Meaning>> fits = new ArrayList<>();
    for (TableHeader header : headers.tables()) {
      header
          .search()
          .find(part.rows(), merges)
          .filter(hit -> StackedTables.isWhole(header, hit))
          .ifPresent(hit -> fits.add(new Fit<>(header, hit)));
    }
    return fits.stream()
        .max(Comparator.comparingLong(Fit::weight))
        .map(
            fit ->
                new RecognizedTable(
                    fit.header().table(),
                    part.sheet(),
                    fit.header().layout(fit.hit(), part.title(fit.hit().firstRow()).texts())));
  }

  private void add(FormHeader header, HeaderSearch.Hit<Form.Role> hit) {
    FormLayout layout = header.layout(hit, preview.title(hit.firstRow()).texts());
    found.form(new RecognizedForm(header.form(), preview.sheet(), layout));
    faults.contested(header.form(), preview, hit);
    accept(hit.firstRow(), hit.match().extra());
  }

  private void add(TableHeader header, HeaderSearch.Hit<TableHeader.Meaning> hit) {
    if (faults.usable(header, preview, hit)) {
      TableLayout layout = header.layout(hit, preview.title(hit.firstRow()).texts());
      found.table(new RecognizedTable(header.table(), preview.sheet(), layout));
    } else {
      found.leftOut(header.table());
    }
    accept(hit.firstRow(), hit.match().extra());
  }

  private void accept(int row, List<String> extra) {
    headerRow = row;
    extras.add(new LinkedHashSet<>(extra));
  }

  /** Headers that nothing the sheet was recognized as knows. */
  List<String> extras() {
    if (extras.isEmpty()) {
      return List.of();
    }
    Set<String> common = new LinkedHashSet<>(extras.get(0));
    extras.forEach(common::retainAll);
    return List.copyOf(common);
  }
}
