package vn.tonghop.publish;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;

/** The words of cells that are no figures, as they are printed. */
final class PrintedCell {

  private final Labels labels = Labels.vietnamese();
  private final Map<ReportCell.Sign, String> signs = new EnumMap<>(ReportCell.Sign.class);

  /** Empty for figures. */
  String text(ReportCell cell) {
    if (cell instanceof ReportCell.Text text) {
      return text.text();
    }
    if (cell instanceof ReportCell.Day day) {
      return labels.day(day.date());
    }
    if (cell instanceof ReportCell.OutOf outOf) {
      return outOf.count() + "/" + outOf.total();
    }
    return cell instanceof ReportCell.Sign sign ? signs.computeIfAbsent(sign, labels::sign) : "";
  }
}
