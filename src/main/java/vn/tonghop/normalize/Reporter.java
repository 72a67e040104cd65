package vn.tonghop.normalize;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.SheetSource;

/** Reports what is found on one sheet, with its place. */
final class Reporter {

  private final Findings findings;
  private final Origin sheet;
  private final Set<String> toldOnce = new HashSet<>();

  Reporter(Findings findings, SheetSource source) {
    this.findings = findings;
    this.sheet = Origin.of(source.file(), source.name());
  }

  Reporter(Findings findings, Origin sheet) {
    this.findings = findings;
    this.sheet = sheet;
  }

  /** The same place, for reading where nothing is to be told. */
  Reporter silent() {
    return new Reporter(new Findings(), sheet);
  }

  /** The sheet, no cell. */
  Origin sheet() {
    return sheet;
  }

  /** Something about the sheet as a whole. */
  void sheet(FindingCode code, String subject, String label, String found, String expected) {
    findings.add(Finding.of(code, sheet).about(subject, label).found(found).expected(expected));
  }

  /** Something about a row. */
  void row(FindingCode code, int row, String subject, String label, String found, String expected) {
    findings.add(
        Finding.of(code, sheet).about(subject, label).row(row).found(found).expected(expected));
  }

  /** A place to report about: one cell. */
  Spot spot(int row, int column, String subject, String label) {
    return new Spot(this, null, row, column, null, subject, label);
  }

  /**
   * The same for a cell of a table.
   *
   * @param within the row; asked only when there is something to report
   * @param part what of it the cell is
   */
  Spot spot(int row, int column, Supplier<String> within, String part, String label) {
    return new Spot(this, null, row, column, within, part, label);
  }

  /**
   * One cell and what it is about.
   *
   * @param origin null: the cell at row and column of the reporter's sheet
   * @param within what the cell is part of; null: nothing
   * @param part the subject, or its end where it is part of something
   */
  record Spot(
      Reporter reporter,
      @Nullable Origin origin,
      int row,
      int column,
      @Nullable Supplier<String> within,
      String part,
      String label) {

    Spot(Reporter reporter, Origin origin, int row, String subject, String label) {
      this(reporter, origin, row, 1, null, subject, label);
    }

    private Origin place() {
      return origin == null ? reporter.sheet.at(Origin.address(row, column)) : origin;
    }

    private String subject() {
      return within == null ? part : within.get() + part;
    }

    void report(FindingCode code, String found, @Nullable String expected) {
      report(code, code.level(), found, expected);
    }

    void report(FindingCode code, Level level, String found, @Nullable String expected) {
      reporter.findings.add(
          Finding.of(code, place())
              .about(subject(), label)
              .row(row)
              .found(found)
              .expected(expected)
              .level(level));
    }

    /** Told for the first cell of a column only. */
    void reportOnce(FindingCode code, String found, @Nullable String expected) {
      if (reporter.toldOnce.add(code.code() + "/" + label)) {
        report(code, found, expected);
      }
    }

    void repaired(String rule) {
      report(FindingCode.REPAIRED, rule, "1");
    }

    /** A repair that deserves a look. */
    void repairedLook(String rule) {
      report(FindingCode.REPAIRED, Level.WARN, rule, "1");
    }
  }
}
