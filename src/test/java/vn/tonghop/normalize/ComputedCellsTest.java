package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Table;

/** Empty cells that follow from the other cells of their row. */
class ComputedCellsTest {

  private static final ColumnSource MISSING =
      new ColumnSource.Formula(List.of("need"), List.of("state", "other"), null, BigDecimal.ONE);
  private static final ColumnSource SHARE =
      new ColumnSource.Formula(List.of("state"), List.of(), "need", BigDecimal.valueOf(100));

  private static final List<Column> COLUMNS =
      List.of(
          column("text", Kind.TEXT, null, null),
          column("need", Kind.MONEY, null, null),
          column("state", Kind.MONEY, null, null),
          column("other", Kind.MONEY, null, null),
          column("missing", Kind.MONEY, null, MISSING),
          column("share", Kind.NUMBER, null, SHARE),
          column("level", Kind.ENUM, "level", new ColumnSource.ChoiceIn("text")),
          column("day", Kind.DATE, null, new ColumnSource.DateIn("text")));

  private static Object[] row(@Nullable Object... cells) {
    Object[] values = new Object[COLUMNS.size()];
    System.arraycopy(cells, 0, values, 0, cells.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] instanceof Integer number ? BigDecimal.valueOf(number) : values[i];
    }
    Set<Integer> typed = Set.of();
    return fill(values, typed);
  }

  private static Object[] fill(Object[] values, Set<Integer> typed) {
    TextCells texts =
        new TextCells(
            new Words(World.synonyms(), World.markers()), World.outline(), World.synonyms());
    new ComputedCells(table(), texts).apply(values, i -> !typed.contains(i));
    return values;
  }

  @Test
  void a_difference_and_a_share_are_exact() {
    Object[] row = row("x", 300, 100, 50);
    assertThat((BigDecimal) row[4]).isEqualByComparingTo("150");
    assertThat((BigDecimal) row[5]).isEqualByComparingTo("33.3333333333");
  }

  @Test
  void a_difference_may_be_below_zero() {
    assertThat((BigDecimal) row("x", 100, 90, 30)[4]).isEqualByComparingTo("-20");
  }

  @Test
  void without_a_number_or_by_nothing_nothing_is_computed() {
    Object[] row = row("x", 0, 10, null);
    assertThat(row[4]).isNull();
    assertThat(row[5]).isNull();
  }

  @Test
  void what_is_typed_stands_even_when_it_is_no_value() {
    Object[] values = new Object[COLUMNS.size()];
    values[1] = BigDecimal.TEN;
    values[2] = BigDecimal.ONE;
    values[3] = BigDecimal.ONE;
    values[5] = new BigDecimal("77");
    fill(values, Set.of(4));
    assertThat(values[4]).isNull();
    assertThat(values[5]).isEqualTo(new BigDecimal("77"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "mức độ 3|3",
        "Các dịch vụ công mức độ 4|4",
        "mức độ 3 và mức độ 4|-",
        "dịch vụ công|-"
      })
  void a_choice_is_taken_from_a_text_that_names_it_alone(String text, @Nullable String code) {
    assertThat(row(text)[6]).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Quyết định số 123/QĐ-BTC ngày 15/3/2012|2012-03-15",
        "123/QĐ-BTC ngày 5 tháng 3 năm 2012 của Bộ|2012-03-05",
        "số 12-QĐ (01.02.2011)|2011-02-01",
        "15/3/2012 (15/03/2012)|2012-03-15",
        "ngày 1/2/2011, sửa đổi ngày 3/4/2012|-",
        "ngày 31/2/2012|-",
        "123/QĐ-BTC tháng 3/2012|-",
        "12/15/3/2012|-",
        "Đang trình|-"
      })
  void a_day_is_taken_from_a_text_that_names_it_alone(String text, @Nullable String day) {
    assertThat(row(text)[7]).isEqualTo(day);
  }

  @Property(tries = 200)
  void parts_and_what_is_computed_always_make_the_whole(
      @ForAll @IntRange(min = 0, max = 1_000_000) int need,
      @ForAll @IntRange(min = 0, max = 1_000_000) int state,
      @ForAll @IntRange(min = 0, max = 1_000_000) int other) {
    BigDecimal missing = (BigDecimal) row("x", need, state, other)[4];
    assertThat(missing.add(BigDecimal.valueOf((long) state + other)))
        .isEqualByComparingTo(BigDecimal.valueOf(need));
  }

  private static Column column(
      String key, Kind kind, @Nullable String choices, @Nullable ColumnSource source) {
    return new Column(
        key,
        new Label(key, key),
        kind,
        Label.same(""),
        false,
        false,
        choices,
        false,
        false,
        false,
        null,
        false,
        false,
        false,
        false,
        new ArrayList<>(),
        Map.of(),
        null,
        false,
        source);
  }

  private static Table table() {
    return new Table(
        "list",
        "x.L",
        "I.1",
        new Label("L", "L"),
        "LIST",
        List.of(),
        Applicability.ALL,
        Requirement.OPTIONAL,
        null,
        COLUMNS,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
