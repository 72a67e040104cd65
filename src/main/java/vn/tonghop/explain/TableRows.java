package vn.tonghop.explain;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.consolidate.TopRows;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Goes through the rows of a consolidated table as published, without their figures. */
public final class TableRows {

  private final Setup setup;
  private final Evidence evidence;
  private final Labels labels;

  /** The rows with their Vietnamese names, as in the CSV file. */
  public TableRows(Setup setup, Evidence evidence) {
    this(setup, evidence, Labels.vietnamese());
  }

  /** The rows with their names in the language of the labels. */
  public TableRows(Setup setup, Evidence evidence, Labels labels) {
    this.setup = setup;
    this.evidence = evidence;
    this.labels = labels;
  }

  /** The language of the names. */
  Locale locale() {
    return labels.locale();
  }

  /** Gives every row but the titles of groups, in the order of the CSV file; streams. */
  public void visit(ReportLayout layout, Consumer<RowPlace> sink) {
    Walk walk = new Walk(sink);
    List<RowSource> sources = Consolidator.rows(layout, setup, walk, labels);
    for (int b = 0; b < layout.blocks().size(); b++) {
      walk.block = b;
      walk.group = "";
      Block block = layout.blocks().get(b);
      if (block.rows() instanceof RowPlan.Items items) {
        walk.items(layout, block, items);
      } else if (block.rows() instanceof RowPlan.TableRows rows && rows.top() != null) {
        walk.top(block, rows, sources.get(b));
      } else {
        sources.get(b).sendTo(walk::row, Long.MAX_VALUE);
      }
    }
  }

  /** The layout with one block, whose rows stand for one item. */
  static ReportLayout only(ReportLayout layout, Block block, @Nullable String item) {
    RowPlan plan =
        item != null && block.rows() instanceof RowPlan.Items items
            ? new RowPlan.Items(List.of(item), items.done())
            : block.rows();
    return new ReportLayout(
        layout.id(),
        layout.title(),
        layout.unit(),
        List.of(new Block(block.title(), plan, block.groups(), block.columns())),
        layout.notes(),
        layout.citation());
  }

  /**
   * Facts without figures, that remember what the row at hand shows. Answers are given as far as
   * they are known: the order of a ranking follows from them.
   */
  private final class Walk implements ReportFacts {
    private final Consumer<RowPlace> sink;
    private long line;
    private int block;
    private String group = "";
    private @Nullable TableRow row;
    private @Nullable SaidFinding finding;

    Walk(Consumer<RowPlace> sink) {
      this.sink = sink;
    }

    void items(ReportLayout layout, Block wanted, RowPlan.Items items) {
      int ordinal = 0;
      for (String item : items.indicators()) {
        ReportLayout alone = only(layout, wanted, item);
        for (ReportRow one : Consolidator.rows(alone, setup, this, labels).get(0).list()) {
          send(one, String.valueOf(++ordinal), item);
        }
      }
    }

    /** The rows come in another order than they are read. */
    void top(Block wanted, RowPlan.TableRows plan, RowSource source) {
      Table table = setup.outline().table(plan.table()).orElseThrow();
      RowPlan.Top first = Objects.requireNonNull(plan.top());
      Iterator<TopRows.Placed> placed = TopRows.of(table, first, wanted, this).placed().iterator();
      source.sendTo(
          one -> {
            row = placed.next().row();
            row(one);
          },
          Long.MAX_VALUE);
      row = null;
    }

    void row(ReportRow one) {
      if (one.kind() == ReportRow.Kind.GROUP) {
        group = one.ordinal();
      } else {
        send(one, one.kind() == ReportRow.Kind.SUBTOTAL ? group : one.ordinal(), null);
      }
    }

    private void send(ReportRow one, String ordinal, @Nullable String item) {
      boolean shows = one.kind() == ReportRow.Kind.LINE;
      sink.accept(
          new RowPlace(
              ++line,
              block,
              one.kind(),
              ordinal,
              one.code(),
              one.name(),
              item,
              shows ? row : null,
              shows ? finding : null));
    }

    @Override
    public List<AgencyStanding> standings() {
      return evidence.standings();
    }

    @Override
    public @Nullable IndicatorValue value(String agency, String indicator) {
      return evidence.value(agency, indicator);
    }

    @Override
    public @Nullable Statistic statistic(String indicator, String group, String measure) {
      return null;
    }

    @Override
    public void rows(String table, long atMost, BiConsumer<String, TableRow> rows) {
      evidence.rows(
          table,
          (agency, next) -> {
            row = next;
            rows.accept(agency, next);
          });
      row = null;
    }

    @Override
    public void findings(FindingSink findings) {
      evidence.findings(
          (agency, revision, next) -> {
            finding = new SaidFinding(revision, next);
            findings.finding(agency, revision, next);
          });
      finding = null;
    }

    @Override
    public boolean synthetic() {
      return false;
    }
  }
}
