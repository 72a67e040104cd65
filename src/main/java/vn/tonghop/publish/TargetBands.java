package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.finding.Origin;
import vn.tonghop.publish.sheet.CellBand;
import vn.tonghop.statistic.Assessment;

/**
 * How a cell that says whether a target is reached stands out: reached, nearly (at most a tenth of
 * the level is missing), not reached. The fills differ in grey print, and so do the letters.
 */
final class TargetBands {

  private static final CellBand.Look REACHED = new CellBand.Look("E2F0D9", false, false);
  private static final CellBand.Look NEARLY = new CellBand.Look("FFD966", false, true);
  private static final CellBand.Look MISSED = new CellBand.Look("E59A7A", true, false);

  private TargetBands() {}

  /**
   * @param row first row of the range
   * @param status column of the words
   * @param value column of the figure judged; 0: none
   * @param gap column of value minus level; 0: none
   */
  static List<CellBand> of(int row, int status, int value, int gap) {
    List<CellBand> bands = new ArrayList<>();
    bands.add(new CellBand(is(row, status, Assessment.Status.REACHED), REACHED));
    String missed = is(row, status, Assessment.Status.NOT_REACHED);
    if (value > 0 && gap > 0) {
      String near =
          "ABS(" + at(row, gap) + ")*10<=ABS(" + at(row, value) + "-" + at(row, gap) + ")";
      String figures = "ISNUMBER(" + at(row, gap) + "),ISNUMBER(" + at(row, value) + ")";
      // A sum of words would be an error, which is no condition that holds.
      bands.add(new CellBand("AND(" + missed + "," + figures + "," + near + ")", NEARLY));
    }
    bands.add(new CellBand(missed, MISSED));
    return bands;
  }

  private static String is(int row, int column, Assessment.Status status) {
    String word = Labels.vietnamese().text("target." + status.name());
    return at(row, column) + "=\"" + word.replace("\"", "\"\"") + "\"";
  }

  private static String at(int row, int column) {
    return "$" + Origin.address(row, column);
  }
}
