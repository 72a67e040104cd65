package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Tells which sheet is what: by its name first, then by its header or, a cover, by its fields. */
final class Recognizer {

  private static final int COVER_TITLE_ROWS = 3;
  private static final int MOST_TO_GLANCE_AT = 20;

  private final Outline outline;
  private final SheetNames names;
  private final CoverReader covers;
  private final OutlineHeaders headers;
  private final KnownHeaders knownHeaders = new KnownHeaders();

  Recognizer(Outline outline, Words words, MoneyUnits units, IndicatorNames indicators) {
    this.outline = outline;
    this.names = new SheetNames(outline);
    this.covers = new CoverReader(outline.cover());
    this.headers = new OutlineHeaders(outline, words, units, indicators);
  }

  Recognition recognize(List<SheetSource> sheets, Findings findings) throws UnreadableException {
    SheetsFound found = new SheetsFound();
    boolean coverNamed = isCoverNamed(sheets);
    for (SheetSource sheet : sheets) {
      SheetNames.Claims claims = names.of(sheet);
      if (!sheet.hidden() || !claims.isEmpty()) {
        boolean title = coverNamed && !mayHoldAnswers(sheet);
        int rows = title ? SheetSorter.TITLE_ROWS_WITHOUT_HEADER : SheetPreview.LAST_ROW;
        SheetPreview preview = SheetPreview.of(sheet, rows);
        if (!coverNamed && claims.isEmpty() && covers.isCover(preview)) {
          found.cover(sheet);
          found.title(preview.title(COVER_TITLE_ROWS + 1));
        } else {
          found.title(preview.title(sort(preview, claims, found, findings)));
        }
      }
    }
    new StackedTables(headers, found).find();
    return settle(sheets, found, findings);
  }

  /**
   * What the first rows alone tell, where each sheet is named, stands for something of its own and
   * has its header there: what follows could not change it.
   *
   * @return empty: more has to be read
   */
  Optional<SheetTitles> glance(List<SheetSource> sheets) throws UnreadableException {
    Glance glance = new Glance();
    for (SheetSource sheet : sheets) {
      SheetNames.Claims claims = names.of(sheet);
      if (!sheet.hidden() || !claims.isEmpty()) {
        SheetPreview preview = SheetPreview.of(sheet, rowsToGlanceAt(sheet));
        if (claims.cover()) {
          glance.cover(sheet, preview.title(COVER_TITLE_ROWS + 1));
        } else if (!glance(preview, claims, glance)) {
          return Optional.empty();
        }
      }
    }
    return glance.titles();
  }

  /** The title rows; of other sheets down to where a header was met on those of the same name. */
  int rowsToGlanceAt(SheetSource sheet) {
    if (!mayHoldAnswers(sheet)) {
      return SheetSorter.TITLE_ROWS_WITHOUT_HEADER;
    }
    int header = knownHeaders.deepest(sheet);
    return header > 0 ? header + 1 : MOST_TO_GLANCE_AT;
  }

  /** False: what the sheet holds cannot be told from these rows. */
  private boolean glance(SheetPreview preview, SheetNames.Claims claims, Glance glance)
      throws UnreadableException {
    Optional<KnownHeaders.Found> known = knownHeaders.find(preview);
    if (known.isPresent()) {
      glance.block(preview.title(known.get().row()), known.get().contents());
      return true;
    }
    if (!mayHoldAnswers(preview.sheet()) && SideBySide.parts(preview).size() == 1) {
      glance.title(preview.title(SheetSorter.TITLE_ROWS_WITHOUT_HEADER + 1));
      return true;
    }
    SheetsFound found = new SheetsFound();
    int header = sort(preview, claims, found, new Findings());
    SheetTitle title = preview.title(header);
    if (found.size() == 0) {
      glance.title(title);
      return !mayHoldAnswers(preview.sheet());
    }
    glance.block(title, found.contents());
    boolean whole = found.leftOut().isEmpty() && found.contents().equals(claims.contents());
    if (whole && !preview.sheet().plainText()) {
      knownHeaders.remember(preview, header, found.contents());
    }
    return found.leftOut().isEmpty();
  }

  boolean mayHoldAnswers(SheetSource sheet) {
    return !SheetNames.isHelper(sheet) || !names.of(sheet).isEmpty();
  }

  private boolean isCoverNamed(List<SheetSource> sheets) {
    return sheets.stream().anyMatch(sheet -> names.of(sheet).cover());
  }

  /** Gives the first row below the sheet's title block. */
  private int sort(
      SheetPreview preview, SheetNames.Claims claims, SheetsFound found, Findings findings)
      throws UnreadableException {
    SheetSource sheet = preview.sheet();
    if (claims.cover()) {
      found.cover(sheet);
      return COVER_TITLE_ROWS + 1;
    }
    Reporter reporter = new Reporter(findings, sheet);
    SheetSorter sorter = new SheetSorter(headers, preview, found, new HeaderFaults(findings));
    List<SheetPreview> parts = SideBySide.parts(preview);
    if (parts.size() > 1 && sorter.areTables(parts)) {
      return sorter.headerRow();
    }
    if (!claims.isEmpty()) {
      claims.forms().forEach(sorter::asForm);
      claims.tables().forEach(sorter::asTable);
      if (!sorter.isRecognized() && claims.tables().isEmpty()) {
        claims.forms().forEach(sorter::withoutForm);
      }
    } else if (!preview.isEmpty() && !SheetNames.isHelper(sheet)) {
      sorter.byContent();
      if (!sorter.isRecognized()) {
        found.unrecognized(sheet);
        reporter.sheet(FindingCode.EXTRA, "", "", sheet.name(), "");
      }
    }
    sorter.extras().forEach(header -> reporter.sheet(FindingCode.EXTRA, "", "", header, ""));
    return sorter.headerRow();
  }

  private Recognition settle(List<SheetSource> sheets, SheetsFound found, Findings findings)
      throws UnreadableException {
    SheetTwins twins = new SheetTwins(findings);
    List<RecognizedForm> forms = new ArrayList<>();
    for (Form form : outline.forms()) {
      twins
          .settle(
              found.forms(form),
              RecognizedForm::sheet,
              SheetContent::of,
              form.key(),
              form.sheet(),
              true)
          .ifPresent(forms::add);
    }
    List<RecognizedTable> tables = new ArrayList<>();
    for (Table table : outline.tables()) {
      List<RecognizedTable> all = found.tables(table);
      Optional<RecognizedTable> one =
          twins.settle(
              all, RecognizedTable::sheet, SheetContent::of, table.key(), table.name().vi(), true);
      one.ifPresentOrElse(
          tables::add,
          () -> {
            if (!all.isEmpty()) {
              found.leftOut(table);
            }
          });
    }
    tables.forEach(t -> found.leftOut().remove(t.table().key()));
    if (forms.isEmpty() && tables.isEmpty() && found.leftOut().isEmpty() && !findings.blocked()) {
      findings.add(Finding.of(FindingCode.NOTABLE, Origin.of(firstFile(sheets))));
    }
    return new Recognition(
        cover(found, twins), forms, tables, found.leftOut(), found.unrecognized(), found.titles());
  }

  private @Nullable SheetSource cover(SheetsFound found, SheetTwins twins)
      throws UnreadableException {
    Optional<SheetSource> settled =
        twins.settle(
            found.covers(),
            sheet -> sheet,
            covers::content,
            outline.cover().key(),
            outline.cover().sheet(),
            false);
    return settled.orElse(found.covers().isEmpty() ? null : found.covers().get(0));
  }

  private static String firstFile(List<SheetSource> sheets) {
    return sheets.isEmpty() ? "" : sheets.get(0).file();
  }
}
