package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;

/** Rules across tables as written in an outline. */
class CrossTableRulesTest {

  private static final String OUTLINE = "outlines/mini.yaml";
  private static final RowFilter FIRST = new RowFilter(Map.of("the", Set.of("1")));

  @TempDir Path temp;
  private JobsCopy copy;

  @BeforeEach
  void copy() throws Exception {
    copy = new JobsCopy(temp);
  }

  private Outline withRule(String rule) throws Exception {
    copy.edit(OUTLINE, "\nrules:\n", "\nrules:\n  - " + rule + "\n");
    return copy.jobs().load(JobsCopy.CAMPAIGN).outline();
  }

  private RowRule withRowRule(String rule) throws Exception {
    copy.edit(
        OUTLINE,
        "    rules:\n      - {type: comp",
        "    rules:\n      - " + rule + "\n      - {type: comp");
    return copy.jobs().load(JobsCopy.CAMPAIGN).outline().tables().get(0).rules().get(0);
  }

  @Test
  void anAnswerIsComparedWithTheRowsOfATable() throws Exception {
    RecordRule rule =
        withRule(
                "{type: compare, left: b.cost, relation: \"=\", tolerance: 1.5%,"
                    + " right: {table: sach, sum: gia, where: {the: [\"1\"]}}}")
            .rules()
            .get(0);
    assertThat(rule)
        .isEqualTo(
            new RecordRule.Compare(
                new ComponentRef("b.cost", Component.AMOUNT),
                Relation.EQUAL,
                new Derivation.TableSum("sach", "gia", FIRST),
                new Tolerance(new BigDecimal("1.5"), true),
                "TABLE-SUM",
                Level.CONFIRM,
                Set.of("b.cost")));
  }

  @Test
  void partsAndTotalMayBeRows() throws Exception {
    RecordRule rule =
        withRule(
                "{type: sum, parts: [b.n, {table: sach, count: rows}], total: b.all, tolerance: 2,"
                    + " over: WARN, under: none}")
            .rules()
            .get(0);
    assertThat(rule)
        .isEqualTo(
            new RecordRule.Sum(
                List.of(
                    new ComponentRef("b.n", Component.AMOUNT),
                    new Derivation.TableCount("sach", RowFilter.ALL)),
                new ComponentRef("b.all", Component.AMOUNT),
                Tolerance.of(new BigDecimal("2")),
                Level.WARN,
                null,
                Set.of("b.n")));
  }

  @Test
  void aRowAddsUp() throws Exception {
    assertThat(
            withRowRule(
                "{type: sum, parts: [nam, luot], total: gia, relation: \"<=\", tolerance: 5,"
                    + " blank: unknown, level: WARN}"))
        .isEqualTo(
            new RowRule.Sum(
                List.of("nam", "luot"),
                Relation.AT_MOST,
                "gia",
                Tolerance.of(new BigDecimal("5")),
                false,
                "ROW-SUM",
                Level.WARN));
  }

  @Test
  void keysMustOccurElsewhere() throws Exception {
    assertThat(
            withRowRule(
                "{type: keys, columns: [ten, nam], in: {table: sach, columns: [ten, nam],"
                    + " where: {the: [\"1\"]}}}"))
        .isEqualTo(
            new RowRule.KeyIn(
                List.of("ten", "nam"),
                "sach",
                List.of("ten", "nam"),
                FIRST,
                "KEY-MISSING",
                Level.WARN));
  }

  @Test
  void choicesAreComparedInTheOrderOfTheirList() throws Exception {
    assertThat(
            withRowRule(
                "{type: compare, left: the, relation: \">=\", right: the, code: BELOW-TARGET}"))
        .isEqualTo(
            new RowRule.Order(
                "the", Relation.AT_LEAST, "the", List.of("1", "2"), "BELOW-TARGET", Level.WARN));
  }

  @Test
  void choicesOfAListAreComparedWithThoseOfALongerOneInTheSameOrder() throws Exception {
    copy.edit(
        OUTLINE,
        "  tags:\n",
        "  reached: [{code: \"0\", vi: a, en: a}, {code: \"1\", vi: b, en: b}, {code: \"2\", vi: c, en: c}]\n"
            + "  tags:\n");
    copy.edit(
        OUTLINE,
        "      - {key: ngay, kind: date",
        "      - {key: dat, kind: enum, choices: reached, vi: Mức đạt, en: Reached}\n"
            + "      - {key: ngay, kind: date");
    assertThat(withRowRule("{type: compare, left: dat, relation: \"<=\", right: the, code: ORDER}"))
        .isEqualTo(
            new RowRule.Order(
                "dat", Relation.AT_MOST, "the", List.of("0", "1", "2"), "ORDER", Level.ERROR));
  }

  @Test
  void aDateWindowOfATableMayBeOpenAndNeedADate() throws Exception {
    assertThat(
            withRowRule(
                "{type: date_window, column: ngay, to: 2012-10-31, needed: true, code: ELIG}"))
        .isEqualTo(
            new RowRule.DateWindow(
                "ngay", null, LocalDate.of(2012, 10, 31), true, "ELIG", Level.ERROR));
  }

  @Test
  void theSizeOfAListIsANumber() throws Exception {
    copy.edit(OUTLINE, "amount: {table: sach, count: rows}", "amount: {choices: tags}");
    assertThat(
            copy.jobs()
                .load(JobsCopy.CAMPAIGN)
                .outline()
                .require("b.rows")
                .derivation(Component.AMOUNT))
        .isEqualTo(new Derivation.ListSize("tags", 2));
  }

  @Test
  void anAnswerMayBeRequiredAboveANumber() throws Exception {
    copy.edit(
        OUTLINE,
        "when: {indicator: a.open, in: [yes, partial]}",
        "when: {indicator: b.all, in: [-1], above: 0}");
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).outline().require("a.model").condition())
        .isEqualTo(new Condition("b.all", Set.of("-1"), BigDecimal.ZERO));
  }

  @Test
  void emptyCellsAreComputedAsTheirColumnSays() throws Exception {
    copy.edit(
        OUTLINE,
        "key: luot, kind: count,",
        "key: luot, kind: count, computed: {plus: [nam, gia], minus: nam, over: gia, times: 100},");
    copy.edit(
        OUTLINE,
        "key: ngay, kind: date,",
        "key: ngay, kind: date, month: true, computed: {date_in: ten},");
    copy.edit(
        OUTLINE,
        "key: tiendo, kind: enum,",
        "key: tiendo, kind: enum, computed: {choice_in: nhom},");
    Table table = copy.jobs().load(JobsCopy.CAMPAIGN).outline().table("sach").orElseThrow();
    assertThat(table.column("luot").orElseThrow().source())
        .isEqualTo(
            new ColumnSource.Formula(
                List.of("nam", "gia"), List.of("nam"), "gia", new BigDecimal("100")));
    assertThat(table.column("ngay").orElseThrow().source())
        .isEqualTo(new ColumnSource.DateIn("ten"));
    assertThat(table.column("ngay").orElseThrow().month()).isTrue();
    assertThat(table.column("tiendo").orElseThrow().source())
        .isEqualTo(new ColumnSource.ChoiceIn("nhom"));
  }

  @Test
  void rowsMayBeComparedBetweenAgencies() throws Exception {
    copy.edit(
        OUTLINE,
        "cross_checks:\n",
        "cross_checks:\n  - {type: same_rows, table: sach, columns: [ten], where: {the: [\"1\"]}}\n");
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).outline().crossChecks().get(0))
        .isEqualTo(new CrossCheck.SameRows("sach", List.of("ten"), FIRST, Level.WARN));
  }

  @Test
  void aFormulaWeighsItemsAndRowsAndDivides() throws Exception {
    copy.edit(
        OUTLINE,
        "{code: b.rows, section: B.1, kind: count, vi: Đầu sách, en: Titles, required: derived, amount: {table: sach, count: rows}}",
        "{code: b.rows, section: B.1, kind: number, vi: Đầu sách, en: Titles, required: derived,"
            + " amount: {plus: [b.all, {number: b.n, times: 0.5}], minus: [{table: sach, count: rows}],"
            + " over: b.readers, times: 100}}");
    Derivation amount =
        copy.jobs()
            .load(JobsCopy.CAMPAIGN)
            .outline()
            .require("b.rows")
            .derivation(Component.AMOUNT);
    assertThat(amount)
        .isEqualTo(
            new Derivation.Formula(
                List.of(
                    part("100", new ComponentRef("b.all", Component.AMOUNT)),
                    part("50.0", new ComponentRef("b.n", Component.AMOUNT)),
                    part("-100", new Derivation.TableCount("sach", RowFilter.ALL))),
                new ComponentRef("b.readers", Component.AMOUNT)));
  }

  private static Derivation.Formula.Part part(String times, Term number) {
    return new Derivation.Formula.Part(new BigDecimal(times), number);
  }

  @Test
  void differentValuesOfAColumnMayBeCounted() throws Exception {
    copy.edit(
        OUTLINE,
        "amount: {table: sach, count: rows}",
        "amount: {table: sach, distinct: nhom, where: {the: [\"1\"]}}");
    assertThat(
            copy.jobs()
                .load(JobsCopy.CAMPAIGN)
                .outline()
                .require("b.rows")
                .derivation(Component.AMOUNT))
        .isEqualTo(new Derivation.TableDistinct("sach", "nhom", FIRST));
  }
}
