package vn.tonghop.app;

import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.RowPlan;

/** Prints the layouts of consolidated tables. */
final class ReportPrinter {

  private final OutlineWords words;
  private final Page page;

  ReportPrinter(OutlineWords words, Page page) {
    this.words = words;
    this.page = page;
  }

  /**
   * One layout.
   *
   * @param published among the tables of the campaign
   */
  void print(ReportLayout report, boolean published) throws IOException {
    String note = published ? "" : " (" + words.say("not-published") + ")";
    page.paragraph(2, report.id() + " – " + report.title().in(words.locale()) + note);
    for (ReportLayout.Block block : report.blocks()) {
      String title = block.title() == null ? "" : block.title().in(words.locale()) + " ";
      String groups = "[" + String.join(", ", block.groups()) + "]";
      page.paragraph(6, title + groups + rows(block.rows()));
      for (ReportColumn column : block.columns()) {
        page.paragraph(8, column(column));
      }
    }
  }

  /** What the rows stand for, where they are not agencies. */
  private String rows(RowPlan plan) {
    if (plan instanceof RowPlan.TableRows rows) {
      RowPlan.Top top = rows.top();
      String all = " " + words.say("rows-table", rows.table());
      return top == null
          ? all
          : all + ", " + words.say("rows-top", top.column(), String.valueOf(top.places()));
    }
    if (plan instanceof RowPlan.Items items) {
      return " " + words.say("rows-items", String.join(", ", items.indicators()));
    }
    if (plan instanceof RowPlan.Ranked ranked) {
      return " " + words.say("rows-ranking", ranked.ranking());
    }
    if (plan instanceof RowPlan.Targets targets) {
      String ids = targets.targets().isEmpty() ? "" : ": " + String.join(", ", targets.targets());
      return " " + words.say("rows-targets") + ids;
    }
    if (plan instanceof RowPlan.Populations) {
      return " " + words.say("rows-populations");
    }
    if (plan instanceof RowPlan.Values values) {
      return " "
          + words.say(
              "rows-values",
              values.sources().stream()
                  .map(source -> source.table() + "." + source.column())
                  .collect(Collectors.joining(", ")));
    }
    return plan instanceof RowPlan.Findings ? " " + words.say("rows-findings") : "";
  }

  private String column(ReportColumn column) {
    String header =
        column.header().stream()
            .map(label -> label.in(words.locale()))
            .collect(Collectors.joining(" / "));
    String shown = words.say(column.show());
    String subject = column.indicator() == null ? column.of() : column.indicator();
    String of = subject == null ? tally(column.tally()) : " " + subject;
    if (column.over() != null) {
      of += " / " + column.over();
    }
    return column.key() + " – " + header + " (" + shown + of + ")";
  }

  private String tally(@Nullable Tally tally) {
    if (tally == null) {
      return "";
    }
    String column = tally.column() == null ? "" : "." + tally.column();
    return " "
        + tally.tables().stream().map(table -> table + column).collect(Collectors.joining(", "))
        + words.filter(tally.where());
  }
}
