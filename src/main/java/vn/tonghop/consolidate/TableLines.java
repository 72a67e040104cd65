package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;

/**
 * The rows of a table, agency after agency under its name; an agency without rows has one row that
 * says so.
 */
final class TableLines {

  private final Table table;
  private final int name;
  private final TableCells cells;
  private final Block block;
  private final ReportFacts facts;

  TableLines(
      Table table, RowPlan.TableRows plan, Block block, ReportFacts facts, AnswerText answers) {
    this.table = table;
    this.name = table.indexOf(plan.name());
    this.block = block;
    this.facts = facts;
    this.cells = new TableCells(table, block.columns(), answers);
  }

  void sendTo(Consumer<? super ReportRow> sink, long lines) {
    List<AgencyStanding> members =
        facts.standings().stream().filter(s -> s.agency().isIn(block.groups())).toList();
    Set<String> codes =
        members.stream().map(s -> s.agency().code()).collect(Collectors.toUnmodifiableSet());
    Writer writer = new Writer(sink, members.iterator());
    facts.rows(table.key(), codes, lines, writer::row);
    writer.finish();
  }

  private final class Writer {
    private final Consumer<? super ReportRow> sink;
    private final Iterator<AgencyStanding> waiting;
    private @Nullable Agency current;
    private long line;

    Writer(Consumer<? super ReportRow> sink, Iterator<AgencyStanding> waiting) {
      this.sink = sink;
      this.waiting = waiting;
    }

    void row(String agency, TableRow row) {
      if (current == null || !current.code().equals(agency)) {
        current = moveTo(agency);
      }
      line++;
      sink.accept(
          ReportRow.line(
              String.valueOf(line),
              agency,
              cells.name(name, row),
              cells.of(Objects.requireNonNull(current), row),
              row));
    }

    private Agency moveTo(String agency) {
      while (waiting.hasNext()) {
        AgencyStanding next = waiting.next();
        if (next.agency().code().equals(agency)) {
          sink.accept(
              new ReportRow(ReportRow.Kind.GROUP, "", agency, next.agency().name(), List.of()));
          return next.agency();
        }
        sink.accept(without(next));
      }
      throw new IllegalStateException("rows out of order: " + agency);
    }

    void finish() {
      while (waiting.hasNext()) {
        sink.accept(without(waiting.next()));
      }
    }
  }

  private ReportRow without(AgencyStanding standing) {
    List<ReportCell> cells =
        new ArrayList<>(Collections.nCopies(block.columns().size(), Sign.BLANK));
    if (standing.used() == null) {
      cells.set(0, standing.refused() == null ? Sign.MISSING : Sign.RETURNED);
    }
    return new ReportRow(
        ReportRow.Kind.AGENCY, "", standing.agency().code(), standing.agency().name(), cells);
  }
}
