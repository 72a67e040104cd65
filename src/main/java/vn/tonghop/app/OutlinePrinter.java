package vn.tonghop.app;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/**
 * Prints an outline as text for people, at most 100 columns wide: campaign, sections with their
 * items and tables, rules in words, consolidated tables, summary page, charts, documents.
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
    Page page = new TextPage(out);
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
    new ChartPrinter(words).print(page, outline.charts());
    new DocumentPrinter(words).print(page, outline.document(), setup.campaign().letterhead());
  }

  private void printHead(Page page) throws IOException {
    page.paragraph(
        0, words.say("head", outline.id(), outline.version(), outline.name().in(words.locale())));
    if (!outline.citation().isEmpty()) {
      page.paragraph(0, words.say("cite", outline.citation()));
    }
    printCampaign(page);
    page.paragraph(
        0,
        words.say(
            "contents",
            outline.sections().size(),
            outline.indicators().size(),
            outline.tables().size(),
            outline.reports().size()));
  }

  /** Which campaign this is, when, and who reports. */
  void printCampaign(Page page) throws IOException {
    Campaign campaign = setup.campaign();
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

  private void printSection(Page page, ItemPrinter items, Section section) throws IOException {
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

  private void printRules(Page page) throws IOException {
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

  private void printTargets(Page page) throws IOException {
    if (setup.campaign().targets().isEmpty()) {
      return;
    }
    page.heading(words.say("targets"));
    RuleWords rules = new RuleWords(words);
    for (Target target : setup.campaign().targets()) {
      page.paragraph(2, rules.of(target));
    }
  }

  private void printReports(Page page) throws IOException {
    if (outline.reports().isEmpty()) {
      return;
    }
    page.heading(words.say("reports"));
    ReportPrinter reports = new ReportPrinter(words, page);
    for (ReportLayout report : outline.reports()) {
      reports.print(report, setup.campaign().reports().contains(report.id()));
    }
  }
}
