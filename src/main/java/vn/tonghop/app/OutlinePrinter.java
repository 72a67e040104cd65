package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/**
 * Prints an outline as text for people, at most 100 columns wide: campaign, sections with their
 * items and tables, rules in words, consolidated tables.
 */
public final class OutlinePrinter {

  private final Setup setup;
  private final Outline outline;
  private final OutlineWords words;

  /**
   * @param locale English for English; any other prints Vietnamese
   */
  public OutlinePrinter(Setup setup, Locale locale) {
    this.setup = setup;
    this.outline = setup.outline();
    this.words = new OutlineWords(locale, setup.registry());
  }

  /** Prints everything, lines ended by LF. */
  public void print(Appendable out) throws IOException {
    TextPage page = new TextPage(out);
    printHead(page);
    ItemPrinter items = new ItemPrinter(outline, words, page);
    for (Section section : outline.sections()) {
      printSection(page, items, section);
    }
    printRules(page);
    printTargets(page);
    new RankingPrinter(words).print(page, setup.campaign().rankings());
    printReports(page);
    new SummaryPrinter(outline.summary(), words).print(page);
  }

  private void printHead(TextPage page) throws IOException {
    Campaign campaign = setup.campaign();
    page.paragraph(
        0, words.say("head", outline.id(), outline.version(), outline.name().in(words.locale())));
    if (!outline.citation().isEmpty()) {
      page.paragraph(0, words.say("cite", outline.citation()));
    }
    page.paragraph(
        0,
        words.say(
            "campaign",
            campaign.id(),
            campaign.name().in(words.locale()),
            words.date(campaign.periodFrom()),
            words.date(campaign.periodTo())));
    if (campaign.period().span() != ReportingPeriod.Span.YEAR) {
      page.paragraph(0, words.say("period", words.period(campaign.period())));
    }
    String deadline = campaign.deadlineInclusive() ? "deadline" : "deadline-before";
    page.paragraph(0, words.say(deadline, words.date(campaign.deadline())));
    Campaign.Predecessor before = campaign.predecessor();
    if (before != null) {
      page.paragraph(0, words.say("predecessor", before.id(), words.period(before.period())));
    }
    page.paragraph(0, words.say("agencies", setup.registry().agencies().size(), groupSizes()));
    page.paragraph(
        0,
        words.say(
            "contents",
            outline.sections().size(),
            outline.indicators().size(),
            outline.tables().size(),
            outline.reports().size()));
  }

  private String groupSizes() {
    return setup.registry().groups().stream()
        .map(group -> group.name().in(words.locale()) + " " + size(group))
        .collect(Collectors.joining(", "));
  }

  private long size(Grouping group) {
    return setup.registry().agencies().stream()
        .filter(agency -> agency.group().equals(group.code()))
        .count();
  }

  private void printSection(TextPage page, ItemPrinter items, Section section) throws IOException {
    page.heading(section.code() + " – " + section.name().in(words.locale()));
    for (Indicator indicator : outline.indicators()) {
      if (indicator.section().equals(section.code())) {
        items.print(indicator);
      }
    }
    for (Table table : outline.tables()) {
      if (table.section().equals(section.code())) {
        items.print(table);
      }
    }
  }

  private void printRules(TextPage page) throws IOException {
    RuleWords rules = new RuleWords(words);
    if (!outline.rules().isEmpty()) {
      page.heading(words.say("rules"));
      for (RecordRule rule : outline.rules()) {
        page.paragraph(2, rules.of(rule));
      }
    }
    if (!outline.crossChecks().isEmpty()) {
      page.heading(words.say("cross-checks"));
      for (CrossCheck check : outline.crossChecks()) {
        page.paragraph(2, rules.of(check));
      }
    }
  }

  private void printTargets(TextPage page) throws IOException {
    if (setup.campaign().targets().isEmpty()) {
      return;
    }
    page.heading(words.say("targets"));
    for (Target target : setup.campaign().targets()) {
      BigDecimal value = target.value();
      page.paragraph(
          2,
          words.say(
              "target",
              target.id(),
              target.name().in(words.locale()),
              target.relation().symbol(),
              value == null ? String.valueOf(target.choice()) : words.number(value),
              target.unit(),
              target.group(),
              target.indicator()));
    }
  }

  private void printReports(TextPage page) throws IOException {
    if (outline.reports().isEmpty()) {
      return;
    }
    page.heading(words.say("reports"));
    for (ReportLayout report : outline.reports()) {
      boolean published = setup.campaign().reports().contains(report.id());
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
  }

  /** What the rows stand for, where they are not agencies. */
  private String rows(RowPlan plan) {
    if (plan instanceof RowPlan.TableRows rows) {
      return " " + words.say("rows-table", rows.table());
    }
    if (plan instanceof RowPlan.Items items) {
      return " " + words.say("rows-items", String.join(", ", items.indicators()));
    }
    if (plan instanceof RowPlan.Ranked ranked) {
      return " " + words.say("rows-ranking", ranked.ranking());
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
