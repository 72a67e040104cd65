package vn.tonghop.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.RowPlan.Values.Source;
import vn.tonghop.outline.Setup;

/** The rows of blocks by value of a column, added up from the published rows. */
final class TracedValues {

  private final Setup setup;
  private final PublishedFiles files;

  TracedValues(Setup setup, PublishedFiles files) {
    this.setup = setup;
    this.files = files;
  }

  List<TracedRow> rows(Block block, RowPlan.Values plan) throws IOException {
    ChoiceList list = setup.outline().choices(plan.choices());
    List<TracedRow> rows = new ArrayList<>();
    for (ChoiceList.Choice choice : list.choices()) {
      Predicate<String> held = choice.code()::equals;
      rows.add(row("value", choice.code(), choice.label().vi(), block, plan, held));
    }
    Predicate<String> outside = held -> !held.isEmpty() && list.choice(held).isEmpty();
    if (any(block, plan, outside)) {
      rows.add(row("value", "_other", "Khác (ngoài danh mục)", block, plan, outside));
    }
    if (any(block, plan, String::isEmpty)) {
      rows.add(row("value", "_blank", "Không ghi", block, plan, String::isEmpty));
    }
    Set<String> groups =
        Set.copyOf(setup.registry().agencies().stream().map(Agency::group).toList());
    List<String> own = block.groups().stream().filter(groups::contains).toList();
    String code = own.size() == groups.size() ? "ALL" : String.join("+", own);
    rows.add(row("total", code, "TỔNG CỘNG", block, plan, any -> true));
    return rows;
  }

  private boolean any(Block block, RowPlan.Values plan, Predicate<String> held) throws IOException {
    for (Source source : plan.sources()) {
      for (Map<String, String> row : files.table(source.table())) {
        String group = setup.registry().agency(row.get("agency")).orElseThrow().group();
        if (block.groups().contains(group) && held.test(row.get(source.column()))) {
          return true;
        }
      }
    }
    return false;
  }

  private TracedRow row(
      String kind,
      String code,
      String name,
      Block block,
      RowPlan.Values plan,
      Predicate<String> held)
      throws IOException {
    List<String> cells = new ArrayList<>();
    for (ReportColumn column : block.columns()) {
      cells.add(cell(block, plan, column.tally(), held));
    }
    return new TracedRow(kind, code, name, cells);
  }

  private String cell(Block block, RowPlan.Values plan, Tally tally, Predicate<String> held)
      throws IOException {
    int count = 0;
    BigDecimal sum = null;
    for (Source source : plan.sources()) {
      for (Map<String, String> row : files.table(source.table())) {
        Agency agency = setup.registry().agency(row.get("agency")).orElseThrow();
        if ((block.groups().contains(agency.group())
                || agency.subsets().stream().anyMatch(block.groups()::contains))
            && tally.tables().contains(source.table())
            && held.test(row.get(source.column()))
            && isMeant(tally.where(), row)) {
          count++;
          String figure = tally.column() == null ? "" : row.get(tally.column());
          if (!figure.isEmpty()) {
            sum = new BigDecimal(figure).add(sum == null ? BigDecimal.ZERO : sum);
          }
        }
      }
    }
    if (tally.column() == null) {
      return String.valueOf(count);
    }
    return sum == null ? "" : sum.toPlainString();
  }

  private static boolean isMeant(RowFilter where, Map<String, String> row) {
    return where.accepted().entrySet().stream()
        .allMatch(
            accepted -> {
              String held = row.get(accepted.getKey());
              return held.isEmpty()
                  ? accepted.getValue().contains(RowFilter.BLANK)
                  : accepted.getValue().contains(RowFilter.FILLED)
                      || accepted.getValue().contains(held)
                      || accepted.getValue().stream().anyMatch(word -> says(held, word));
            });
  }

  /** ISO dates are in the order of their letters. */
  private static boolean says(String held, String word) {
    String text = word.substring(word.indexOf(' ') + 1);
    if (word.startsWith("_by ")) {
      return held.compareTo(text) <= 0;
    }
    return word.startsWith("_after ")
        ? held.compareTo(text) > 0
        : word.startsWith("_mentions ") && held.toLowerCase(Locale.ROOT).contains(text);
  }
}
