package vn.tonghop.publish.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.ReportRow.Kind;

/**
 * The annex of the report: short tables whole, of long ones the totals, of the others their names
 * and where they are.
 */
final class Annex {

  /** Rows of a table that are printed at most, and tables. */
  static final int MOST_ROWS = 40;

  static final int MOST_TABLES = 20;

  private static final Set<Kind> TOTALS = EnumSet.of(Kind.SUBTOTAL, Kind.TOTAL, Kind.POPULATION);
  private static final int TITLE_RULE = 6200;

  private final WordStream out;
  private final DocumentHead head;
  private final DocumentTexts texts;
  private final List<ConsolidatedTable> left = new ArrayList<>();
  private boolean signs;

  Annex(WordStream out, DocumentHead head, DocumentTexts texts) {
    this.out = out;
    this.head = head;
    this.texts = texts;
  }

  /** A block with the rows of it that are printed. */
  private record Printed(@Nullable String title, BlockTable table, boolean whole) {}

  /** Of the rows of a block those that may be printed: no more are held. */
  private static final class Beginning {

    private final List<ReportRow> first = new ArrayList<>();
    private final List<ReportRow> totals = new ArrayList<>();
    private final boolean streamed;

    Beginning(Block block) {
      streamed = block.rows().isStreamed();
      if (!streamed) {
        block.rows().sendTo(this::add, Long.MAX_VALUE);
      }
    }

    private void add(ReportRow row) {
      if (first.size() <= MOST_ROWS) {
        first.add(row);
      }
      if (totals.size() <= MOST_ROWS && isTotal(row)) {
        totals.add(row);
      }
    }

    boolean isWhole() {
      return !streamed && first.size() <= MOST_ROWS;
    }
  }

  void write(List<ConsolidatedTable> tables, List<ConsolidatedTable> others) {
    int number = 0;
    String symbol = texts.or(head.letterhead().report().symbol(), "report.symbol");
    out.turn(Paper.LANDSCAPE);
    out.paragraph(Look.TITLE, texts.of("annex.title"));
    out.paragraph(Look.DATE, texts.of("annex.of", symbol));
    out.rule(TITLE_RULE);
    for (ConsolidatedTable table : tables) {
      List<Printed> printed = number == MOST_TABLES ? List.of() : printed(table);
      if (printed.isEmpty()) {
        left.add(table);
      } else {
        table(table, ++number, printed);
      }
    }
    if (signs) {
      out.paragraph(Look.NOTE, tables.get(0).legend());
    }
    others(others);
  }

  private List<Printed> printed(ConsolidatedTable table) {
    List<Printed> printed = new ArrayList<>();
    List<Beginning> beginnings = table.blocks().stream().map(Beginning::new).toList();
    boolean whole = beginnings.stream().allMatch(Beginning::isWhole);
    for (int i = 0; i < beginnings.size(); i++) {
      Block block = table.blocks().get(i);
      if (!block.rows().isStreamed()) {
        Beginning of = beginnings.get(i);
        List<ReportRow> rows = whole ? of.first : of.totals;
        Optional<BlockTable> fitting =
            rows.isEmpty() || rows.size() > MOST_ROWS
                ? Optional.empty()
                : BlockTable.of(block, rows, out.width());
        fitting.ifPresent(one -> printed.add(new Printed(block.title(), one, whole)));
      }
    }
    return printed;
  }

  /** A total that says something. */
  private static boolean isTotal(ReportRow row) {
    return TOTALS.contains(row.kind())
        && row.cells().stream().anyMatch(cell -> cell != ReportCell.Sign.BLANK);
  }

  private void table(ConsolidatedTable table, int number, List<Printed> printed) {
    signs = true;
    out.paragraph(Look.HEADING_1, texts.of("annex.table", Integer.toString(number), table.title()));
    if (!table.unit().isEmpty()) {
      out.paragraph(Look.UNIT, table.unit());
    }
    for (Printed one : printed) {
      String title = one.title();
      if (title != null) {
        out.paragraph(Look.TOPIC, title);
      }
      one.table().write(out);
      out.space(120);
    }
    boolean whole = printed.size() == table.blocks().size();
    if (!whole || printed.stream().anyMatch(one -> !one.whole())) {
      out.paragraph(Look.NOTE, texts.of("annex.short", table.id()));
    }
    table.notes().forEach(note -> out.paragraph(Look.NOTE, note));
    out.paragraph(Look.NOTE, table.source());
  }

  private void others(List<ConsolidatedTable> others) {
    left.addAll(others);
    if (left.isEmpty()) {
      return;
    }
    out.paragraph(Look.HEADING_1, texts.of("annex.others"));
    for (ConsolidatedTable table : left) {
      out.paragraph(Look.ITEM, texts.of("annex.other", table.id(), table.title()));
    }
  }
}
