package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowTest {

  @Property
  void aCellIsFoundByItsColumn(
      @ForAll @Size(max = 8) Set<@IntRange(min = 1, max = 12) Integer> columns,
      @ForAll @IntRange(max = 14) int wanted) {
    List<Cell> cells =
        new TreeSet<>(columns).stream().map(column -> Cell.text(column, "c" + column)).toList();
    Row row = new Row(1, false, cells);
    assertThat(row.cell(wanted))
        .isEqualTo(cells.stream().filter(c -> c.column() == wanted).findFirst().orElse(null));
  }
}
