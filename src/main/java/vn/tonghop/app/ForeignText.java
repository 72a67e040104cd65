package vn.tonghop.app;

import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.publish.ReportCsv;

/** Texts of agencies in what this program prints. */
public final class ForeignText {

  private ForeignText() {}

  /** As in the published CSV files: harmless for a spreadsheet program. */
  public static String forCsv(String text) {
    return ReportCsv.field(new ReportCell.Text(text));
  }
}
