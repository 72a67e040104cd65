package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Tables on a terminal: aligned by what is seen, broken at spaces, nothing cut. */
class ColumnsTest {

  private static Columns plain(int width) {
    return new Columns(width, false);
  }

  @Test
  void numbers_stand_on_the_right_and_words_on_the_left() {
    Columns columns = plain(100);
    columns.header("Mã", "Cơ quan", "Lỗi");
    columns.row("BNV", "Bộ Nội vụ", "7");
    columns.row("BTC", "Bộ Tài chính", "1.234");
    assertThat(columns.lines())
        .containsExactly(
            "Mã   Cơ quan         Lỗi", "BNV  Bộ Nội vụ         7", "BTC  Bộ Tài chính  1.234");
  }

  @Test
  void letters_written_with_combining_marks_take_the_same_room() {
    String composed = "Đắk Lắk";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    Columns columns = plain(100);
    columns.row(composed, "x");
    columns.row(decomposed, "x");
    columns.row("東京", "x");
    assertThat(decomposed).hasSizeGreaterThan(composed.length());
    assertThat(columns.lines()).containsExactly("Đắk Lắk  x", decomposed + "  x", "東京     x");
  }

  @Test
  void a_table_that_fits_is_left_as_it_is() {
    Columns columns = plain(23);
    columns.row("UBND-01", "Thành phố Hà");
    assertThat(columns.lines()).containsExactly("UBND-01  Thành phố Hà");
  }

  @Test
  void a_table_too_wide_is_broken_in_its_widest_column() {
    Columns columns = plain(22);
    columns.row("UBND-01", "Thành phố Hà Nội", "ok");
    assertThat(columns.lines()).containsExactly("UBND-01  Thành phố  ok", "         Hà Nội");
  }

  @Test
  void names_of_columns_give_way_first() {
    Columns columns = plain(24);
    columns.header("Mã", "Cơ quan", "Đầy đủ (%)");
    columns.row("BNV", "Bộ Nội vụ", "100,0");
    assertThat(columns.lines())
        .containsExactly(
            "Mã   Cơ quan      Đầy đủ", "                     (%)", "BNV  Bộ Nội vụ     100,0");
  }

  @Test
  void codes_and_paths_are_whole_even_where_they_do_not_fit() {
    Columns columns = plain(20);
    columns.row("3500.3.mot-chi-tieu-dai", "a b", Columns.whole("/hộp thư/báo cáo.xlsx"));
    assertThat(columns.lines().get(0))
        .isEqualTo("3500.3.mot-chi-tieu-dai  a  /hộp thư/báo cáo.xlsx");
  }

  @Test
  void colours_do_not_move_the_columns() {
    Columns columns = new Columns(100, true);
    columns.row("Đạt", "19");
    columns.ink(0, Ink.GOOD);
    columns.row("Trả lại", "3");
    columns.ink(0, Ink.BAD);
    assertThat(columns.lines())
        .containsExactly("\u001b[32mĐạt\u001b[0m      19", "\u001b[31mTrả lại\u001b[0m   3");
  }

  @Test
  void what_agencies_write_cannot_steer_the_terminal() {
    Columns columns = plain(100);
    columns.row("a\u001b[2Jb\r\u202ec", "x");
    assertThat(columns.lines()).containsExactly("a·[2Jb··c  x");
  }

  @Test
  void no_rows_no_lines() {
    assertThat(plain(80).lines()).isEmpty();
  }

  /** Whatever is written, all of it is shown; lines fit when their words can. */
  @Property(tries = 200)
  void nothing_is_lost_and_lines_fit(
      @ForAll @Size(min = 1, max = 6) List<@Size(min = 3, max = 3) List<@AlphaChars @StringLength(min = 1, max = 9) String>>
              words,
      @ForAll @IntRange(min = 31, max = 60) int width) {
    Columns columns = plain(width);
    List<String> expected = new ArrayList<>();
    for (List<String> row : words) {
      String second = row.get(1) + " " + row.get(2) + " " + row.get(1);
      columns.row(row.get(0), second, row.get(2));
      expected.addAll(List.of(row.get(0), row.get(1), row.get(2), row.get(1), row.get(2)));
    }
    List<String> lines = columns.lines();
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(String.join(" ", lines).strip().split("\\s+"))
        .containsExactlyInAnyOrder(expected.toArray(new String[0]));
  }
}
