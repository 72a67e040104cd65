package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Tells which sheet is what: by its name first, then by its header. */
final class Recognizer {

  private final Setup setup;
  private final Words words;
  private final IndicatorNames indicators;
  private final SheetNames names;
  private final CoverReader covers;
  private final List<TableHeader> tableHeaders;
  private final List<FormHeader> formHeaders;

  Recognizer(Setup setup, Words words, MoneyUnits units, IndicatorNames indicators) {
    this.setup = setup;
    this.words = words;
    this.indicators = indicators;
    this.names = new SheetNames(setup.outline());
    this.covers = new CoverReader(setup.outline().cover());
    this.tableHeaders =
        setup.outline().tables().stream().map(t -> new TableHeader(t, units)).toList();
    this.formHeaders = setup.outline().forms().stream().map(f -> new FormHeader(f, units)).toList();
  }

  Recognition recognize(List<SheetSource> sheets, Findings findings) throws UnreadableException {
    Found found = new Found(new HeaderFaults(findings));
    for (SheetSource sheet : sheets) {
      SheetNames.Claims claims = names.of(sheet);
      if (!sheet.hidden() || !claims.isEmpty()) {
        SheetPreview preview = SheetPreview.of(sheet);
        int titleEnd = sort(preview, claims, found, findings);
        found.titles.add(preview.title(titleEnd));
      }
    }
    return settle(sheets, found, findings);
  }

  /** What was found so far. */
  private static final class Found {
    private final HeaderFaults faults;
    private final List<SheetSource> covers = new ArrayList<>();
    private final List<RecognizedForm> forms = new ArrayList<>();
    private final List<RecognizedTable> tables = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<SheetSource> unrecognized = new ArrayList<>();
    private final List<SheetTitle> titles = new ArrayList<>();

    Found(HeaderFaults faults) {
      this.faults = faults;
    }
  }

  /** The first row below the sheet's title block. */
  private int sort(SheetPreview preview, SheetNames.Claims claims, Found found, Findings findings)
      throws UnreadableException {
    SheetSource sheet = preview.sheet();
    if (claims.cover()) {
      found.covers.add(sheet);
      return 4;
    }
    Sorting sorting = new Sorting(preview, found);
    if (!claims.isEmpty()) {
      claims.forms().forEach(sorting::asForm);
      claims.tables().forEach(sorting::asNamedTable);
    } else if (!preview.isEmpty() && !SheetNames.isHelper(sheet)) {
      sorting.byContent();
      if (!sorting.recognized) {
        found.unrecognized.add(sheet);
        findings.add(
            Finding.of(FindingCode.EXTRA, Origin.of(sheet.file(), sheet.name()))
                .found(sheet.name()));
      }
    }
    sorting
        .extras()
        .forEach(e -> new Reporter(findings, sheet).sheet(FindingCode.EXTRA, "", "", e, ""));
    return sorting.recognized ? sorting.headerRow : 11;
  }

  /** Tries one sheet as the forms and tables it may be. */
  private final class Sorting {
    private final SheetPreview preview;
    private final Found found;
    private final List<MergedRange> merges;
    private final List<Set<String>> extras = new ArrayList<>();
    private boolean recognized;
    private int headerRow = 11;

    Sorting(SheetPreview preview, Found found) throws UnreadableException {
      this.preview = preview;
      this.found = found;
      this.merges = preview.isEmpty() ? List.of() : preview.sheet().facts().merges();
    }

    void asForm(Form form) {
      header(form).search().find(preview.rows(), merges).ifPresent(hit -> add(header(form), hit));
    }

    private FormHeader header(Form form) {
      return formHeaders.stream().filter(h -> h.form().equals(form)).findFirst().orElseThrow();
    }

    private void add(FormHeader header, HeaderSearch.Hit<Form.Role> hit) {
      FormLayout layout = header.layout(hit, preview.title(hit.firstRow()).texts());
      found.forms.add(new RecognizedForm(header.form(), preview.sheet(), layout));
      accept(hit.firstRow(), hit.match().extra());
    }

    private void accept(int row, List<String> extra) {
      recognized = true;
      headerRow = row;
      extras.add(new LinkedHashSet<>(extra));
    }

    void asNamedTable(Table table) {
      TableHeader header =
          tableHeaders.stream().filter(h -> h.table().equals(table)).findFirst().orElseThrow();
      Optional<HeaderSearch.Hit<TableHeader.Meaning>> hit =
          header.search().find(preview.rows(), merges);
      if (hit.isPresent()) {
        add(header, hit.get());
      } else if (!recognized && !saysNothing()) {
        found.faults.noHeader(header, preview);
        found.leftOut.add(table.key());
      }
    }

    private void add(TableHeader header, HeaderSearch.Hit<TableHeader.Meaning> hit) {
      if (found.faults.usable(header, preview, hit)) {
        TableLayout layout = header.layout(hit, preview.title(hit.firstRow()).texts());
        found.tables.add(new RecognizedTable(header.table(), preview.sheet(), layout));
      } else {
        found.leftOut.add(header.table().key());
      }
      accept(hit.firstRow(), hit.match().extra());
    }

    /** An empty sheet, or one that only says that there is nothing. */
    private boolean saysNothing() {
      return preview.isEmpty()
          || preview.rows().stream()
              .flatMap(row -> row.cells().stream())
              .anyMatch(cell -> words.state(cell.text()).isPresent());
    }

    void byContent() {
      for (FormHeader header : formHeaders) {
        Optional<HeaderSearch.Hit<Form.Role>> hit = header.search().find(preview.rows(), merges);
        if (!recognized && hit.isPresent()) {
          FormLayout layout = header.layout(hit.get(), List.of());
          if (layout.columns().size() > 2
              && FormHeader.holdsCode(layout, preview.rows(), indicators)) {
            add(bestForm(header, hit.get()), hit.get());
          }
        }
      }
      if (!recognized) {
        tableHeaders.stream()
            .map(h -> h.search().find(preview.rows(), merges).map(hit -> new Candidate(h, hit)))
            .flatMap(Optional::stream)
            .max(Comparator.comparingLong(Candidate::weight))
            .ifPresent(c -> add(c.header(), c.hit()));
      }
    }

    private FormHeader bestForm(FormHeader header, HeaderSearch.Hit<Form.Role> hit) {
      return hit.match().assigned().isEmpty() ? formHeaders.get(0) : header;
    }

    /** Headers nothing on the sheet knows. */
    List<String> extras() {
      if (extras.isEmpty()) {
        return List.of();
      }
      Set<String> common = new LinkedHashSet<>(extras.get(0));
      extras.forEach(common::retainAll);
      return List.copyOf(common);
    }
  }

  private record Candidate(TableHeader header, HeaderSearch.Hit<TableHeader.Meaning> hit) {
    long weight() {
      return hit.match().requiredFound() * 100 + hit.match().assigned().size();
    }
  }

  private Recognition settle(List<SheetSource> sheets, Found found, Findings findings)
      throws UnreadableException {
    SheetTwins twins = new SheetTwins(findings);
    List<RecognizedForm> forms = new ArrayList<>();
    for (Form form : setup.outline().forms()) {
      twins
          .settle(
              found.forms.stream().filter(f -> f.form().equals(form)).toList(),
              RecognizedForm::sheet,
              Recognizer::content,
              form.key(),
              form.sheet())
          .ifPresent(forms::add);
    }
    List<RecognizedTable> tables = new ArrayList<>();
    for (Table table : setup.outline().tables()) {
      List<RecognizedTable> all =
          found.tables.stream().filter(t -> t.table().equals(table)).toList();
      Optional<RecognizedTable> one =
          twins.settle(
              all, RecognizedTable::sheet, Recognizer::content, table.key(), table.name().vi());
      one.ifPresentOrElse(
          tables::add,
          () -> {
            if (!all.isEmpty()) {
              found.leftOut.add(table.key());
            }
          });
    }
    tables.forEach(t -> found.leftOut.remove(t.table().key()));
    if (forms.isEmpty() && tables.isEmpty() && found.leftOut.isEmpty() && !findings.blocked()) {
      findings.add(Finding.of(FindingCode.NOTABLE, Origin.of(firstFile(sheets))));
    }
    return new Recognition(
        cover(found, twins), forms, tables, found.leftOut, found.unrecognized, found.titles);
  }

  private @Nullable SheetSource cover(Found found, SheetTwins twins) throws UnreadableException {
    Optional<SheetSource> settled =
        twins.settle(
            found.covers,
            sheet -> sheet,
            covers::content,
            setup.outline().cover().key(),
            setup.outline().cover().sheet());
    return settled.orElse(found.covers.isEmpty() ? null : found.covers.get(0));
  }

  private static String firstFile(List<SheetSource> sheets) {
    return sheets.isEmpty() ? "" : sheets.get(0).file();
  }

  private static SheetContent content(RecognizedTable table) throws UnreadableException {
    TableLayout layout = table.layout();
    List<Integer> columns = new ArrayList<>();
    List<Integer> decisive = new ArrayList<>();
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      if (layout.isBound(i)) {
        columns.add(layout.sheetColumns()[i]);
        if (!table.table().columns().get(i).order()) {
          decisive.add(layout.sheetColumns()[i]);
        }
      }
    }
    layout.ticks().forEach(t -> columns.add(t.sheetColumn()));
    return SheetContent.of(table.sheet(), layout.lastRow(), columns, decisive);
  }

  private static SheetContent content(RecognizedForm form) throws UnreadableException {
    List<Integer> columns = new ArrayList<>();
    List<Integer> decisive = new ArrayList<>();
    for (Form.Role role : Form.Role.values()) {
      form.layout()
          .column(role)
          .ifPresent(
              column -> {
                columns.add(column);
                if (role != Form.Role.CODE && role != Form.Role.NAME && role != Form.Role.STATE) {
                  decisive.add(column);
                }
              });
    }
    return SheetContent.of(form.sheet(), form.layout().lastRow(), columns, decisive);
  }
}
