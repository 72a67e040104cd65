package vn.tonghop.encoding;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;

/** What was changed during one pass over a sheet: the first cell and how many, by column. */
final class Trace {

  /** Rules of repair, as findings name them. */
  private static final String LOOK_ALIKES = "E-7";

  private static final String COMPOSED = "E-8";
  private static final int LONGEST = 200;

  private record Key(int column, String what) {}

  private final Origin sheet;
  private final Map<Key, Finding> first = new LinkedHashMap<>();
  private final Map<Key, Integer> repaired = new LinkedHashMap<>();
  private final Set<Integer> lacking = new HashSet<>();
  private int rows;

  Trace(Origin sheet) {
    this.sheet = sheet;
  }

  void row() {
    rows++;
  }

  int rows() {
    return rows;
  }

  void changed(int row, Cell cell, Reading reading) {
    if (reading.encoding() != Encoding.UNICODE) {
      converted(row, cell, reading);
    }
    if (reading.composed()) {
      repaired(row, cell, COMPOSED);
    }
    if (reading.lookAlikes()) {
      repaired(row, cell, LOOK_ALIKES);
    }
  }

  private void converted(int row, Cell cell, Reading reading) {
    Key key = new Key(cell.column(), reading.encoding().family().name());
    if (!first.containsKey(key)) {
      first.put(
          key,
          finding(FindingCode.ENC_REPAIRED, row, cell, key.what())
              .found(shortened(cell.raw()))
              .expected(reading.encoding().label()));
    }
    if (!lacking.contains(cell.column()) && reading.lacksLetters()) {
      lacking.add(cell.column());
      first.put(
          new Key(cell.column(), FindingCode.SOFTHYPHEN.code()),
          finding(FindingCode.SOFTHYPHEN, row, cell, "").found(shortened(reading.text())));
    }
  }

  private void repaired(int row, Cell cell, String rule) {
    Key key = new Key(cell.column(), rule);
    if (repaired.merge(key, 1, Integer::sum) == 1) {
      first.put(key, finding(FindingCode.REPAIRED, row, cell, rule).found(rule));
    }
  }

  private Finding finding(FindingCode code, int row, Cell cell, String what) {
    String letters = ColumnLetters.of(cell.column());
    String subject = sheet.sheet() + "/" + letters + (what.isEmpty() ? "" : "/" + what);
    return Finding.of(code, sheet.at(Origin.address(row, cell.column())))
        .about(subject, letters)
        .row(row);
  }

  /** Tells everything, a repair as often as it was made. */
  void tell(Findings findings) {
    first.forEach((key, finding) -> findings.add(finding, repaired.getOrDefault(key, 1)));
  }

  static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
