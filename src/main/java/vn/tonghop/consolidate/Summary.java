package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.outline.SummaryPlan;

/**
 * The summary of a campaign on one page or two, ready to be written.
 *
 * @param subtitle name of the campaign
 * @param parts in printing order
 * @param source who the figures come from and until when they count
 */
public record Summary(
    String title, String subtitle, List<Part> parts, List<String> notes, String source) {

  /** Name of the CSV file that holds the same figures. */
  public static final String ID = SummaryPlan.ID;

  public Summary {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * Figures under one heading.
   *
   * @param lead what they come to, in a sentence; empty: nothing to be said
   * @param blocks side by side; those without rows are not printed; a title is there where there
   *     are several
   */
  public record Part(String title, String lead, List<Block> blocks) {

    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** All figures one below the other. */
  public ConsolidatedTable asTable() {
    List<Block> blocks = new ArrayList<>();
    parts.forEach(part -> blocks.addAll(part.blocks()));
    return new ConsolidatedTable(ID, title, subtitle, "", blocks, notes, "", source);
  }
}
