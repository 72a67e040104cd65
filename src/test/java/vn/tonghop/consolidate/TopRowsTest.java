package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.consolidate.ListTablesTest.ALL_GROUPS;
import static vn.tonghop.consolidate.ListTablesTest.column;
import static vn.tonghop.consolidate.ListTablesTest.layout;
import static vn.tonghop.consolidate.ListTablesTest.line;
import static vn.tonghop.consolidate.ListTablesTest.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.check.OutlineDraft;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Table;

/** Lists of the rows with the greatest numbers. */
class TopRowsTest {

  private static final Table PROJECTS =
      OutlineDraft.table(
          "projects",
          Requirement.OPTIONAL,
          List.of(OutlineDraft.column("ten", Kind.TEXT), OutlineDraft.column("tien", Kind.MONEY)));

  private static ReportLayout top(int places, List<String> groups) {
    return layout(
        new RowPlan.TableRows("projects", "ten", new RowPlan.Top("tien", places)),
        groups,
        column("hang", Show.PLACE, null, "tien"),
        column("co_quan", Show.AGENCY_NAME, null, null),
        column("tien", Show.CELL, null, "tien"));
  }

  private static TestCampaign.Line project(String agency, String name, @Nullable String money) {
    return line(agency, name, money == null ? null : new BigDecimal(money));
  }

  private static ConsolidatedTable table(ReportLayout layout, TestCampaign.Line... lines) {
    TestCampaign facts = new TestCampaign(false).with(List.of(lines), List.of());
    return Consolidator.build(layout, setup(PROJECTS), facts);
  }

  private static List<String> printed(ConsolidatedTable table) {
    return table.blocks().get(0).rows().list().stream()
        .map(
            r ->
                r.kind()
                    + " "
                    + r.ordinal()
                    + " "
                    + r.code()
                    + " "
                    + r.name()
                    + " "
                    + ((ReportCell.Number) r.cells().get(0)).value()
                    + " "
                    + ((ReportCell.Text) r.cells().get(1)).text()
                    + " "
                    + ((ReportCell.Number) r.cells().get(2)).value())
        .toList();
  }

  @Test
  void the_greatest_come_first_over_all_agencies_and_smaller_ones_are_left_out() {
    ConsolidatedTable table =
        table(
            top(2, ALL_GROUPS),
            project("C1", "nhỏ", "5"),
            project("C1", "vừa", "70.5"),
            project("L1", "lớn", "100"));
    assertThat(printed(table))
        .containsExactly("LINE 1 L1 lớn 1 Tỉnh Sáu 100", "LINE 2 C1 vừa 2 Bộ Một 70.5");
    assertThat(table.notes())
        .containsExactly(
            "Xếp theo “Cột tien” từ lớn đến nhỏ trong 3 dòng có số, lấy 2 hạng đầu; các dòng bằng nhau"
                + " cùng hạng, hạng kế tiếp bỏ qua, trong cùng hạng theo thứ tự cơ quan.");
  }

  @Test
  void equal_rows_share_a_place_and_the_next_is_skipped() {
    assertThat(
            printed(
                table(
                    top(4, ALL_GROUPS),
                    project("C1", "a", "7"),
                    project("C1", "b", "9"),
                    project("C3", "c", "7.0"),
                    project("L1", "d", "1"),
                    project("L1", "e", "0.5"))))
        .extracting(line -> line.split(" ")[3] + line.split(" ")[4])
        .containsExactly("b1", "a2", "c2", "d4");
  }

  @Test
  void who_shares_the_last_place_is_listed_too_and_one_below_is_not() {
    assertThat(
            printed(
                table(
                    top(2, ALL_GROUPS),
                    project("C1", "a", "9"),
                    project("C1", "b", "7"),
                    project("L1", "c", "7"),
                    project("L1", "d", "6.99"))))
        .extracting(line -> line.split(" ")[3] + line.split(" ")[4])
        .containsExactly("a1", "b2", "c2");
  }

  @Test
  void more_rows_on_the_last_place_than_there_are_places_are_counted_in_a_note() {
    ConsolidatedTable table =
        table(
            top(2, ALL_GROUPS),
            project("C1", "a", "7"),
            project("C1", "b", "7"),
            project("C3", "c", "7"),
            project("L1", "d", "7"),
            project("L1", "e", "9"));
    assertThat(printed(table))
        .extracting(line -> line.split(" ")[3] + line.split(" ")[4])
        .containsExactly("e1", "a2", "b2");
    assertThat(table.notes()).contains("Còn 2 dòng khác cùng hạng cuối, không liệt kê hết.");
  }

  @Test
  void rows_without_a_number_have_no_place_and_are_counted_in_a_note() {
    ConsolidatedTable table =
        table(top(5, ALL_GROUPS), project("C1", "a", null), project("C1", "b", "0"));
    assertThat(printed(table)).containsExactly("LINE 1 C1 b 1 Bộ Một 0");
    assertThat(table.notes())
        .hasSize(2)
        .contains("1 dòng chưa có số ở cột “Cột tien” không được xếp.");
  }

  @Test
  void rows_of_agencies_of_other_groups_are_neither_placed_nor_counted() {
    ConsolidatedTable table =
        table(
            top(5, List.of("LOC")),
            project("C1", "a", "9"),
            project("C1", "b", null),
            project("L1", "c", "1"));
    assertThat(printed(table)).containsExactly("LINE 1 L1 c 1 Tỉnh Sáu 1");
    assertThat(table.notes()).hasSize(1);
    assertThat(table.notes().get(0)).contains("trong 1 dòng có số");
  }

  @Test
  void without_any_number_the_list_is_empty() {
    assertThat(printed(table(top(5, ALL_GROUPS), project("C1", "a", null)))).isEmpty();
  }

  @Property(tries = 300)
  void a_row_is_listed_when_fewer_greater_ones_exist_than_places_and_few_are_held(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 12) Integer> money,
      @ForAll @IntRange(min = 1, max = 8) int places) {
    List<TestCampaign.Line> lines = new ArrayList<>();
    for (int i = 0; i < money.size(); i++) {
      lines.add(project("C1", "p" + i, String.valueOf(money.get(i))));
    }
    Block block = top(places, ALL_GROUPS).blocks().get(0);
    TopRows top =
        TopRows.of(
            PROJECTS,
            new RowPlan.Top("tien", places),
            block,
            new TestCampaign(false).with(lines, List.of()));
    List<String> expected =
        IntStream.range(0, money.size())
            .boxed()
            .sorted(Comparator.comparing(money::get, Comparator.reverseOrder()))
            .filter(i -> greater(money, money.get(i)) < places)
            .map(i -> "p" + i + " " + (greater(money, money.get(i)) + 1))
            .toList();
    List<String> listed =
        top.placed().stream().map(p -> p.row().canonical(0) + " " + p.place()).toList();
    assertThat(listed).isSubsetOf(expected).hasSizeLessThan(2 * places);
    assertThat(listed.size() + top.leftOut()).isEqualTo(expected.size());
    assertThat(expected.subList(0, listed.size())).isEqualTo(listed);
    assertThat(top.numbered()).isEqualTo(money.size());
  }

  private static long greater(List<Integer> money, int own) {
    return money.stream().filter(m -> m > own).count();
  }
}
