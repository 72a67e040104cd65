package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Ruling;
import vn.tonghop.outline.Agency;
import vn.tonghop.publish.feedback.PageGrid.Part;
import vn.tonghop.publish.sheet.SheetStream;

/** The table of remarks of one section of the first sheet. */
final class RemarkTable {

  private static final int CELL = 3;
  private static final int CELLS_TOLD = 12;
  private static final int LONGEST_QUOTE = 120;

  private final PageGrid grid;
  private final SheetStream out;
  private final FindingMessages messages;
  private final Map<Origin, String> copies;
  private final String agency;

  RemarkTable(
      PageGrid grid,
      SheetStream out,
      FindingMessages messages,
      Map<Origin, String> copies,
      @Nullable Agency agency) {
    this.grid = grid;
    this.out = out;
    this.messages = messages;
    this.copies = copies;
    this.agency = agency == null ? "" : agency.code();
  }

  /** The whole sentence of a finding. */
  String sentence(Finding finding) {
    return messages.text(finding);
  }

  /**
   * @return row by identity of each finding told on a line of its own
   */
  Map<String, Integer> write(Remarks remarks) {
    header();
    Map<String, Integer> rows = new LinkedHashMap<>();
    int number = 0;
    for (Remark remark : remarks.lines()) {
      row(++number, remark);
      if (!remark.isFolded()) {
        rows.put(remark.example().id(agency), out.row());
      }
    }
    if (remarks.notListed() > 0) {
      grid.line(Look.NOTE, FeedbackTexts.of("notListed", remarks.notListed()));
    }
    return rows;
  }

  private void header() {
    List<Part> parts = new ArrayList<>();
    int column = 0;
    for (String text : FeedbackTexts.lines("column.")) {
      parts.add(Part.at(++column, Look.HEADER, text));
    }
    grid.row(parts);
  }

  private void row(int number, Remark remark) {
    Finding first = remark.example();
    String how = how(first);
    boolean folded = remark.isFolded();
    String place = place(remark);
    String copy = copies.get(Origin.of(first.origin().file(), first.origin().sheet()));
    String cell = first.origin().cell();
    boolean linked = !folded && copy != null && CellRange.of(cell).isPresent();
    boolean asks = first.level() == Level.CONFIRM && first.ruling() == null;
    grid.row(
        List.of(
            Part.at(1, Look.CENTER, Integer.toString(number)),
            Part.at(2, Look.CELL, sheet(remark)),
            Part.at(CELL, linked ? Look.LINK : Look.CENTER, place),
            Part.at(4, Look.CELL, folded ? labels(remark) : first.column()),
            Part.at(5, Look.CELL, folded ? "" : quote(first.found())),
            Part.at(6, Look.CELL, folded ? "" : quote(first.expected())),
            Part.at(7, Look.CELL, folded ? FeedbackTexts.of("folded", remark.count(), how) : how),
            Part.at(FeedbackPage.OPINION, asks ? Look.ANSWER : Look.CELL, ""),
            Part.at(9, Look.CENTER, identity(remark))));
    if (linked && copy != null && cell != null) {
      out.link(CELL, copy, start(cell));
    }
  }

  /** What is wrong and what to do; of a settled finding what was decided. */
  private String how(Finding finding) {
    FindingMessages.Advice advice = messages.advice(finding);
    Ruling ruling = finding.ruling();
    String then = ruling == null ? advice.fix() : messages.ruling(ruling);
    return then.isEmpty() ? advice.what() : advice.what() + "\n→ " + then;
  }

  private static String start(String cell) {
    int colon = cell.indexOf(':');
    return colon < 0 ? cell : cell.substring(0, colon);
  }

  private static String sheet(Remark remark) {
    Origin origin = remark.example().origin();
    String sheet = origin.sheet();
    if (sheet == null) {
      return FeedbackTexts.of("wholeFile");
    }
    int slash = origin.file().lastIndexOf('/');
    return remark.report().files() > 1 ? origin.file().substring(slash + 1) : sheet;
  }

  private static String place(Remark remark) {
    List<String> places = remark.findings().stream().map(RemarkTable::place).distinct().toList();
    String told = places.stream().limit(CELLS_TOLD).collect(Collectors.joining("\n"));
    return places.size() > CELLS_TOLD ? told + "\n…" : told;
  }

  private static String place(Finding finding) {
    String cell = finding.origin().cell();
    Integer row = finding.row();
    if (cell != null) {
      return cell;
    }
    return row == null ? "–" : FeedbackTexts.of("row", row.toString());
  }

  private static String labels(Remark remark) {
    return remark.findings().stream()
        .map(Finding::column)
        .filter(label -> !label.isEmpty())
        .distinct()
        .limit(3)
        .collect(Collectors.joining(";\n"));
  }

  private String identity(Remark remark) {
    Finding first = remark.example();
    return remark.isFolded() ? first.code() : first.code() + "\n" + first.id(agency);
  }

  private static String quote(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
