package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * What a feedback workbook says that came back: whose it is, and the reasons written beside the
 * findings. Everything in it is text from outside; formulas are not looked at.
 *
 * @param file as in {@link vn.tonghop.finding.Origin#file()}
 * @param campaign empty: not said
 * @param agency code; empty: not said
 * @param receipts receipt numbers of the submissions it was about
 * @param reasons by identity of the finding, in the order of the page
 */
public record ReturnedFeedback(
    String file,
    String campaign,
    String agency,
    List<String> receipts,
    Map<String, String> reasons) {

  private static final Pattern IDENTITY = Pattern.compile("[A-Z][A-Z0-9-]*\\s+([0-9a-f]{12})\\s*");
  private static final int LONGEST_REASON = 1_000;
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_RECEIPTS = 100;

  public ReturnedFeedback {
    receipts = List.copyOf(receipts);
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /** One per file that carries the mark of a feedback workbook. */
  public static List<ReturnedFeedback> in(List<SheetSource> sheets) throws UnreadableException {
    List<ReturnedFeedback> returned = new ArrayList<>();
    for (SheetSource sheet : sheets) {
      if (FeedbackMark.isIn(List.of(sheet))) {
        returned.add(read(sheet, page(sheets, sheet.file())));
      }
    }
    return returned;
  }

  /** The first sheet of the file. */
  private static SheetSource page(List<SheetSource> sheets, String file) {
    return sheets.stream().filter(s -> s.file().equals(file)).findFirst().orElseThrow();
  }

  private static ReturnedFeedback read(SheetSource key, SheetSource page)
      throws UnreadableException {
    Map<String, String> facts = new LinkedHashMap<>();
    List<String> receipts = new ArrayList<>();
    key.read(
        row -> {
          String name = text(row, 1);
          if (name.equals("receipt") && receipts.size() < MOST_RECEIPTS) {
            receipts.add(text(row, 2));
          } else {
            facts.putIfAbsent(name, text(row, 2));
          }
          return !name.equals("finding");
        });
    Map<String, String> reasons = new LinkedHashMap<>();
    page.read(
        row -> {
          reason(row, reasons);
          return row.number() < MOST_ROWS;
        });
    return new ReturnedFeedback(
        key.file(),
        facts.getOrDefault("campaign", ""),
        facts.getOrDefault("agency", ""),
        receipts,
        reasons);
  }

  /** The reason stands in the cell before the one that names the finding. */
  private static void reason(Row row, Map<String, String> reasons) {
    for (Cell cell : row.cells()) {
      Matcher identity = IDENTITY.matcher(cell.text());
      if (!cell.isFormula() && identity.matches()) {
        String reason = text(row, cell.column() - 1);
        if (!reason.isEmpty()) {
          reasons.putIfAbsent(identity.group(1), reason);
        }
      }
    }
  }

  private static String text(Row row, int column) {
    Cell cell = row.cell(column);
    if (cell == null || cell.isFormula()) {
      return "";
    }
    String line = cell.text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }
}
