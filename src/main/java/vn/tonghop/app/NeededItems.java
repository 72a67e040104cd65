package vn.tonghop.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** The items whose answers the consolidated tables, the summary and the targets are made of. */
final class NeededItems {

  private final Setup setup;

  NeededItems(Setup setup) {
    this.setup = setup;
  }

  Set<String> of(List<ReportLayout> layouts) {
    Set<String> items = new HashSet<>();
    setup.campaign().targets().stream().map(Target::indicator).forEach(items::add);
    setup.outline().summary().rankings().forEach(ranking -> items.addAll(ranking.indicators()));
    for (ReportLayout layout : layouts) {
      for (ReportLayout.Block block : layout.blocks()) {
        block.columns().stream()
            .map(ReportColumn::indicator)
            .filter(indicator -> indicator != null)
            .forEach(items::add);
        if (block.rows() instanceof RowPlan.Items plan) {
          plan.indicators().forEach(code -> add(code, items));
        }
        if (block.rows() instanceof RowPlan.Ranked plan) {
          setup.campaign().ranking(plan.ranking()).ifPresent(r -> items.addAll(r.indicators()));
        }
      }
    }
    return items;
  }

  /** The item and those that tell its status. */
  private void add(String code, Set<String> items) {
    items.add(code);
    setup.outline().statusOf(code).map(Indicator::code).ifPresent(items::add);
  }
}
