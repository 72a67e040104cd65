package vn.tonghop.change;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;

/**
 * Every published figure that differs between two publications of a campaign, with what caused it.
 * Tables are read side by side and never held. Compared are the submissions, {@code statistics.csv}
 * (its values) and the consolidated tables of the outline in force; lists of agencies' rows and of
 * findings by agency. {@code values.csv} tells whose answers changed.
 */
public final class PublicationDiff {

  private final Setup setup;
  private final TwoPublications publications;
  private final Edition before;
  private final Edition after;
  private @Nullable ChangedAgencies agencies;

  /**
   * A publication.
   *
   * @param configHash of the campaign's files under jobs/ it was made with
   * @param engineVersion of the program that made it
   */
  public record Edition(int number, String configHash, String engineVersion) {}

  /**
   * @param setup as it is now: order and groups of agencies, layouts of tables
   */
  public PublicationDiff(Setup setup, TwoPublications publications, Edition before, Edition after) {
    this.setup = setup;
    this.publications = publications;
    this.before = before;
    this.after = after;
  }

  /**
   * Gives every change in published order: submissions, statistics, tables. It may be asked for
   * several times.
   */
  public ChangeSummary sendTo(Consumer<? super Change> sink) {
    Counter counter = new Counter(sink);
    ChangedAgencies changed = agencies();
    changed.submissions().forEach(s -> s.columns().forEach(counter));
    new StatisticChanges(setup, changed).sendTo(publications, counter);
    for (ReportLayout layout : setup.outline().reports()) {
      table(layout, changed, counter);
    }
    return new ChangeSummary(
        before.number(),
        after.number(),
        counter.statistics,
        counter.cells,
        counter.lists,
        changed.submissions(),
        counter.importance.list(),
        jobsChanged(),
        engineChanged());
  }

  private ChangedAgencies agencies() {
    if (agencies == null) {
      agencies =
          new ChangedAgencies(setup.registry(), publications, jobsChanged(), engineChanged());
    }
    return agencies;
  }

  private boolean jobsChanged() {
    return !before.configHash().equals(after.configHash());
  }

  private boolean engineChanged() {
    return !before.engineVersion().equals(after.engineVersion());
  }

  private void table(ReportLayout layout, ChangedAgencies changed, Consumer<Change> sink) {
    String table = layout.id();
    if (publications.isSame(table)) {
      return;
    }
    ListChanges lists = new ListChanges(table, changed, sink);
    boolean was = exists(publications.before(table));
    boolean is = exists(publications.after(table));
    if (was && is) {
      BlockLayout blocks = new BlockLayout(setup, layout);
      new TableChanges(table, blocks, changed, publications, sink).send();
      if (blocks.hasLists()) {
        lists.send(publications, row -> blocks.isList(row.get("block")));
      }
    } else if (is) {
      lists.sendWhole(() -> publications.after(table), true);
    } else {
      lists.sendWhole(() -> publications.before(table), false);
    }
  }

  private static boolean exists(Lines lines) {
    try (lines) {
      return !lines.header().isEmpty();
    }
  }

  /** Counts what passes and keeps the most important. */
  private final class Counter implements Consumer<Change> {
    private final Consumer<? super Change> sink;
    private final Importance importance = new Importance(setup);
    private long statistics;
    private long cells;
    private long lists;

    Counter(Consumer<? super Change> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Change change) {
      switch (change.figure().kind()) {
        case SUBMISSION -> {}
        case STATISTIC -> statistics++;
        case CELL -> cells++;
        case LIST -> lists++;
      }
      importance.add(change);
      sink.accept(change);
    }
  }
}
