package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ChartMaker;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.Quotes;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.CsvTables;
import vn.tonghop.publish.FindingLine;
import vn.tonghop.publish.ReportCopies;
import vn.tonghop.publish.ReportCsv;
import vn.tonghop.publish.SubmissionLine;
import vn.tonghop.publish.Workbook;
import vn.tonghop.publish.feedback.ReminderWorkbook;
import vn.tonghop.publish.page.Page;
import vn.tonghop.publish.page.PageContent;
import vn.tonghop.publish.page.PageFindings;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.SubmissionRecord;

/** Writes every file of a publication but {@code run.json} into a folder. */
final class PublicationFiles {

  private static final String TABLES = "tables";

  private final Setup setup;
  private final Consolidation consolidation;
  private final @Nullable YearBefore before;
  private final CsvTables csv;
  private final List<ReportLayout> layouts;

  /**
   * @param before the figures of the campaign before; null: it has none
   */
  PublicationFiles(Setup setup, Consolidation consolidation, @Nullable YearBefore before) {
    this.before = before;
    this.setup = setup;
    this.consolidation = consolidation;
    this.csv = new CsvTables(setup.outline());
    this.layouts = layouts(setup);
  }

  void write(
      Path folder,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      List<StandingRefused> refused,
      boolean synthetic)
      throws IOException {
    Reports reports = tables(folder, standings, statistics, refused, synthetic, true);
    PageFindings found = new PageFindings();
    csv.findings(folder.resolve("findings.csv"), sink -> findings(sink, found));
    workbook(folder, reports, synthetic);
    for (Table table : setup.outline().tables()) {
      reports.files().writeIfWaiting(table);
    }
    Page.write(folder.resolve("index.html"), page(reports, found));
    FindingMessages messages = FindingMessages.in(Locale.forLanguageTag("vi"));
    Map<String, String> reasons = FeedbackFiles.reasons(refused, messages::text);
    ReminderWorkbook.write(
        folder.resolve("don-doc.xlsx"),
        new FeedbackDrafts(setup).frame(synthetic),
        standings,
        reasons);
    new OfficialDocuments(setup, reports.quotes())
        .write(folder, reports.facts(), reports.summary(), reports.tables(), reasons);
  }

  /** With it the files of the tables that were left for it. */
  private void workbook(Path folder, Reports reports, boolean synthetic) throws IOException {
    ChartMaker.Drawn charts = charts(reports);
    try (ReportCopies copies = new ReportCopies(folder.resolve(TABLES))) {
      List<ConsolidatedTable> tables = new ArrayList<>();
      for (ConsolidatedTable table : reports.tables()) {
        tables.add(copies.of(table));
      }
      Workbook.write(
          folder.resolve("tong-hop.xlsx"),
          new Workbook.Head(
              setup.campaign().publisher().vi(),
              setup.campaign().name().vi(),
              setup.configHash(),
              synthetic),
          new Workbook.Content(reports.summary(), charts, tables, reports.layouts()));
    }
  }

  private ChartMaker.Drawn charts(Reports reports) {
    Map<String, ConsolidatedTable> tables =
        reports.tables().stream()
            .collect(Collectors.toMap(ConsolidatedTable::id, Function.identity()));
    return ChartMaker.draw(setup, reports.facts(), tables::get, Labels.vietnamese());
  }

  private PageContent page(Reports reports, PageFindings found) {
    return new PageContent(
        setup,
        reports.facts(),
        reports.summary(),
        reports.layouts(),
        reports.tables(),
        found,
        new TraceWords(setup));
  }

  /** The consolidated tables and the summary page, and what they are made of. */
  record Reports(
      Quotes quotes,
      RowFiles files,
      ReportFacts facts,
      Summary summary,
      List<ReportLayout> layouts,
      List<ConsolidatedTable> tables) {
    Reports {
      layouts = List.copyOf(layouts);
      tables = List.copyOf(tables);
    }
  }

  /** Writes only the folder {@code tables}. */
  Reports writeTables(
      Path folder,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      List<StandingRefused> refused,
      boolean synthetic)
      throws IOException {
    return tables(folder, standings, statistics, refused, synthetic, false);
  }

  /**
   * @param inPassing the files of long tables are left for who reads their rows for the workbook
   */
  private Reports tables(
      Path folder,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      List<StandingRefused> refused,
      boolean synthetic,
      boolean inPassing)
      throws IOException {
    Path tables = Files.createDirectories(folder.resolve(TABLES));
    RowFiles files = new RowFiles(consolidation::rows);
    if (inPassing) {
      listed().forEach(table -> files.later(table, file(tables, table)));
    }
    List<Table> now =
        setup.outline().tables().stream().filter(table -> !files.isWaiting(table)).toList();
    PublishedAnswers answers =
        PublishedAnswers.read(setup, layouts, consolidation, csv, tables.resolve("values.csv"));
    List<Reports> reports = new ArrayList<>();
    Together.run(
        () -> {
          lists(tables, standings, statistics, refused);
          for (Table table : now) {
            files.write(table, file(tables, table));
          }
        },
        () ->
            reports.add(
                reports(tables, answers, files, standings, statistics, synthetic, inPassing)));
    return reports.get(0);
  }

  private static Path file(Path tables, Table table) {
    return tables.resolve(table.key() + ".csv");
  }

  /** Tables of the outline whose rows a consolidated table prints. */
  private List<Table> listed() {
    Set<String> keys = new HashSet<>();
    for (ReportLayout layout : layouts) {
      for (ReportLayout.Block block : layout.blocks()) {
        if (block.rows() instanceof RowPlan.TableRows rows) {
          keys.add(rows.table());
        }
      }
    }
    return setup.outline().tables().stream().filter(t -> keys.contains(t.key())).toList();
  }

  /** What is stored, as it is. */
  private void lists(
      Path tables,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      List<StandingRefused> refused)
      throws IOException {
    csv.statistics(tables.resolve("statistics.csv"), statistics::forEach);
    csv.submissions(
        tables.resolve("submissions.csv"), sink -> submissions(standings, refused).forEach(sink));
  }

  private Reports reports(
      Path tables,
      PublishedAnswers answers,
      RowFiles files,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      boolean synthetic,
      boolean inPassing)
      throws IOException {
    ReportFacts facts =
        new PublishedFacts(
            setup, answers.held(), consolidation, files, standings, statistics, before, synthetic);
    csv.targets(
        tables.resolve("targets.csv"),
        new TargetLines(setup, facts::value, facts.yearBefore())::sendTo);
    List<ConsolidatedTable> reports = new ArrayList<>();
    for (ReportLayout layout : layouts) {
      ConsolidatedTable report = Consolidator.build(layout, setup, facts);
      if (!inPassing || !ReportCopies.isWanted(report)) {
        ReportCsv.write(tables.resolve(layout.id() + ".csv"), report);
      }
      reports.add(report);
    }
    Summary summary = Summarizer.build(setup, facts);
    ReportCsv.write(tables.resolve(Summary.ID + ".csv"), summary.asTable());
    return new Reports(answers.quotes(), files, facts, summary, layouts, reports);
  }

  private static List<ReportLayout> layouts(Setup setup) {
    List<ReportLayout> layouts = new ArrayList<>();
    for (String id : setup.campaign().reports()) {
      setup.outline().reports().stream().filter(r -> r.id().equals(id)).forEach(layouts::add);
    }
    return layouts;
  }

  private static List<SubmissionLine> submissions(
      List<AgencyStanding> standings, List<StandingRefused> refused) {
    List<SubmissionLine> lines = new ArrayList<>();
    for (AgencyStanding standing : standings) {
      String agency = standing.agency().code();
      AgencyStanding.Used used = standing.used();
      if (used != null) {
        lines.add(new SubmissionLine(agency, used));
      }
      AgencyStanding.Used returned = standing.refused();
      if (returned != null) {
        lines.add(new SubmissionLine(agency, returned));
      }
    }
    for (StandingRefused one : refused) {
      if (one.submission().agency() == null) {
        lines.add(new SubmissionLine("", returned(one)));
      }
    }
    return lines;
  }

  private static AgencyStanding.Used returned(StandingRefused refused) {
    SubmissionRecord submission = refused.submission();
    return new AgencyStanding.Used(
        submission.revision(),
        Verdict.REFUSED,
        submission.docNo(),
        submission.receivedOn(),
        submission.daysLate(),
        submission.counts().blocks() + submission.counts().errors(),
        submission.counts().confirms(),
        submission.counts().warnings(),
        submission.counts().repairs(),
        List.of(),
        submission.sha256());
  }

  private void findings(Consumer<? super FindingLine> sink, PageFindings page) {
    consolidation.findings(
        published -> {
          String known = published.submission().agency();
          String agency = known == null ? "" : known;
          Integer revision = published.submission().revision();
          page.add(agency, revision, published.finding());
          sink.accept(new FindingLine(agency, revision, published.finding()));
        });
  }
}
