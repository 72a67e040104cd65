package vn.tonghop.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.PackedAnswers;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.store.Consolidation;

/**
 * The figures the consolidated tables need: the answers are held, packed; rows and findings are
 * read as they are asked for.
 */
final class PublishedFacts implements ReportFacts {

  private final Setup setup;
  private final Consolidation consolidation;
  private final RowFiles files;
  private final List<AgencyStanding> standings;
  private final PackedAnswers answers;
  private final Map<String, Statistic> statistics = new HashMap<>();
  private final @Nullable YearBefore before;
  private final boolean synthetic;

  PublishedFacts(
      Setup setup,
      PackedAnswers answers,
      Consolidation consolidation,
      RowFiles files,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      @Nullable YearBefore before,
      boolean synthetic) {
    this.before = before;
    this.setup = setup;
    this.consolidation = consolidation;
    this.files = files;
    this.standings = List.copyOf(standings);
    this.synthetic = synthetic;
    this.answers = answers;
    statistics.forEach(s -> this.statistics.put(key(s.indicator(), s.group(), s.measure()), s));
  }

  private static String key(String indicator, String group, String measure) {
    return indicator + "/" + group + "/" + measure;
  }

  @Override
  public List<AgencyStanding> standings() {
    return standings;
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    return answers.get(agency, indicator);
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return statistics.get(key(indicator, group, measure));
  }

  @Override
  public @Nullable YearBefore yearBefore() {
    return before;
  }

  @Override
  public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {
    Table asked = setup.outline().table(table).orElseThrow();
    if (atMost == Long.MAX_VALUE) {
      files.all(asked, sink::accept);
    } else {
      consolidation.rows(asked, atMost, sink::accept);
    }
  }

  @Override
  public void rows(
      String table, Set<String> agencies, long atMost, BiConsumer<String, TableRow> sink) {
    if (standings.stream().allMatch(s -> agencies.contains(s.agency().code()))) {
      rows(table, atMost, sink);
    } else {
      Table asked = setup.outline().table(table).orElseThrow();
      consolidation.rows(asked, agencies::contains, atMost, sink::accept);
    }
  }

  @Override
  public void findings(FindingSink sink) {
    consolidation.findings(
        published -> {
          String agency = published.submission().agency();
          sink.finding(
              agency == null ? "" : agency, published.submission().revision(), published.finding());
        });
  }

  @Override
  public boolean synthetic() {
    return synthetic;
  }
}
