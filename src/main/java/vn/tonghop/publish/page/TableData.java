package vn.tonghop.publish.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowPlan;

/** One consolidated table for the script, in both languages. */
final class TableData {

  /** Rows that are always there: there are few of them. */
  private static final Set<ReportRow.Kind> FRAME =
      EnumSet.of(ReportRow.Kind.GROUP, ReportRow.Kind.SUBTOTAL, ReportRow.Kind.TOTAL);

  private final ReportLayout layout;
  private final ConsolidatedTable vi;
  private final ConsolidatedTable en;
  private final TraceSubjects subjects;
  private final PageLimits limits;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * @param vi the table
   * @param en the same in English
   */
  TableData(
      ReportLayout layout,
      ConsolidatedTable vi,
      ConsolidatedTable en,
      TraceSubjects subjects,
      PageLimits limits) {
    this.layout = layout;
    this.vi = vi;
    this.en = en;
    this.subjects = subjects;
    this.limits = limits;
  }

  void write(ScriptData data) {
    data.object(
        () -> {
          data.name("id").text(vi.id());
          data.name("title").both(new Both(vi.title(), en.title()));
          data.name("unit").both(new Both(vi.unit(), en.unit()));
          data.name("notes").array(() -> notes(data));
          data.name("source").both(new Both(vi.source(), en.source()));
          data.name("blocks").array(() -> blocks(data));
          data.name("places").array(() -> places.keySet().forEach(data::text));
        });
  }

  private void notes(ScriptData data) {
    for (int i = 0; i < vi.notes().size(); i++) {
      data.both(new Both(vi.notes().get(i), en.notes().get(i)));
    }
    data.both(new Both(vi.legend(), en.legend()));
  }

  private void blocks(ScriptData data) {
    for (int b = 0; b < vi.blocks().size(); b++) {
      ReportLayout.Block planned = layout.blocks().get(b);
      if (!(planned.rows() instanceof RowPlan.Findings)) {
        block(data, planned, vi.blocks().get(b), en.blocks().get(b));
      }
    }
  }

  private void block(ScriptData data, ReportLayout.Block planned, Block inVi, Block inEn) {
    Rows rowsVi = rows(inVi);
    Rows rowsEn = rows(inEn);
    data.object(
        () -> {
          String title = inVi.title();
          String english = inEn.title();
          data.name("title")
              .both(new Both(title == null ? "" : title, english == null ? "" : english));
          data.name("head")
              .array(
                  () -> {
                    head(data, inVi);
                    head(data, inEn);
                  });
          data.name("columns").array(() -> columns(data, planned, inVi));
          if (planned.rows() instanceof RowPlan.Targets) {
            data.name("groups").text(subjects.population(planned.groups()));
            data.name("by").object(() -> byTarget(data, planned, rowsVi.kept));
          }
          if (planned.rows() instanceof RowPlan.Items) {
            data.name("items").array(() -> rowsVi.kept.forEach(row -> item(data, planned, row)));
          }
          if (rowsVi.kept.stream().anyMatch(row -> row.sent() != null)) {
            data.name("sources").array(() -> rowsVi.kept.forEach(row -> source(data, row)));
          }
          data.name("cut").number(rowsVi.isCut ? limits.rows() : 0);
          data.name("rows")
              .array(
                  () -> {
                    for (int i = 0; i < rowsVi.kept.size(); i++) {
                      row(data, inVi, rowsVi.kept.get(i), rowsEn.kept.get(i));
                    }
                  });
        });
  }

  private static void head(ScriptData data, Block block) {
    data.array(
        () -> {
          for (HeaderCell cell : block.header()) {
            data.array(
                () ->
                    data.text(cell.text())
                        .number(cell.row())
                        .number(cell.column())
                        .number(cell.rowSpan())
                        .number(cell.columnSpan()));
          }
        });
  }

  /** Subjects of the cells of each target. */
  private void byTarget(ScriptData data, ReportLayout.Block planned, List<ReportRow> rows) {
    for (ReportRow row : rows) {
      data.name(row.code())
          .array(
              () ->
                  planned
                      .columns()
                      .forEach(column -> data.number(subjects.target(row.code(), column))));
    }
  }

  /** Subjects of the cells of the line of an item. */
  private void item(ScriptData data, ReportLayout.Block planned, ReportRow row) {
    String item = row.item();
    data.array(
        () -> {
          if (item != null) {
            planned
                .columns()
                .forEach(column -> data.number(subjects.item(item, row.code(), column)));
          }
        });
  }

  /** Of a row as sent: places of file and sheet among the names, -1: none; number of the row. */
  private void source(ScriptData data, ReportRow row) {
    ReportRow.Sent sent = row.sent();
    data.array(
        () -> {
          if (sent != null) {
            data.number(place(sent.origin().file()))
                .number(place(sent.origin().sheet()))
                .number(sent.row());
          }
        });
  }

  private int place(@Nullable String name) {
    return name == null ? -1 : places.computeIfAbsent(name, n -> places.size());
  }

  /** Key, decimals, 1 for words, subject of the cells of agencies, of groups and totals. */
  private void columns(ScriptData data, ReportLayout.Block planned, Block block) {
    boolean lines =
        planned.rows() instanceof RowPlan.TableRows
            || planned.rows() instanceof RowPlan.Items
            || planned.rows() instanceof RowPlan.Targets;
    for (int c = 0; c < block.columns().size(); c++) {
      Column column = block.columns().get(c);
      ReportLayout.ReportColumn shown = planned.columns().get(c);
      data.array(
          () -> {
            data.text(column.key()).number(column.decimals()).number(column.text() ? 1 : 0);
            if (planned.rows() instanceof RowPlan.Ranked ranked) {
              data.number(subjects.ranked(ranked, shown)).number(TraceSubjects.NONE);
            } else if (!lines) {
              data.number(subjects.of(ReportRow.Kind.AGENCY, shown))
                  .number(subjects.of(ReportRow.Kind.POPULATION, shown));
            }
          });
    }
  }

  private static final class Rows {
    private final List<ReportRow> kept = new ArrayList<>();
    private boolean isCut;
  }

  private Rows rows(Block block) {
    Rows rows = new Rows();
    int[] lines = {0};
    block
        .rows()
        .sendTo(
            row -> {
              if (FRAME.contains(row.kind()) || ++lines[0] <= limits.rows()) {
                rows.kept.add(row);
              }
            },
            limits.rows() + 1L);
    rows.isCut = lines[0] > limits.rows();
    return rows;
  }

  /** Kind, running number, code, name, then the cells. */
  private void row(ScriptData data, Block block, ReportRow inVi, ReportRow inEn) {
    data.array(
        () -> {
          data.text(inVi.kind().name().substring(0, 1) + inVi.kind().name().substring(1, 2))
              .text(inVi.ordinal())
              .text(inVi.code())
              .both(new Both(limits.shortened(inVi.name()), limits.shortened(inEn.name())));
          for (int c = 0; c < inVi.cells().size(); c++) {
            cell(data, block.columns().get(c), inVi.cells().get(c), inEn.cells().get(c));
          }
        });
  }

  /**
   * A number as shown; of other decimals than the column {@code {"n": 1.25, "d": 2}}; a day {@code
   * {"t": "2017-11-06"}}; k of N {@code {"k": 7, "n": 18}}; a sign {@code {"s": "MISSING"}}.
   */
  private void cell(ScriptData data, Column column, ReportCell inVi, ReportCell inEn) {
    if (inVi instanceof ReportCell.Number number) {
      int decimals = number.decimalsIn(column.decimals());
      if (decimals == column.decimals()) {
        data.number(Figures.shown(number.value(), decimals));
      } else {
        data.object(
            () ->
                data.name("n")
                    .number(Figures.shown(number.value(), decimals))
                    .name("d")
                    .number(decimals));
      }
    } else if (inVi instanceof ReportCell.Text text && inEn instanceof ReportCell.Text english) {
      data.both(new Both(limits.shortened(text.text()), limits.shortened(english.text())));
    } else if (inVi instanceof ReportCell.Day day) {
      data.object(() -> data.name("t").text(day.date().toString()));
    } else if (inVi instanceof ReportCell.OutOf outOf) {
      data.object(() -> data.name("k").number(outOf.count()).name("n").number(outOf.total()));
    } else if (inVi instanceof ReportCell.Sign sign && sign != ReportCell.Sign.BLANK) {
      data.object(() -> data.name("s").text(sign.name()));
    } else {
      data.nothing();
    }
  }
}
