package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.check.OutlineDraft.column;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.Table;

/** Rows that a list sets for each agency beforehand. */
class ListedRowsTest {

  private static final Origin SHEET = Origin.of("a.xlsx", "SERVICES");
  private static final Derivation.TableListed LISTED = new Derivation.TableListed("services");
  private static final Derivation.TableCount THERE =
      new Derivation.TableCount("services", RowFilter.ALL);

  private final Findings findings = new Findings(100);
  private final Table table =
      OutlineDraft.table(
          "services",
          Requirement.OPTIONAL,
          List.of(column("code", Kind.TEXT), column("level", Kind.TEXT), column("name", Kind.TEXT)),
          new RowRule.Listed(
              List.of("code", "level"),
              Map.of(
                  "A", List.of(listed("S-1", "4", "Cấp thẻ"), listed("S-2", "3", "Cấp phép")),
                  "B", List.of(listed("S-3", "4", "Đăng ký"))),
              "NOT-LISTED",
              Level.ERROR,
              Level.CONFIRM));
  private final Outline outline =
      new OutlineDraft().table(table).item(ItemDraft.item("x.n", Kind.COUNT).amount(THERE)).done();

  private static ListedRow listed(String code, String level, String name) {
    return new ListedRow(Map.of("code", code, "level", level, "name", name));
  }

  private TableFacts read(String agency, String... rows) {
    TableChecks checks = new TableChecks(table, outline, agency, findings, Acceptances.NONE);
    TableFacts facts = new TableFacts(table, new RowTerms(outline), agency);
    for (int i = 0; i < rows.length; i++) {
      @Nullable Object[] cells = new Object[3];
      String[] texts = rows[i].split(",", -1);
      for (int c = 0; c < texts.length; c++) {
        cells[c] = texts[c].isEmpty() ? null : texts[c];
      }
      int[] places = {1, 2, 3};
      TableRow row = new TableRow(i + 1, i + 5, SHEET, cells, null, false, places, List.of());
      facts.row(row, checks.accept(row));
    }
    checks.finish(SHEET);
    return facts;
  }

  @Test
  void the_listed_rows_in_any_order_and_case_are_as_wanted() {
    TableFacts facts = read("A", "s-2 ,3,Cấp phép", "S-1,4,tên khác");
    assertThat(findings.list()).isEmpty();
    assertThat(facts.number(LISTED)).isEqualByComparingTo("2");
    assertThat(facts.number(THERE)).isEqualByComparingTo("2");
  }

  @Test
  void a_row_of_another_agencys_list_is_left_out_and_a_missing_one_is_told() {
    TableFacts facts = read("A", "S-1,4,Cấp thẻ", "S-3,4,Đăng ký");
    assertThat(findings.list())
        .extracting(Finding::code, Finding::level, Finding::subject, Finding::found, Finding::row)
        .containsExactly(
            tuple("NOT-LISTED", Level.ERROR, "services/S-3/code", "S-3; 4", 6),
            tuple(
                "ROW-MISSING",
                Level.CONFIRM,
                "services/S-2; 3; Cấp phép",
                "S-2; 3; Cấp phép",
                null));
    assertThat(findings.list().get(0).expected()).isEqualTo("Bảng services");
    assertThat(facts.number(LISTED)).isEqualByComparingTo("2");
    assertThat(facts.number(THERE)).isEqualByComparingTo("1");
  }

  @Test
  void a_row_that_differs_in_one_of_the_columns_is_not_the_listed_one() {
    read("A", "S-1,4,Cấp thẻ", "S-2,4,Cấp phép");
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("NOT-LISTED", "S-2; 4"), tuple("ROW-MISSING", "S-2; 3; Cấp phép"));
  }

  @Test
  void an_agency_the_list_does_not_name_may_have_no_rows() {
    TableFacts facts = read("C", "S-1,4,Cấp thẻ");
    assertThat(findings.list()).extracting(Finding::code).containsExactly("NOT-LISTED");
    assertThat(facts.number(LISTED)).isEqualByComparingTo("0");
  }

  @Test
  void where_there_is_no_table_nobody_knows_how_many_are_provided() {
    TableChecks none = new TableChecks(table, outline, "A", findings, Acceptances.NONE);
    TableFacts facts = new TableFacts(table, new RowTerms(outline), "A");
    TableAnswer nil = TableAnswer.read(none, facts, ValueState.NIL, SHEET);
    assertThat(nil.number(LISTED)).isNull();
    assertThat(nil.number(THERE)).isEqualByComparingTo("0");
    assertThat(TableAnswer.ABSENT.number(LISTED)).isNull();
  }
}
