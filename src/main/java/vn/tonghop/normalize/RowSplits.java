package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Split;
import vn.tonghop.outline.Table;

/** Tells the amounts of a row by source, as the splits of its table say. */
final class RowSplits {

  /** Parts may differ from their total by what rounding each of them makes: one in a thousand. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  private final Table table;
  private final TextCells texts;

  RowSplits(Table table, TextCells texts) {
    this.table = table;
    this.texts = texts;
  }

  /**
   * @param values of the row, by column; changed
   * @param typed text of a cell; empty: blank
   * @param spots place of a cell
   */
  void apply(
      @Nullable Object[] values,
      IntFunction<String> typed,
      IntFunction<Reporter.@Nullable Spot> spots) {
    for (Split split : table.splits()) {
      List<Integer> parts = new ArrayList<>();
      split.parts().values().forEach(key -> parts.add(table.indexOf(key)));
      int total = table.indexOf(split.total());
      if (parts.stream().anyMatch(part -> values[part] != null)) {
        agree(values, total, parts, spots);
      } else if (values[total] instanceof BigDecimal amount) {
        distribute(split, values, amount, typed, spots);
      }
    }
  }

  private static void agree(
      @Nullable Object[] values,
      int total,
      List<Integer> parts,
      IntFunction<Reporter.@Nullable Spot> spots) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : parts) {
      sum = values[part] instanceof BigDecimal amount ? sum.add(amount) : sum;
    }
    Reporter.Spot spot = spots.apply(total);
    if (!(values[total] instanceof BigDecimal amount)) {
      values[total] = sum;
      if (spot != null) {
        spot.repairedLook("N-30");
      }
    } else if (sum.subtract(amount).abs().compareTo(amount.abs().multiply(ROUNDING)) > 0) {
      parts.forEach(part -> values[part] = null);
      if (spot != null) {
        spot.report(FindingCode.SPLIT, Decimals.vietnamese(sum), Decimals.vietnamese(amount));
      }
    }
  }

  private void distribute(
      Split split,
      @Nullable Object[] values,
      BigDecimal amount,
      IntFunction<String> typed,
      IntFunction<Reporter.@Nullable Spot> spots) {
    int sources = table.indexOf(split.sources());
    if (!(values[sources] instanceof String named)) {
      return;
    }
    String only = split.parts().get(named);
    if (only != null) {
      values[table.indexOf(only)] = amount;
      return;
    }
    String list = table.columns().get(sources).choices();
    Map<String, BigDecimal> shares =
        list == null
            ? Map.of()
            : ShareWords.of(typed.apply(sources), text -> texts.onlyChoice(list, text));
    if (!shares.isEmpty()
        && split.parts().keySet().containsAll(shares.keySet())
        && Set.of(named.split("\\|")).equals(shares.keySet())) {
      shares.forEach(
          (choice, share) ->
              values[table.indexOf(split.parts().getOrDefault(choice, ""))] =
                  amount.multiply(share).movePointLeft(2));
      Reporter.Spot spot = spots.apply(sources);
      if (spot != null) {
        spot.repaired("N-30");
      }
    }
  }
}
