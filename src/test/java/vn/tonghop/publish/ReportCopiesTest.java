package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.ReportLayout;

/** One pass over the rows of a table gives its file and what else is made of them. */
class ReportCopiesTest {

  @TempDir Path folder;

  private static ConsolidatedTable table(String id) {
    ReportLayout layout =
        TestCampaign.outline().reports().stream()
            .filter(report -> report.id().equals(id))
            .findFirst()
            .orElseThrow();
    return Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(true));
  }

  /** The same table as if its rows came from the store; how often they are asked for is noted. */
  private static ConsolidatedTable streamed(ConsolidatedTable table, List<String> asked) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : table.blocks()) {
      List<ReportRow> rows = block.rows().list();
      blocks.add(
          block.with(
              RowSource.streamed(
                  (sink, lines) -> {
                    asked.add(table.id());
                    rows.forEach(sink);
                  })));
    }
    return table.with(blocks);
  }

  @Test
  void theFileIsTheSameAndTheRowsAreAskedForOnce() throws Exception {
    for (String id : List.of("T-91", "T-92")) {
      ConsolidatedTable table = table(id);
      List<String> asked = new ArrayList<>();
      List<ReportRow> read = new ArrayList<>();
      try (ReportCopies copies = new ReportCopies(folder)) {
        ConsolidatedTable copied = copies.of(streamed(table, asked));
        copied.blocks().forEach(block -> block.rows().sendTo(read::add, 1));
      }
      Path whole = folder.resolve("whole.csv");
      ReportCsv.write(whole, table);
      assertThat(folder.resolve(id + ".csv")).hasSameTextualContentAs(whole);
      assertThat(asked).hasSize(table.blocks().size());
      assertThat(read)
          .isEqualTo(table.blocks().stream().flatMap(b -> b.rows().list().stream()).toList());
    }
  }

  @Test
  void aTableWhoseRowsAreHeldIsLeftToItself() throws Exception {
    ConsolidatedTable table = table("T-91");
    try (ReportCopies copies = new ReportCopies(folder)) {
      assertThat(copies.of(table)).isSameAs(table);
    }
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void askingTwiceWouldWriteTwiceAndIsRefused() throws Exception {
    try (ReportCopies copies = new ReportCopies(folder)) {
      Block block = copies.of(streamed(table("T-91"), new ArrayList<>())).blocks().get(0);
      block.rows().sendTo(row -> {}, 1);
      assertThatThrownBy(() -> block.rows().sendTo(row -> {}, 1))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
