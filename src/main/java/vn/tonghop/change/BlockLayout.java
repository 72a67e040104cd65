package vn.tonghop.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** What the layouts in force say of the columns of a published table. */
final class BlockLayout {

  private final Setup setup;
  private final List<ReportLayout.Block> blocks;
  private final Map<String, Optional<ReportColumn>> columns = new LinkedHashMap<>();

  BlockLayout(Setup setup, ReportLayout layout) {
    this.setup = setup;
    this.blocks = layout.blocks();
  }

  /**
   * Whether a block lists rows or findings of agencies, which have no key of their own.
   *
   * @param block as published: empty or a number from 1
   */
  boolean isList(String block) {
    int at = place(block);
    if (at >= blocks.size()) {
      return false;
    }
    RowPlan plan = blocks.get(at).rows();
    return plan instanceof RowPlan.TableRows || plan instanceof RowPlan.Findings;
  }

  boolean hasLists() {
    return blocks.stream()
        .map(ReportLayout.Block::rows)
        .anyMatch(p -> p instanceof RowPlan.TableRows || p instanceof RowPlan.Findings);
  }

  /** A column by which agencies can be ranked: a share, a percentage, a judged value. */
  boolean ranks(String block, String column) {
    return column(block, column)
        .map(ReportColumn::show)
        .filter(s -> s == Show.SHARE || s == Show.COMPLETENESS || s == Show.TARGET_VALUE)
        .isPresent();
  }

  /** The indicator whose answers a column shows; null: none. */
  @Nullable String indicator(String block, String column) {
    ReportColumn known = column(block, column).orElse(null);
    if (known == null) {
      return null;
    }
    String target = known.target();
    return target == null
        ? known.indicator()
        : setup.campaign().target(target).map(Target::indicator).orElse(null);
  }

  private Optional<ReportColumn> column(String block, String key) {
    return columns.computeIfAbsent(
        block + "/" + key,
        any -> {
          int at = place(block);
          return at >= blocks.size()
              ? Optional.empty()
              : blocks.get(at).columns().stream().filter(c -> c.key().equals(key)).findFirst();
        });
  }

  private static int place(String block) {
    return block.isEmpty() ? 0 : Integer.parseInt(block) - 1;
  }
}
