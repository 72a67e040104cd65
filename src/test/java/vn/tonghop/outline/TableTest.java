package vn.tonghop.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

  private static Column column(String key) {
    return new Column(
        key,
        new Label(key, key),
        Kind.TEXT,
        new Label("", ""),
        false,
        false,
        null,
        false,
        false,
        false,
        null,
        false,
        false,
        false,
        false,
        List.of(),
        Map.of());
  }

  private static Table table(List<Column> columns) {
    return new Table(
        "t",
        "T",
        "I",
        new Label("Bảng", "Table"),
        "T",
        List.of(),
        Applicability.ALL,
        Requirement.OPTIONAL,
        null,
        columns,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  @Test
  void aColumnIsFoundByItsKey() {
    Table table = table(List.of(column("a"), column("b")));
    assertThat(table.indexOf("a")).isZero();
    assertThat(table.indexOf("b")).isEqualTo(1);
    assertThat(table.indexOf("c")).isEqualTo(-1);
    assertThat(table.column("b").map(Column::key)).contains("b");
    assertThat(table.column("c")).isEmpty();
  }

  @Test
  void ofTwoColumnsWithOneKeyTheFirstIsMeant() {
    Table table = table(List.of(column("a"), column("b"), column("a")));
    assertThat(table.indexOf("a")).isZero();
  }

  @Test
  void theColumnsStayAsTheyWere() {
    List<Column> columns = new ArrayList<>(List.of(column("a")));
    Table table = table(columns);
    columns.add(column("b"));
    assertThat(table.columns()).isEqualTo(List.of(column("a"))).hasSize(1);
    assertThat(table.withRules(List.of())).isEqualTo(table);
    assertThatThrownBy(() -> table.columns().add(column("c")))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
