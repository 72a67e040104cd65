package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * Looks for tables that stand below others on one sheet. Only tables found nowhere else are looked
 * for: a submission with a sheet for every table is not read for this. People set tables below each
 * other, programs write long ones: beyond {@link #LAST_ROW} nothing is looked for.
 */
final class StackedTables {

  /** Rows of a sheet among which headers are looked for. */
  static final int LAST_ROW = 50_000;

  private static final int TALLEST = 3;
  private static final int FEWEST_KNOWN = 2;
  private static final int LONGEST_HEADER = 200;
  private static final int WIDEST_TITLE = 2;
  private static final int MOST_TITLES = 80;

  private final SheetsFound found;
  private final List<TableHeader> missing;
  private final KnownKeys known = new KnownKeys();

  StackedTables(OutlineHeaders headers, SheetsFound found) {
    this.found = found;
    this.missing = new ArrayList<>(headers.tables());
    missing.removeIf(h -> found.knows(h.table()));
    missing.forEach(header -> known.addAll(header.knownKeys()));
  }

  void find() throws UnreadableException {
    for (SheetsFound.Used used : found.used()) {
      if (missing.isEmpty()) {
        return;
      }
      new Scan(used.sheet(), used.lastHeaderRow()).read();
    }
  }

  /** One pass over a sheet below its last known header. */
  private final class Scan {
    private final SheetSource sheet;
    private final List<MergedRange> merges;
    private final List<Row> ahead = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private int headerRow;
    private int lastFullRow;

    Scan(SheetSource sheet, int headerRow) throws UnreadableException {
      this.sheet = sheet;
      this.headerRow = headerRow;
      this.lastFullRow = headerRow;
      this.merges = sheet.facts().merges();
    }

    void read() throws UnreadableException {
      sheet.read(
          row -> {
            if (row.number() > LAST_ROW) {
              return false;
            }
            if (row.number() > headerRow) {
              ahead.add(row);
              if (ahead.size() == TALLEST) {
                first();
              }
            }
            return !missing.isEmpty();
          });
      while (!ahead.isEmpty() && !missing.isEmpty()) {
        first();
      }
    }

    private void first() {
      Row row = ahead.get(0);
      Optional<Match> match = mayBeHeader(row) ? match() : Optional.empty();
      if (match.isPresent()) {
        add(match.get());
        ahead.removeIf(r -> r.number() <= headerRow);
        titles.clear();
      } else {
        ahead.remove(0);
        remember(row);
      }
    }

    private void remember(Row row) {
      int filled = 0;
      List<Cell> cells = row.cells();
      for (int i = 0; i < cells.size() && filled <= WIDEST_TITLE; i++) {
        filled += CellText.isBlank(cells.get(i).text()) ? 0 : 1;
      }
      if (filled > WIDEST_TITLE) {
        lastFullRow = row.number();
        titles.clear();
      } else {
        row.cells().stream()
            .filter(c -> c.kind() == CellKind.TEXT && c.text().length() <= LONGEST_HEADER)
            .forEach(c -> titles.add(CellText.line(c.text())));
        if (titles.size() > MOST_TITLES) {
          titles.subList(0, titles.size() - MOST_TITLES).clear();
        }
      }
    }

    private Optional<Match> match() {
      Match best = null;
      for (TableHeader header : missing) {
        Optional<HeaderSearch.Hit<TableHeader.Meaning>> hit = header.search().at(ahead, merges);
        if (hit.isPresent()
            && isWhole(header, hit.get())
            && (best == null || hit.get().weight() > best.hit().weight())) {
          best = new Match(header, hit.get());
        }
      }
      return Optional.ofNullable(best);
    }

    private void add(Match match) {
      found.end(sheet, lastFullRow);
      TableLayout layout = match.header().layout(match.hit(), titles);
      found.table(new RecognizedTable(match.header().table(), sheet, layout));
      missing.remove(match.header());
      headerRow = match.hit().lastRow();
      lastFullRow = headerRow;
    }

    private boolean mayBeHeader(Row row) {
      List<Cell> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        if (!mayBeOfHeader(cells.get(i))) {
          return false;
        }
      }
      int knownCells = 0;
      for (int i = 0; i < cells.size() && knownCells < FEWEST_KNOWN; i++) {
        knownCells += known.has(cells.get(i).text()) ? 1 : 0;
      }
      return knownCells >= FEWEST_KNOWN;
    }

    private static boolean mayBeOfHeader(Cell cell) {
      return cell.kind() == CellKind.TEXT
          && !cell.isFormula()
          && cell.text().length() <= LONGEST_HEADER;
    }
  }

  private record Match(TableHeader header, HeaderSearch.Hit<TableHeader.Meaning> hit) {}

  /** Below another table nothing less than a whole header counts. */
  static boolean isWhole(TableHeader header, HeaderSearch.Hit<TableHeader.Meaning> hit) {
    return header.missing(hit.match()).isEmpty() && hit.match().contested().isEmpty();
  }
}
