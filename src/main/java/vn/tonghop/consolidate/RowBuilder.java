package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;

/** Makes the rows of a block as its plan says. One per table: running numbers go through it. */
final class RowBuilder {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final BlockRows agencies;
  private final List<String> notes = new ArrayList<>();

  RowBuilder(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.agencies = new BlockRows(setup, facts, labels);
  }

  RowSource of(Block block) {
    RowPlan plan = block.rows();
    if (plan instanceof RowPlan.Populations) {
      return RowSource.of(new PopulationRows(setup, facts, labels).of(block));
    }
    if (plan instanceof RowPlan.Items items) {
      ItemRows of = new ItemRows(setup, facts, labels);
      return new PackedRows(rows -> of.sendTo(rows, block, items));
    }
    if (plan instanceof RowPlan.TableRows rows) {
      AnswerText answers = new AnswerText(setup.outline(), labels);
      if (rows.top() != null) {
        TopLines lines = new TopLines(table(rows), rows, block, facts, answers, labels);
        notes.addAll(lines.notes());
        return RowSource.of(lines.rows());
      }
      return RowSource.streamed(new TableLines(table(rows), rows, block, facts, answers)::sendTo);
    }
    if (plan instanceof RowPlan.Values values) {
      return RowSource.of(new ValueRows(setup, facts, labels).of(block, values));
    }
    if (plan instanceof RowPlan.Findings findings) {
      return RowSource.streamed(new FindingLines(block, findings, facts, labels)::sendTo);
    }
    if (plan instanceof RowPlan.Targets targets) {
      return RowSource.of(new GoalRows(setup, facts, labels).of(block, targets));
    }
    if (plan instanceof RowPlan.Ranked ranked) {
      RankingPlan ranking = setup.campaign().ranking(ranked.ranking()).orElseThrow();
      RankingRows of = new RankingRows(setup, facts, labels);
      return new PackedRows(rows -> of.sendTo(rows, block, ranking));
    }
    return new PackedRows(rows -> agencies.sendTo(rows, block));
  }

  /** What must be known to read the rows made so far. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Header of the column that names the rows. */
  String nameHeader(Block block) {
    RowPlan plan = block.rows();
    if (plan instanceof RowPlan.TableRows rows) {
      return table(rows).column(rows.name()).orElseThrow().name().in(labels.locale());
    }
    if (plan instanceof RowPlan.Values values) {
      RowPlan.Values.Source source = values.sources().get(0);
      return setup
          .outline()
          .table(source.table())
          .flatMap(table -> table.column(source.column()))
          .orElseThrow()
          .name()
          .in(labels.locale());
    }
    if (plan instanceof RowPlan.Populations) {
      return labels.text("header.population");
    }
    if (plan instanceof RowPlan.Targets) {
      return labels.text("summary.target");
    }
    return labels.text(plan instanceof RowPlan.Items ? "header.item" : "header.agency");
  }

  /** Whether a column holds words rather than figures. */
  boolean isText(Block block, ReportColumn column) {
    if (block.rows() instanceof RowPlan.TableRows rows && column.of() != null) {
      vn.tonghop.outline.Column cell =
          table(rows).column(Objects.requireNonNull(column.of())).orElseThrow();
      return !cell.isNumeric() && cell.kind() != Kind.DATE;
    }
    return column.show().isText();
  }

  private Table table(RowPlan.TableRows rows) {
    return setup.outline().table(rows.table()).orElseThrow();
  }
}
