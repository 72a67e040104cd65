package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;

class HeaderLayoutTest {

  private static ReportColumn column(String... path) {
    List<Label> header = Arrays.stream(path).map(p -> new Label(p, p)).toList();
    return new ReportColumn(String.join("_", path), header, Show.DOC_NO, null, 0);
  }

  private static List<HeaderCell> dataCells(ReportColumn... columns) {
    return new HeaderLayout(List.of(columns), Labels.vietnamese())
        .cells().stream().filter(cell -> cell.column() >= 2).toList();
  }

  @Test
  void neighboursOfOnePathShareACellAtEveryLevel() {
    assertThat(dataCells(column("A", "B", "1"), column("A", "B", "2"), column("A", "C")))
        .containsExactly(
            new HeaderCell("A", 0, 2, 1, 3),
            new HeaderCell("B", 1, 2, 1, 2),
            new HeaderCell("C", 1, 4, 2, 1),
            new HeaderCell("1", 2, 2, 1, 1),
            new HeaderCell("2", 2, 3, 1, 1));
  }

  @Test
  void equalWordsUnderDifferentParentsStayApart() {
    assertThat(dataCells(column("A", "Mức 3", "số"), column("B", "Mức 3", "số")))
        .extracting(HeaderCell::columnSpan)
        .containsOnly(1);
  }

  @Test
  void equalLeavesStayApart() {
    assertThat(dataCells(column("A"), column("A"))).hasSize(2);
  }

  @Test
  void everyPositionIsCoveredOnce() {
    ReportColumn[] columns = {
      column("A", "B", "1"), column("A", "B"), column("A"), column("D", "E", "F")
    };
    HeaderLayout layout = new HeaderLayout(List.of(columns), Labels.vietnamese());
    int[][] covered = new int[layout.rows()][columns.length + 2];
    for (HeaderCell cell : layout.cells()) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          covered[r][c]++;
        }
      }
    }
    assertThat(Arrays.stream(covered).flatMapToInt(Arrays::stream)).containsOnly(1);
  }
}
