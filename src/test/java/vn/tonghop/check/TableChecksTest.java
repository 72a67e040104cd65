package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.OutlineDraft.column;
import static vn.tonghop.check.OutlineDraft.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

class TableChecksTest {

  private static final Origin SHEET = Origin.of("a.xlsx", "LIST");
  private static final List<Column> COLUMNS =
      List.of(
          required("name", Kind.TEXT),
          column("part", Kind.COUNT),
          column("all", Kind.COUNT),
          column("site", Kind.TEXT),
          column("day", Kind.DATE));

  private final Findings findings = new Findings();

  private TableChecks checks(RowRule... rules) {
    Table table = OutlineDraft.table("list", Requirement.REQUIRED, COLUMNS, rules);
    return new TableChecks(
        table, new OutlineDraft().table(table).done(), findings, Acceptances.NONE);
  }

  private static TableRow row(int number, Object... cells) {
    Object[] values = new Object[COLUMNS.size()];
    for (int i = 0; i < cells.length; i++) {
      values[i] = cells[i] instanceof Integer n ? BigDecimal.valueOf(n) : cells[i];
    }
    return new TableRow(
        number, number + 4, SHEET, values, null, false, new int[] {2, 3, 4, 5, 0}, List.of());
  }

  @Test
  void aRowWithoutFaultIsUsed() {
    TableChecks checks = checks();
    assertThat(checks.accept(row(1, "a", 1, 2))).isTrue();
    assertThat(findings.list()).isEmpty();
    assertThat(checks.dataRows()).isEqualTo(1);
    assertThat(checks.loaded()).isEqualTo(1);
    assertThat(checks.rejected()).isZero();
    assertThat(checks.complete()).isTrue();
  }

  @Test
  void aTableWithoutRowsIsNotComplete() {
    assertThat(checks().complete()).isFalse();
  }

  @Test
  void anEmptyRequiredCellRejectsTheRowAndNamesTheCell() {
    TableChecks checks = checks();
    assertThat(checks.accept(row(1, null, 1))).isFalse();
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                "REQUIRED", Level.ERROR, "list/#1/name", SHEET.at("B5"), "Cột name", 5, "", ""));
    assertThat(checks.rejected()).isEqualTo(1);
    assertThat(checks.complete()).isFalse();
  }

  @Test
  void aStateWordInARequiredCellIsAnAnswer() {
    TableRow row = new TableRow(1, 5, SHEET, new Object[COLUMNS.size()], "name=Không có", false);
    assertThat(checks().accept(row)).isTrue();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aRowThatCouldNotBeReadIsRejectedWithoutAskingForItsCells() {
    TableRow row = new TableRow(1, 5, SHEET, new Object[COLUMNS.size()], null, true);
    TableChecks checks = checks(new RowRule.Filled("site", "URL", Level.ERROR));
    assertThat(checks.accept(row)).isFalse();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aNegativeOrFractionalCountRejectsTheRow() {
    TableChecks checks = checks();
    assertThat(checks.accept(row(1, "a", -5))).isFalse();
    assertThat(checks.accept(row(2, "b", new BigDecimal("1.5")))).isFalse();
    assertThat(checks.accept(row(3, "c", new BigDecimal("2.0")))).isTrue();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("NEG", "-5"),
            org.assertj.core.groups.Tuple.tuple("INT", "1,5"));
  }

  @ParameterizedTest
  @CsvSource({"2,1,AT_MOST,true", "2,2,AT_MOST,false", "2,3,AT_LEAST,true", "2,2,EQUAL,false"})
  void twoColumnsMustStandInTheirRelation(int part, int all, Relation relation, boolean hit) {
    TableChecks checks =
        checks(new RowRule.Compare("part", relation, "all", "ONLINE-OVER-ALL", Level.ERROR));
    assertThat(checks.accept(row(1, "a", part, all))).isEqualTo(!hit);
    assertThat(findings.count(Level.ERROR)).isEqualTo(hit ? 1 : 0);
  }

  @Test
  void aComparisonTellsBothNumbersTheVietnameseWay() {
    TableChecks checks =
        checks(
            new RowRule.Compare("part", Relation.AT_MOST, "all", "ONLINE-OVER-ALL", Level.ERROR));
    checks.accept(row(7, "Cấp phép", 12345, 1234));
    Finding finding = findings.list().get(0);
    assertThat(finding.found()).isEqualTo("12.345");
    assertThat(finding.expected()).isEqualTo("1.234");
    assertThat(finding.row()).isEqualTo(11);
    assertThat(finding.subject()).isEqualTo("list/Cấp phép/part");
    assertThat(finding.origin()).isEqualTo(SHEET.at("C11"));
  }

  @Test
  void aComparisonWithAMissingNumberIsNotJudged() {
    TableChecks checks =
        checks(
            new RowRule.Compare("part", Relation.AT_MOST, "all", "ONLINE-OVER-ALL", Level.ERROR));
    assertThat(checks.accept(row(1, "a", 9, null))).isTrue();
  }

  @Test
  void zeroIsNotPositiveButOneIs() {
    TableChecks checks = checks(new RowRule.Positive("all", "ZERO", Level.WARN));
    assertThat(checks.accept(row(1, "a", 0, 0))).isTrue();
    assertThat(checks.accept(row(2, "b", 0, 1))).isTrue();
    assertThat(findings.list()).extracting(Finding::row).containsExactly(5);
  }

  @Test
  void theEndsOfARangeBelongToIt() {
    TableChecks checks =
        checks(new RowRule.Range("all", BigDecimal.ONE, BigDecimal.TEN, "RANGE", Level.WARN));
    checks.accept(row(1, "a", 0, 1));
    checks.accept(row(2, "b", 0, 10));
    assertThat(findings.list()).isEmpty();
    checks.accept(row(3, "c", 0, 11));
    assertThat(findings.list()).extracting(Finding::expected).containsExactly("1–10");
  }

  @ParameterizedTest
  @CsvSource({
    "dichvucong.example.vn,true",
    "https://a.example.vn:8080/x?y=1,true",
    "a.example.vn; b.example.vn,true",
    "10.0.0.1,true",
    "xem trên cổng,false",
    "a.example.vn và b.example.vn,false",
    "http://,false",
    "a_b,false"
  })
  void addressesAreRecognisedWithoutLookingThemUp(String text, boolean good) {
    checks(new RowRule.Url("site", "URL", Level.WARN)).accept(row(1, "a", 0, 0, text));
    assertThat(findings.list()).hasSize(good ? 0 : 1);
  }

  private static RowRule beside(Level level) {
    return new RowRule.Only(
        new RowFilter(Map.of("part", Set.of(RowFilter.FILLED))),
        new RowRule.Filled("all", "PERIOD-EMPTY", level));
  }

  @Test
  void aColumnToBeFilledBesideAnotherTellsWhatStandsThere() {
    TableChecks checks = checks(beside(Level.WARN));
    checks.accept(row(1, "a", 5000, 6000));
    checks.accept(row(2, "b", 5000, null));
    checks.accept(row(3, "c", null, null));
    assertThat(findings.list()).extracting(Finding::found).containsExactly("5.000");
  }

  @Test
  void foldedRemarksOnMissingMoneyTellNoValueButHowManyRowsThereAre() {
    TableChecks checks =
        checks(
            new RowRule.Only(
                new RowFilter(Map.of("part", Set.of(RowFilter.FILLED))),
                new RowRule.Filled("all", "YEAR-EMPTY", Level.INFO)));
    checks.accept(row(1, "a", 5, null));
    checks.accept(row(2, "b", 7, null));
    checks.accept(row(3, "c", 7, 8));
    assertThat(findings.list())
        .extracting(f -> f.code() + " " + f.row() + " " + f.found() + " " + f.expected())
        .containsExactly("YEAR-EMPTY 5  2");
  }

  @Test
  void aColumnToBeFilledMayNotBeEmpty() {
    TableChecks checks = checks(new RowRule.Filled("site", "NO-LIST", Level.WARN));
    checks.accept(row(1, "a", 0, 0, "x"));
    assertThat(findings.list()).isEmpty();
    checks.accept(row(2, "b"));
    assertThat(findings.list()).extracting(Finding::code).containsExactly("NO-LIST");
  }

  @Test
  void bothEndsOfADateWindowBelongToIt() {
    TableChecks checks =
        checks(
            new RowRule.DateWindow(
                "day",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31),
                "WINDOW",
                Level.CONFIRM));
    checks.accept(row(1, "a", 0, 0, "x", "2017-01-01"));
    checks.accept(row(2, "b", 0, 0, "x", "2017-12-31"));
    assertThat(findings.list()).isEmpty();
    checks.accept(row(3, "c", 0, 0, "x", "2018-01-01"));
    assertThat(findings.list().get(0).found()).isEqualTo("01/01/2018");
    assertThat(findings.list().get(0).expected()).isEqualTo("01/01/2017–31/12/2017");
    assertThat(findings.list().get(0).origin()).isEqualTo(SHEET);
  }

  @Test
  void aDateWindowMayBeOpenAndMayNeedADate() {
    TableChecks checks =
        checks(
            new RowRule.DateWindow(
                "day", null, LocalDate.of(2012, 10, 31), true, "ELIG", Level.ERROR));
    checks.accept(row(1, "a", 0, 0, "x", "1999-01-01"));
    checks.accept(row(2, "b", 0, 0, "x", "2012-10-31"));
    assertThat(findings.list()).isEmpty();
    checks.accept(row(3, "c", 0, 0, "x", "2012-11-01"));
    checks.accept(row(4, "d", 0, 0, "x"));
    assertThat(findings.list())
        .extracting(f -> f.code() + " " + f.found() + " " + f.expected())
        .containsExactly("ELIG 01/11/2012 31/10/2012", "ELIG  31/10/2012");
  }

  @Test
  void aDateThatIsNotNeededMayBeMissing() {
    TableChecks checks =
        checks(
            new RowRule.DateWindow(
                "day", LocalDate.of(2012, 1, 1), null, false, "WINDOW", Level.WARN));
    checks.accept(row(1, "a", 0, 0, "x"));
    checks.accept(row(2, "b", 0, 0, "x", "2030-01-01"));
    assertThat(findings.list()).isEmpty();
    checks.accept(row(3, "c", 0, 0, "x", "2011-12-31"));
    assertThat(findings.list()).extracting(Finding::expected).containsExactly("01/01/2012");
  }

  @Test
  void duplicatesAreToldWithTheFirstRowWhateverCaseAndSpaces() {
    TableChecks checks = checks(new RowRule.Unique(List.of("name"), "DUP", Level.CONFIRM));
    checks.accept(row(1, "Cấp giấy phép"));
    checks.accept(row(2, "Cấp  Giấy phép "));
    checks.accept(row(3, "Cap giay phep"));
    checks.accept(row(4, "cấp giấy phép"));
    assertThat(findings.list()).extracting(Finding::row).containsExactly(6, 8);
    assertThat(findings.list()).extracting(Finding::expected).containsExactly("5", "5");
  }

  @Test
  void rowsAreDuplicatesOnlyWhenAllColumnsAgree() {
    TableChecks checks = checks(new RowRule.Unique(List.of("name", "part"), "DUP", Level.ERROR));
    assertThat(checks.accept(row(1, "a", 1))).isTrue();
    assertThat(checks.accept(row(2, "a", 2))).isTrue();
    assertThat(checks.accept(row(3, "a", 1))).isFalse();
    assertThat(findings.list()).extracting(Finding::found).containsExactly("a; 1");
  }

  @Test
  void oneRowInAHundredThousandIsFoundAgain() {
    TableChecks checks = checks(new RowRule.Unique(List.of("name"), "DUP", Level.CONFIRM));
    for (int i = 1; i <= 100_000; i++) {
      checks.accept(row(i, "service " + i));
    }
    assertThat(findings.list()).isEmpty();
    checks.accept(row(100_001, "service 77777"));
    assertThat(findings.list()).extracting(Finding::expected).containsExactly("77781");
  }
}
