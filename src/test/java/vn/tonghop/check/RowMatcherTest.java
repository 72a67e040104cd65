package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;

class RowMatcherTest {

  private static final Table TABLE =
      OutlineDraft.table(
          "list",
          Requirement.OPTIONAL,
          List.of(
              OutlineDraft.choice("degree", "status", false),
              OutlineDraft.choice("tags", "tags", true),
              OutlineDraft.column("amount", Kind.COUNT),
              OutlineDraft.column("sent", Kind.DATE),
              OutlineDraft.column("note", Kind.TEXT)));

  private static TableRow row(@Nullable Object... values) {
    return new TableRow(1, 1, new Origin("f", "s", null), values, null, false);
  }

  private static boolean matches(String column, String word, TableRow row) {
    return new RowMatcher(TABLE, new RowFilter(Map.of(column, Set.of(word)))).matches(row);
  }

  @Test
  void an_empty_cell_is_meant_only_by_blank() {
    assertThat(matches("degree", RowFilter.BLANK, row(null, "p", null))).isTrue();
    assertThat(matches("degree", RowFilter.BLANK, row("DONE", "p", null))).isFalse();
    assertThat(matches("degree", "DONE", row(null, "p", null))).isFalse();
    assertThat(matches("tags", RowFilter.BLANK, row(null, null, null))).isTrue();
  }

  @Test
  void a_percentage_among_choices_is_meant_by_number() {
    assertThat(matches("degree", RowFilter.NUMBER, row("75", null, null))).isTrue();
    assertThat(matches("degree", RowFilter.NUMBER, row("62.5", null, null))).isTrue();
    assertThat(matches("degree", RowFilter.NUMBER, row("DONE", null, null))).isFalse();
    assertThat(matches("degree", RowFilter.NUMBER, row(null, null, null))).isFalse();
  }

  @Test
  void one_of_several_choices_is_enough_and_numbers_match_whatever_their_scale() {
    assertThat(matches("tags", "q", row(null, "p|q", null))).isTrue();
    assertThat(matches("tags", "r", row(null, "p|q", null))).isFalse();
    assertThat(matches("amount", "0", row(null, null, new BigDecimal("0.00")))).isTrue();
  }

  @Test
  void a_date_is_meant_up_to_a_day_or_after_it_and_an_empty_cell_by_neither() {
    TableRow onTheDay = row(null, null, null, "2009-07-15", null);
    TableRow later = row(null, null, null, "2009-07-16", null);
    TableRow never = row(null, null, null, null, null);
    assertThat(matches("sent", "_by 2009-07-15", onTheDay)).isTrue();
    assertThat(matches("sent", "_by 2009-07-15", later)).isFalse();
    assertThat(matches("sent", "_by 2009-07-15", never)).isFalse();
    assertThat(matches("sent", "_after 2009-07-15", onTheDay)).isFalse();
    assertThat(matches("sent", "_after 2009-07-15", later)).isTrue();
    assertThat(matches("sent", "_after 2009-07-15", never)).isFalse();
  }

  @Test
  void a_text_is_meant_by_words_it_holds_whole_with_their_tone_marks_in_any_case() {
    TableRow row = row(null, null, null, null, "Năm 2008-2009: Chuẩn bị đầu tư");
    assertThat(matches("note", "_mentions chuẩn bị đầu tư", row)).isTrue();
    assertThat(matches("note", "_mentions chuan bi dau tu", row)).isFalse();
    assertThat(matches("note", "_mentions uẩn bị", row)).isFalse();
    assertThat(matches("note", "_mentions đầu tư", row(null, null, null, null, null))).isFalse();
  }

  @Test
  void numbers_are_taken_from_cells_of_either_kind() {
    assertThat(PlainNumber.in(row("62.5", null, new BigDecimal("3")), 0))
        .isEqualByComparingTo("62.5");
    assertThat(PlainNumber.in(row("62.5", null, new BigDecimal("3")), 2)).isEqualByComparingTo("3");
    assertThat(PlainNumber.in(row("DONE", null, null), 0)).isNull();
    assertThat(PlainNumber.in(row(null, null, null), 2)).isNull();
  }
}
