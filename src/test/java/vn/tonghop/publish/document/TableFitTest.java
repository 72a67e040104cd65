package vn.tonghop.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;

/** Tables take the whole line, no word is broken, letters are as large as there is room. */
class TableFitTest {

  private static final int LINE = 9354;

  private static List<HeaderCell> header(String... texts) {
    List<HeaderCell> header = new ArrayList<>();
    for (String text : texts) {
      header.add(new HeaderCell(text, 0, header.size(), 1, 1));
    }
    return header;
  }

  @Property(tries = 100)
  void aTableThatFitsIsAsWideAsTheLine(@ForAll @IntRange(min = 1, max = 12) int columns) {
    List<HeaderCell> header = header(Collections.nCopies(columns, "Số").toArray(String[]::new));
    List<List<String>> rows = List.of(Collections.nCopies(columns, "12.345"));

    TableFit fit = TableFit.of(header, rows, LINE).orElseThrow();
    assertThat(fit.widths().stream().mapToInt(w -> w).sum()).isEqualTo(LINE);
    assertThat(fit.widths()).hasSize(columns).allMatch(width -> width > 500);
  }

  @Test
  void lettersGetSmallerBeforeATableIsGivenUp() {
    List<String> few = Collections.nCopies(6, "1.234.567,8");
    List<String> many = Collections.nCopies(9, "1.234.567,8");
    List<String> tooMany = Collections.nCopies(30, "1.234.567,8");

    assertThat(TableFit.of(List.of(), List.of(few), LINE).orElseThrow().size()).isEqualTo(22);
    assertThat(TableFit.of(List.of(), List.of(many), LINE).orElseThrow().size()).isLessThan(20);
    assertThat(TableFit.of(List.of(), List.of(tooMany), LINE)).isEmpty();
  }

  @Test
  void whatHasMoreToSayIsWider() {
    TableFit fit =
        TableFit.of(
                header("TT", "Cơ quan", "Số", "Nội dung"),
                List.of(List.of("1", "Bộ Nội vụ", "5", "một câu dài hơn mọi câu khác ".repeat(4))),
                LINE)
            .orElseThrow();

    assertThat(fit.widths().get(3)).isGreaterThan(fit.widths().get(1));
    assertThat(fit.widths().get(1)).isGreaterThan(fit.widths().get(0));
    assertThat(fit.widths().get(0)).isBetween(300, 700);
  }

  @Test
  void aTableWithoutRowsHasTheColumnsOfItsHeader() {
    List<HeaderCell> header =
        List.of(
            new HeaderCell("Cơ quan", 0, 0, 2, 1),
            new HeaderCell("Tỷ lệ", 0, 1, 1, 2),
            new HeaderCell("2017", 1, 1, 1, 1),
            new HeaderCell("2018", 1, 2, 1, 1));

    assertThat(TableFit.of(header, List.of(), LINE).orElseThrow().widths()).hasSize(3);
  }
}
