package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.ReportFacts.FindingSink;
import vn.tonghop.explain.CellExplainer;
import vn.tonghop.explain.CellExplanation;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.Evidence;
import vn.tonghop.explain.FigureExplainer;
import vn.tonghop.explain.FigureExplanation;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.explain.RowPlace;
import vn.tonghop.explain.TableRows;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.PublishedCsv;
import vn.tonghop.publish.ReportCsv;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;

/** Everything the sample run published is explained, and follows from what is listed for it. */
class ExplainEveryFigureTest {

  private static final long SEED = 20_171_127L;
  private static final int SAMPLE = 300;
  private static final int TOLD = 20;

  @TempDir static Path temp;
  private static Setup setup;
  private static PublishedCsv published;
  private static Database database;
  private static StoredEvidence evidence;

  @BeforeAll
  static void run_the_job() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    Path data = temp.resolve("data");
    StoreAccess store = new StoreAccess(null, null, null, data);
    try (CampaignSession session = CampaignSession.open(setup, store, "run", false, holder -> {})) {
      ConsolidationStages stages =
          session.stages(
              new Arrivals.InFolder(Path.of("sample-input", "3500-KQ2017"), null),
              temp.resolve("archive"),
              temp.resolve("out"),
              Settings.SHIPPED,
              (receipt, name, verdict) -> {});
      stages.prepare();
      stages.receive();
      boolean more = true;
      while (more) {
        more = stages.loadNextAgency(() -> false);
      }
      stages.crossCheck();
      stages.statistics();
      stages.publish();
    }
    published = new PublishedCsv(temp.resolve("out").resolve("3500-KQ2017"));
    database = Database.open(DatabaseSettings.file(data));
    Consolidation consolidation = new Consolidation(database, setup);
    evidence =
        new StoredEvidence(
            setup, consolidation, consolidation.standings(), new PriorYearOnce(setup, database));
    evidence.load(
        setup.outline().indicators().stream().map(Indicator::code).collect(Collectors.toSet()));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void every_cell_of_every_table_follows_from_what_is_listed_for_it() throws Exception {
    List<String> differences = new ArrayList<>();
    Map<CellSubject.Source, Integer> explained = new EnumMap<>(CellSubject.Source.class);
    CellExplainer explainer = new CellExplainer(setup, evidence);
    for (String id : setup.campaign().reports()) {
      Map<String, Map<String, String>> lines = new LinkedHashMap<>();
      published.read(id, line -> lines.put(line.get("row"), line));
      List<RowPlace> rows = new ArrayList<>();
      ReportLayout layout = layout(id);
      new TableRows(setup, evidence).visit(layout, rows::add);
      assertThat(rows).as("rows of %s", id).hasSameSizeAs(lines.entrySet());
      for (RowPlace row : rows) {
        Map<String, String> line = lines.get(String.valueOf(row.line()));
        List<ReportColumn> columns = layout.blocks().get(row.block()).columns();
        for (int c = 0; c < columns.size(); c++) {
          CellExplanation cell = explainer.explain(layout, row, c);
          explained.merge(cell.subject().source(), 1, Integer::sum);
          String again = ReportCsv.field(cell.recomputed());
          String there = line.get(columns.get(c).key());
          if (!again.equals(there) && differences.size() < TOLD) {
            differences.add(
                id + " " + row.line() + " " + columns.get(c).key() + ": " + there + " ≠ " + again);
          }
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(explained.values().stream().mapToInt(n -> n).sum()).isGreaterThan(25_000);
    assertThat(explained).containsOnlyKeys(CellSubject.Source.values());
  }

  @Test
  void three_hundred_figures_drawn_by_lot_follow_from_the_agencies_that_entered() throws Exception {
    List<Map<String, String>> all = new ArrayList<>();
    published.read("statistics", all::add);
    Collections.shuffle(all, new Random(SEED));
    List<String> differences = new ArrayList<>();
    for (Map<String, String> line : all.subList(0, SAMPLE)) {
      FigureExplanation figure = explain(line);
      Statistic again = figure.recomputed();
      String recomputed =
          again == null
              ? "none"
              : number(again) + " " + again.agenciesUsed() + "/" + again.agenciesTotal();
      String there =
          line.get("value") + " " + line.get("agencies_used") + "/" + line.get("agencies_total");
      long entered = figure.listed().stream().filter(Listed::entered).count();
      if (!recomputed.equals(there) || !line.get("agencies_used").equals(String.valueOf(entered))) {
        differences.add(line + ": " + recomputed + ", listed " + entered);
      }
      assertThat(figure.listed()).hasSize(Integer.parseInt(line.get("agencies_total")));
    }
    assertThat(differences).isEmpty();
  }

  private static String number(Statistic statistic) {
    BigDecimal value = statistic.value();
    return value == null ? "" : Decimals.plain(value);
  }

  private static FigureExplanation explain(Map<String, String> line) {
    FigureSubject subject = FigureSubject.of(setup, line.get("indicator")).orElseThrow();
    return new FigureExplainer(setup, evidence)
        .explain(subject, line.get("group"), line.get("measure"));
  }

  @Test
  void a_value_that_is_other_than_the_published_one_changes_figure_and_cell() {
    FigureSubject subject = FigureSubject.of(setup, "3500.I.1.cqdv-ttdt").orElseThrow();
    FigureExplanation figure =
        new FigureExplainer(setup, evidence).explain(subject, "ALL", "numerator_sum");
    Listed first = figure.listed().stream().filter(Listed::entered).findFirst().orElseThrow();
    Evidence changed = new OneMore(evidence, first.agency(), "3500.I.1.cqdv-ttdt");

    FigureExplanation again =
        new FigureExplainer(setup, changed).explain(subject, "ALL", "numerator_sum");
    assertThat(value(again)).isEqualByComparingTo(value(figure).add(BigDecimal.ONE));

    ReportLayout layout = layout("T-03");
    List<RowPlace> rows = new ArrayList<>();
    new TableRows(setup, evidence).visit(layout, rows::add);
    RowPlace total = rows.get(rows.size() - 1);
    assertThat(cell(changed, layout, total, 1)).isNotEqualTo(cell(evidence, layout, total, 1));
    assertThat(cell(changed, layout, total, 0)).isEqualTo(cell(evidence, layout, total, 0));
  }

  private static BigDecimal value(FigureExplanation figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure.recomputed()).value());
  }

  private static String cell(Evidence from, ReportLayout layout, RowPlace row, int column) {
    return ReportCsv.field(
        new CellExplainer(setup, from).explain(layout, row, column).recomputed());
  }

  /** The same but for one numerator that is one higher. */
  private record OneMore(Evidence before, String agency, String indicator) implements Evidence {

    @Override
    public List<AgencyStanding> standings() {
      return before.standings();
    }

    @Override
    public @Nullable IndicatorValue value(String of, String item) {
      IndicatorValue value = before.value(of, item);
      boolean meant = of.equals(agency) && item.equals(indicator);
      return !meant || value == null || value.numerator() == null
          ? value
          : value.withNumbers(
              value.amount(), value.numerator().add(BigDecimal.ONE), value.denominator());
    }

    @Override
    public void rowCounts(String table, String column, RowCountSink sink) {
      before.rowCounts(table, column, sink);
    }

    @Override
    public void rows(String table, BiConsumer<String, TableRow> sink) {
      before.rows(table, sink);
    }

    @Override
    public void findings(FindingSink sink) {
      before.findings(sink);
    }
  }

  private static ReportLayout layout(String id) {
    return setup.outline().reports().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
