package vn.tonghop.publish;

import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.publish.sheet.SheetPlan;

/**
 * One sheet of the workbook: one block of a table, as repeated header rows are a matter of sheets.
 */
record PlannedSheet(ConsolidatedTable table, int blockIndex) {

  /** The table's id; further blocks have a number behind it. */
  String name() {
    String name = blockIndex == 0 ? table.id() : table.id() + " (" + (blockIndex + 1) + ")";
    return SheetPlan.safeName(name);
  }

  Block block() {
    return table.blocks().get(blockIndex);
  }

  /** Campaign and, where the table has several, the block. */
  String subtitle() {
    String blockTitle = block().title();
    return blockTitle == null ? table.subtitle() : table.subtitle() + " – " + blockTitle;
  }
}
