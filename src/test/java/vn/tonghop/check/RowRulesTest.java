package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.check.OutlineDraft.choice;
import static vn.tonghop.check.OutlineDraft.column;
import static vn.tonghop.check.OutlineDraft.required;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Tolerance;

/** Rules over several cells of one row: sums, dates and levels in order. */
class RowRulesTest {

  private static final List<Column> COLUMNS =
      List.of(
          required("name", Kind.TEXT),
          column("x", Kind.MONEY),
          column("y", Kind.MONEY),
          column("all", Kind.MONEY),
          column("from", Kind.DATE),
          column("to", Kind.DATE),
          choice("now", "level", false),
          choice("goal", "level", false));

  private final Findings findings = new Findings();

  private void judge(RowRule rule, Object... cells) {
    Table table = OutlineDraft.table("list", Requirement.REQUIRED, COLUMNS, rule);
    TableChecks checks =
        new TableChecks(table, new OutlineDraft().table(table).done(), findings, Acceptances.NONE);
    Object[] values = new Object[COLUMNS.size()];
    values[0] = "a";
    for (int i = 0; i < cells.length; i++) {
      values[i + 1] = cells[i] instanceof Integer n ? BigDecimal.valueOf(n) : cells[i];
    }
    checks.accept(
        new TableRow(
            1,
            7,
            Origin.of("a.xlsx", "LIST"),
            values,
            null,
            false,
            new int[] {1, 2, 3, 4, 5, 6, 7, 8},
            List.of()));
  }

  private static RowRule sum(Relation relation, String tolerance, boolean blankIsZero) {
    return new RowRule.Sum(
        List.of("x", "y"),
        relation,
        "all",
        Tolerance.of(new BigDecimal(tolerance)),
        blankIsZero,
        "ROW-SUM",
        Level.CONFIRM);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL,0,4,6,0",
    "EQUAL,0,5,6,1",
    "EQUAL,0,4,5,1",
    "EQUAL,1,5,6,0",
    "EQUAL,1,6,6,1",
    "AT_MOST,0,4,6,0",
    "AT_MOST,0,4,7,1",
    "AT_MOST,1,4,7,0",
    "AT_LEAST,0,4,6,0",
    "AT_LEAST,0,4,5,1",
    "AT_LEAST,1,4,5,0"
  })
  void theePartsOfARowStandAsTheyMustToItsTotal(
      Relation relation, String tolerance, int x, int y, int told) {
    judge(sum(relation, tolerance, true), x, y, 10);
    assertThat(findings.list()).hasSize(told);
  }

  @Test
  void aWrongSumIsToldAtTheTotalsCell() {
    judge(sum(Relation.AT_MOST, "0", true), 900, 600, 1000);
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                "ROW-SUM",
                Level.CONFIRM,
                "list/a/all",
                Origin.of("a.xlsx", "LIST").at("D7"),
                "Cột all",
                7,
                "1.500",
                "<= 1.000"));
  }

  @Test
  void anEmptyPartIsNothingOrUnknownAsTheRuleSays() {
    judge(sum(Relation.EQUAL, "0", true), 4, null, 10);
    assertThat(findings.list()).extracting(Finding::found).containsExactly("4");
    judge(sum(Relation.EQUAL, "0", false), 4, null, 10);
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void withoutAnyPartOrWithoutTheTotalNothingIsJudged() {
    judge(sum(Relation.EQUAL, "0", true), null, null, 10);
    judge(sum(Relation.EQUAL, "0", true), 4, 5, null);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2012-05-01,2012-06-30,0", "2012-06-30,2012-06-30,0", "2012-07-01,2012-06-30,1"})
  void datesStandInOrder(String from, String to, int told) {
    RowRule rule =
        new RowRule.Order("from", Relation.AT_MOST, "to", List.of(), "WINDOW", Level.WARN);
    judge(rule, null, null, null, from, to);
    assertThat(findings.list()).hasSize(told);
  }

  @Test
  void datesOutOfOrderAreToldTheVietnameseWay() {
    RowRule rule =
        new RowRule.Order("from", Relation.AT_MOST, "to", List.of(), "WINDOW", Level.WARN);
    judge(rule, null, null, null, "2012-07-01", "2012-06-30");
    assertThat(findings.list())
        .extracting(Finding::found, Finding::expected, f -> f.origin().cell())
        .containsExactly(tuple("01/07/2012", "<= 30/06/2012", "E7"));
  }

  @ParameterizedTest
  @CsvSource({"muc4,muc3,0", "muc3,muc3,0", "muc2,muc3,1", "muc2,,0", "la,muc3,0"})
  void choicesOfOneListStandInItsOrder(String now, String goal, int told) {
    RowRule rule =
        new RowRule.Order(
            "now",
            Relation.AT_LEAST,
            "goal",
            List.of("muc2", "muc3", "muc4"),
            "BELOW-TARGET",
            Level.WARN);
    judge(rule, null, null, null, null, null, now, goal);
    assertThat(findings.list()).hasSize(told);
  }
}
