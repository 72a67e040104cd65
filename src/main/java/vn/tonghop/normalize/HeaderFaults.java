package vn.tonghop.normalize;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/** Says what is wrong with the header of a sheet that claims to be a table. */
final class HeaderFaults {

  private final Findings findings;

  HeaderFaults(Findings findings) {
    this.findings = findings;
  }

  /** Whether the header found can be used; if not, why is reported. */
  boolean usable(
      TableHeader header, SheetPreview preview, HeaderSearch.Hit<TableHeader.Meaning> hit) {
    Reporter reporter = new Reporter(findings, preview.sheet());
    Table table = header.table();
    List<HeaderMatch.Contest<TableHeader.Meaning>> contests =
        hit.match().contested().stream()
            .filter(contest -> contest.target().meaning().column() >= 0)
            .toList();
    if (contests.stream().filter(c -> c.columns().size() > 1).count() >= 2) {
      reporter.sheet(FindingCode.LAYOUT, table.key(), table.name().vi(), "", "");
      return false;
    }
    for (HeaderMatch.Contest<TableHeader.Meaning> contest : contests) {
      reporter.sheet(
          FindingCode.COL_AMBIG,
          subject(table, contest.target()),
          contest.target().label(),
          columns(hit, contest.columns()),
          "");
    }
    List<HeaderTarget<TableHeader.Meaning>> missing = header.missing(hit.match());
    missing.forEach(target -> missing(reporter, table, target));
    return contests.isEmpty() && missing.isEmpty();
  }

  /** Reports columns of a form that claim one role; what they hold is not read. */
  void contested(Form form, SheetPreview preview, HeaderSearch.Hit<Form.Role> hit) {
    Reporter reporter = new Reporter(findings, preview.sheet());
    for (HeaderMatch.Contest<Form.Role> contest : hit.match().contested()) {
      reporter.sheet(
          FindingCode.COL_AMBIG,
          form.key() + "//" + contest.target().meaning(),
          contest.target().label(),
          columns(hit, contest.columns()),
          "");
    }
  }

  /** Reports a table's sheet that has no header of it: turned round, or columns missing. */
  void noHeader(TableHeader header, SheetPreview preview) {
    Reporter reporter = new Reporter(findings, preview.sheet());
    Table table = header.table();
    HeaderMatcher<TableHeader.Meaning> matcher = header.search().matcher();
    if (isTransposed(matcher, preview)) {
      reporter.sheet(FindingCode.LAYOUT, table.key(), table.name().vi(), "", "");
      return;
    }
    header
        .search()
        .closest(preview.rows(), List.of())
        .ifPresentOrElse(
            hit -> header.missing(hit.match()).forEach(target -> missing(reporter, table, target)),
            () ->
                reporter.sheet(
                    FindingCode.COL,
                    table.key(),
                    String.join("”, “", matcher.requiredLabels()),
                    "",
                    ""));
  }

  /** Reports a form's sheet that has no header of it. */
  void noHeader(FormHeader header, SheetPreview preview) {
    new Reporter(findings, preview.sheet())
        .sheet(FindingCode.COL, header.form().key() + "//", header.requiredLabel(), "", "");
  }

  private static void missing(
      Reporter reporter, Table table, HeaderTarget<TableHeader.Meaning> target) {
    reporter.sheet(FindingCode.COL, subject(table, target), target.label(), "", "");
  }

  private static String subject(Table table, HeaderTarget<TableHeader.Meaning> target) {
    int column = target.meaning().column();
    String key = column < 0 ? target.label() : table.columns().get(column).key();
    return table.key() + "//" + key;
  }

  /** The headers stand below each other in one of the first columns. */
  private static boolean isTransposed(
      HeaderMatcher<TableHeader.Meaning> matcher, SheetPreview preview) {
    for (int column = 1; column <= 2; column++) {
      Map<Integer, HeaderText> texts = new TreeMap<>();
      for (Row row : preview.rows()) {
        Cell cell = row.cell(column);
        String line = cell == null ? "" : CellText.line(cell.text());
        if (!line.isEmpty()) {
          texts.put(row.number(), HeaderText.of(List.of(line)));
        }
      }
      HeaderMatch<TableHeader.Meaning> match = matcher.match(texts);
      if (match.requiredFound() >= 2 && matcher.isHeader(match)) {
        return true;
      }
    }
    return false;
  }

  private static String columns(HeaderSearch.Hit<?> hit, List<Integer> sheetColumns) {
    return String.join(
        ", ",
        sheetColumns.stream()
            .map(
                c -> {
                  HeaderText text = hit.texts().get(c);
                  String letters = Origin.address(0, c).replaceAll("\\d", "");
                  return text == null ? letters : letters + " (" + text.shown() + ")";
                })
            .toList());
  }
}
