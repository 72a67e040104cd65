package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tonghop.check.ItemDraft.item;
import static vn.tonghop.check.ItemDraft.ref;
import static vn.tonghop.check.ItemDraft.refs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;
import vn.tonghop.outline.ValueRule;

class AnswerChecksTest {

  private static final Agency AGENCY = new Agency("X1", "Cơ quan X1", "G1", "", 1, List.of());
  private static final Origin SHEET = Origin.of("a.xlsx", "FORM");

  private final OutlineDraft draft = new OutlineDraft();
  private final Map<String, IndicatorValue> answers = new LinkedHashMap<>();
  private final Findings findings = new Findings();
  private TableAnswers tables = TableAnswers.NONE;

  private Map<String, IndicatorValue> complete() {
    Outline outline = draft.done();
    return new AnswerChecks(outline).complete(AGENCY, answers, tables, findings, Acceptances.NONE);
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private void typed(String code, String amount, String numerator, String denominator) {
    answers.put(
        code,
        new IndicatorValue(
            code,
            ValueState.VALUE,
            number(amount),
            number(numerator),
            number(denominator),
            null,
            "raw",
            null,
            SHEET.at("E" + (answers.size() + 10))));
  }

  private static ItemDraft marked(String code, List<String> texts, String... words) {
    return item(code, Kind.COUNT).derived().amount(new Derivation.Mention(texts, List.of(words)));
  }

  private static ItemDraft chosen(String code, String of, String... choices) {
    return item(code, Kind.COUNT).derived().amount(new Derivation.Chosen(of, Set.of(choices)));
  }

  private void amount(String code, String amount) {
    typed(code, amount, null, null);
  }

  private void ratio(String code, String numerator, String denominator) {
    typed(code, null, numerator, denominator);
  }

  private void text(String code, String text) {
    answers.put(
        code,
        new IndicatorValue(
            code, ValueState.VALUE, null, null, null, text, text, null, SHEET.at("C3")));
  }

  private void state(String code, ValueState state) {
    answers.put(code, IndicatorValue.empty(code, state));
  }

  @Test
  void everyApplicableItemGetsAValueInOutlineOrder() {
    draft
        .item(item("b", Kind.COUNT))
        .item(item("foreign", Kind.COUNT).onlyGroups("G2"))
        .item(item("a", Kind.COUNT));
    amount("a", "1");
    amount("foreign", "7");
    assertThat(complete().keySet()).containsExactly("b", "a");
    assertThat(findings.list()).isEmpty();
  }

  // ---- kinds

  @ParameterizedTest
  @CsvSource({
    "COUNT,-1,NEG",
    "COUNT,1.5,INT",
    "COUNT,1.0,",
    "PERCENT,100,",
    "PERCENT,100.1,PCT",
    "PERCENT,-0.1,PCT",
    "MONEY,0.5,",
    "MONEY,-1,NEG",
    "NUMBER,-1.5,"
  })
  void theKindAloneForbidsSomeNumbers(Kind kind, String amount, String code) {
    draft.item(item("a", kind).required());
    amount("a", amount);
    IndicatorValue value = complete().get("a");
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(value.state()).isEqualTo(code == null ? ValueState.VALUE : ValueState.REJECTED);
    assertThat(value.raw()).isEqualTo("raw");
  }

  @Test
  void aCountWithDecimalsMayBeFractional() {
    draft.item(item("a", Kind.COUNT).decimals());
    amount("a", "1.5");
    assertThat(complete().get("a").amount()).isEqualTo("1.5");
    assertThat(codes()).isEmpty();
  }

  // ---- rules over one answer

  @ParameterizedTest
  @CsvSource({"5,4,true", "4,4,false", "0,0,false", "1,0,true"})
  void aNumeratorMayNotExceedItsDenominator(String n, String d, boolean hit) {
    draft.item(
        item("r", Kind.RATIO)
            .required()
            .rule(new ValueRule.NumeratorWithin("NUM-OVER-DEN", Level.ERROR)));
    ratio("r", n, d);
    IndicatorValue value = complete().get("r");
    assertThat(codes()).isEqualTo(hit ? List.of("NUM-OVER-DEN") : List.of());
    assertThat(value.state()).isEqualTo(hit ? ValueState.REJECTED : ValueState.VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "50.5,,VALUE",
    "50.6,PCT-DIFFERS,VALUE",
    "55,PCT-DIFFERS,VALUE",
    "55.1,PCT-MISMATCH,REJECTED",
    "44.9,PCT-MISMATCH,REJECTED"
  })
  void aTypedPercentageMustMatchItsNumbers(String percent, String code, ValueState state) {
    draft.item(percentItem());
    typed("r", percent, "1", "2");
    assertThat(complete().get("r").state()).isEqualTo(state);
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  private static ItemDraft percentItem() {
    return item("r", Kind.RATIO)
        .required()
        .rule(
            new ValueRule.PercentMatch(
                new BigDecimal("0.5"), new BigDecimal("5"), "PCT-MISMATCH", Level.ERROR));
  }

  @Test
  void onlyAPercentageIsKeptWithARemark() {
    draft.item(percentItem());
    amount("r", "61.25");
    IndicatorValue value = complete().get("r");
    assertThat(value.state()).isEqualTo(ValueState.VALUE);
    assertThat(value.amount()).isEqualTo("61.25");
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("NO-COUNTS", "61,25"));
  }

  @Test
  void halfARatioIsAskedForAndLeftOut() {
    draft.item(item("r", Kind.RATIO));
    ratio("r", "5", null);
    assertThat(complete().get("r").state()).isEqualTo(ValueState.REJECTED);
    assertThat(codes()).containsExactly("REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({"RATIO,0,5,true", "RATIO,1,5,false"})
  void aQuotientOfZeroIsRemarked(Kind kind, String n, String d, boolean hit) {
    draft.item(item("r", kind).rule(new ValueRule.Positive("ZERO", Level.WARN)));
    ratio("r", n, d);
    assertThat(complete().get("r").state()).isEqualTo(ValueState.VALUE);
    assertThat(codes()).isEqualTo(hit ? List.of("ZERO") : List.of());
  }

  @Test
  void aRangeOfAShareIsInPercentAndOfAQuotientPlain() {
    ValueRule range =
        new ValueRule.Range(BigDecimal.ZERO, new BigDecimal("1.5"), "RANGE", Level.WARN);
    draft
        .item(item("q", Kind.RATIO).quotient().rule(range))
        .item(item("over", Kind.RATIO).quotient().rule(range))
        .item(item("share", Kind.RATIO).rule(range));
    ratio("q", "3", "2");
    ratio("over", "1500001", "1000000");
    ratio("share", "2", "100");
    complete();
    assertThat(findings.list())
        .extracting(Finding::subject, Finding::expected)
        .containsExactly(tuple("over", "0–1,5"), tuple("share", "0–1,5"));
  }

  @Test
  void aShortTextIsRemarkedByItsCharacters() {
    draft
        .item(item("t", Kind.TEXT).rule(new ValueRule.MinLength(5, "TEXT-SHORT", Level.WARN)))
        .item(item("u", Kind.TEXT).rule(new ValueRule.MinLength(5, "TEXT-SHORT", Level.WARN)))
        .item(item("v", Kind.TEXT).rule(new ValueRule.MinLength(5, "TEXT-SHORT", Level.WARN)));
    text("t", " đã x ");
    text("u", "đã xx");
    state("v", ValueState.NIL);
    complete();
    assertThat(findings.list()).extracting(Finding::subject).containsExactly("t");
  }

  @Test
  void datesAreHeldAgainstTheirWindowAndTheirDay() {
    LocalDate day = LocalDate.of(2017, 10, 31);
    draft
        .item(
            item("w", Kind.DATE).rule(new ValueRule.DateWindow(day, day, "WINDOW", Level.CONFIRM)))
        .item(item("e", Kind.DATE).rule(new ValueRule.DateEquals(day, "CUTOFF", Level.WARN)))
        .item(item("ok", Kind.DATE).rule(new ValueRule.DateEquals(day, "CUTOFF", Level.WARN)));
    text("w", "2017-11-01");
    text("e", "2017-10-30");
    text("ok", "2017-10-31");
    complete();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found, Finding::expected)
        .containsExactly(
            tuple("WINDOW", "01/11/2017", "31/10/2017–31/10/2017"),
            tuple("CUTOFF", "30/10/2017", "31/10/2017"));
  }

  @Test
  void anAddressItemIsHeldAgainstItsForm() {
    draft.item(item("u", Kind.TEXT).rule(new ValueRule.Url("URL", Level.WARN)));
    text("u", "cổng của Bộ");
    complete();
    assertThat(codes()).containsExactly("URL");
  }

  // ---- required

  @Test
  void aBlankRequiredItemIsAskedForAndStaysBlank() {
    draft.item(item("a", Kind.COUNT).required()).item(item("b", Kind.COUNT));
    amount("b", "1");
    assertThat(complete().get("a").state()).isEqualTo(ValueState.BLANK);
    assertThat(findings.list())
        .containsExactly(
            new Finding("REQUIRED", Level.ERROR, "a", SHEET, "Chỉ tiêu a", null, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"NIL", "NA", "NOT_COLLECTED", "REJECTED"})
  void aStateIsAnAnswerAndAnErrorIsNotAskedForAgain(ValueState state) {
    draft.item(item("a", Kind.COUNT).required());
    state("a", state);
    assertThat(complete().get("a").state()).isEqualTo(state);
    assertThat(codes()).isEmpty();
  }

  @Test
  void aConditionalItemIsAskedForOnlyWhenItsConditionHolds() {
    draft
        .item(item("q", Kind.YESNO))
        .item(item("a", Kind.TEXT).requiredIf("q", "yes").missingCode("TASK"))
        .item(item("b", Kind.TEXT).requiredIf("q", "no"));
    text("q", "yes");
    complete();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("TASK", "a"));
  }

  @Test
  void anItemMayBeAskedForAboveANumber() {
    draft
        .item(item("q", Kind.COUNT))
        .item(item("zero", Kind.COUNT))
        .item(item("silent", Kind.COUNT))
        .item(item("a", Kind.TEXT).requiredAbove("q", "0"))
        .item(item("b", Kind.TEXT).requiredAbove("zero", "0"))
        .item(item("c", Kind.TEXT).requiredAbove("silent", "0"));
    amount("q", "2");
    amount("zero", "0");
    complete();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("REQUIRED", "a"));
  }

  // ---- derivations

  @Test
  void theSizeOfAListNeedsNoAnswer() {
    draft
        .item(item("size", Kind.COUNT).derived().amount(new Derivation.ListSize("level", 12)))
        .item(
            item("share", Kind.RATIO)
                .derived()
                .numerator(new Derivation.Linear(refs("n"), List.of()))
                .denominator(new Derivation.Linear(refs("size"), List.of())))
        .item(item("n", Kind.COUNT));
    amount("n", "3");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("size").amount()).isEqualByComparingTo("12");
    assertThat(values.get("share").denominator()).isEqualByComparingTo("12");
  }

  @Test
  void aBlankNumberIsFilledInAndATypedOneStands() {
    draft
        .item(item("all", Kind.COUNT))
        .item(item("r", Kind.RATIO).denominator(new Derivation.Linear(refs("all"), List.of())))
        .item(item("s", Kind.RATIO).denominator(new Derivation.Linear(refs("all"), List.of())))
        .item(item("blank", Kind.RATIO).denominator(new Derivation.Linear(refs("all"), List.of())));
    amount("all", "100");
    ratio("r", "7", null);
    ratio("s", "7", "90");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("r").denominator()).isEqualTo("100");
    assertThat(values.get("s").denominator()).isEqualTo("90");
    assertThat(values.get("blank").state()).isEqualTo(ValueState.BLANK);
    assertThat(codes()).isEmpty();
  }

  @Test
  void aDerivedItemIsComputedAndATypedDifferenceTold() {
    draft
        .item(
            item("paper", Kind.COUNT)
                .derived()
                .amount(new Derivation.Linear(refs("r.d"), refs("r.n"))))
        .item(item("r", Kind.RATIO));
    amount("paper", "50");
    ratio("r", "30", "100");
    IndicatorValue paper = complete().get("paper");
    assertThat(paper.amount()).isEqualTo("70");
    assertThat(paper.origin()).isNull();
    assertThat(paper.raw()).isNull();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found, Finding::expected, Finding::row)
        .containsExactly(tuple("TOTAL", "Chỉ tiêu paper", "50", 10));
  }

  @Test
  void aDerivedItemWithoutItsNumbersIsBlankAndNotAskedFor() {
    draft
        .item(item("x", Kind.COUNT).derived().amount(new Derivation.Linear(refs("a"), List.of())))
        .item(item("a", Kind.COUNT));
    assertThat(complete().get("x").state()).isEqualTo(ValueState.BLANK);
    assertThat(codes()).isEmpty();
  }

  @Test
  void aTotalTakesThePartsThatAreThereAndNilAsZeroWhereSaid() {
    draft
        .item(item("t", Kind.COUNT).derived().amount(new Derivation.TotalOf(refs("a", "b", "c"))))
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT).nilIsZero())
        .item(item("c", Kind.COUNT).onlyGroups("G2"))
        .item(
            item("l", Kind.COUNT)
                .derived()
                .amount(new Derivation.Linear(refs("a", "b"), List.of())))
        .item(
            item("none", Kind.COUNT)
                .derived()
                .amount(new Derivation.Linear(refs("a", "c"), List.of())));
    amount("a", "4");
    state("b", ValueState.NIL);
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("t").amount()).isEqualTo("4");
    assertThat(values.get("l").amount()).isEqualTo("4");
    assertThat(values.get("none").state()).isEqualTo(ValueState.BLANK);
  }

  @Test
  void aChoiceCountsAsOneAndAnyOtherAnswerAsNoneAndNoAnswerAsNothing() {
    draft
        .item(item("used", Kind.YESNO))
        .item(item("unused", Kind.YESNO))
        .item(item("none", Kind.YESNO))
        .item(item("silent", Kind.YESNO))
        .item(chosen("c.used", "used", "yes"))
        .item(chosen("c.unused", "unused", "yes"))
        .item(chosen("c.none", "none", "yes"))
        .item(chosen("c.noneAnswered", "none", "yes", "no"))
        .item(chosen("c.silent", "silent", "yes", "no"));
    text("used", IndicatorValue.YES);
    text("unused", IndicatorValue.NO);
    state("none", ValueState.NIL);
    state("silent", ValueState.NOT_COLLECTED);
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("c.used").amount()).isEqualByComparingTo("1");
    assertThat(values.get("c.unused").amount()).isEqualByComparingTo("0");
    assertThat(values.get("c.none").amount()).isEqualByComparingTo("0");
    assertThat(values.get("c.noneAnswered").amount()).isEqualByComparingTo("1");
    assertThat(values.get("c.silent").state()).isEqualTo(ValueState.BLANK);
  }

  @Test
  void countedUnitsAndOneAnswerMakeOneShareWithANumberTheDocumentSets() {
    draft
        .item(item("office", Kind.YESNO))
        .item(chosen("office.yes", "office", "yes"))
        .item(item("departments", Kind.RATIO))
        .item(
            item("both", Kind.RATIO)
                .derived()
                .numerator(new Derivation.TotalOf(refs("departments.n", "office.yes")))
                .denominator(new Derivation.Constant(new BigDecimal("11"))));
    text("office", IndicatorValue.YES);
    ratio("departments", "6", "9");
    IndicatorValue both = complete().get("both");
    assertThat(both.numerator()).isEqualByComparingTo("7");
    assertThat(both.denominator()).isEqualByComparingTo("11");
  }

  @Test
  void aTextIsMarkedByWholeWordsOfItsKeywordList() {
    draft
        .item(item("a", Kind.TEXT))
        .item(item("b", Kind.TEXT))
        .item(item("silent", Kind.TEXT))
        .item(marked("money", List.of("a", "b"), "kinh phí", "ngân sách"))
        .item(marked("staff", List.of("a", "b"), "nhân lực"))
        .item(marked("unanswered", List.of("silent"), "nhân lực"));
    text("a", "Thiếu (KINH  PHÍ), biên chế.");
    text("b", "Nhân lực mỏng");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("money").amount()).isEqualTo("1");
    assertThat(values.get("staff").amount()).isEqualTo("1");
    assertThat(values.get("unanswered").state()).isEqualTo(ValueState.BLANK);
    text("a", "kinh phi; kinh, phí; ngân sáchx");
    text("b", "doanh nhân; lực lượng mỏng");
    values = complete();
    assertThat(values.get("money").amount()).isEqualTo("0");
    assertThat(values.get("staff").amount()).isEqualTo("0");
  }

  @Test
  void nothingIsComputedFromAnAnswerLeftOut() {
    draft
        .item(item("total", Kind.COUNT).required().amount(new Derivation.TotalOf(refs("a", "b"))))
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT));
    amount("a", "4");
    amount("b", "-4");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("total").state()).isEqualTo(ValueState.BLANK);
    assertThat(codes()).containsExactly("NEG");
  }

  @Test
  void whatARuleLeavesOutIsNotComputedFromEither() {
    draft
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT))
        .item(item("all", Kind.COUNT))
        .item(item("x", Kind.COUNT).derived().amount(new Derivation.Linear(refs("a"), List.of())))
        .rule(
            new RecordRule.PartsWithin(
                refs("a", "b"),
                ref("all"),
                Tolerance.NONE,
                "PARTS-OVER-WHOLE",
                Level.ERROR,
                Set.of("a", "b")));
    amount("a", "6");
    amount("b", "5");
    amount("all", "10");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.values())
        .extracting(IndicatorValue::state)
        .containsExactly(
            ValueState.REJECTED, ValueState.REJECTED, ValueState.VALUE, ValueState.BLANK);
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found, Finding::expected)
        .containsExactly(tuple("PARTS-OVER-WHOLE", "11", "10"));
  }

  // ---- rules over several answers

  @ParameterizedTest
  @CsvSource({"4,6,", "5,6,SUM-OVER", "4,5,SUM-UNDER"})
  void partsMustAddUpToTheirTotal(String a, String b, String code) {
    draft
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT))
        .item(item("all", Kind.COUNT))
        .rule(
            new RecordRule.Sum(
                refs("a", "b"),
                ref("all"),
                Tolerance.NONE,
                Level.ERROR,
                Level.CONFIRM,
                Set.of("a", "b")));
    amount("a", a);
    amount("b", b);
    amount("all", "10");
    Map<String, IndicatorValue> values = complete();
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(values.get("a").state())
        .isEqualTo("SUM-OVER".equals(code) ? ValueState.REJECTED : ValueState.VALUE);
  }

  @Test
  void aSumIsNotJudgedWhenANumberIsMissingOrALevelIsNone() {
    draft
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT))
        .item(item("all", Kind.COUNT))
        .rule(
            new RecordRule.Sum(
                refs("a", "b"), ref("all"), Tolerance.NONE, Level.ERROR, null, Set.of("a")))
        .rule(
            new RecordRule.Sum(
                refs("a"), ref("all"), Tolerance.NONE, Level.ERROR, null, Set.of("a")));
    amount("a", "4");
    amount("all", "10");
    complete();
    assertThat(codes()).isEmpty();
  }

  @Test
  void theLabelOfAComparisonIsTheItemTheMessageMeans() {
    draft
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT))
        .rule(compare(Relation.EQUAL, "SAME-DENOMINATOR"))
        .rule(compare(Relation.AT_MOST, "OVER-REFERENCE"))
        .rule(compare(Relation.AT_LEAST, "SAME-DENOMINATOR"));
    amount("a", "1200");
    amount("b", "10");
    complete();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::column, Finding::found, Finding::expected)
        .containsExactly(
            tuple("SAME-DENOMINATOR", "Chỉ tiêu b", "1.200", "10"),
            tuple("OVER-REFERENCE", "Chỉ tiêu a", "1.200", "10"));
  }

  private static RecordRule compare(Relation relation, String code) {
    return new RecordRule.Compare(
        ref("a"), relation, ref("b"), Tolerance.NONE, code, Level.WARN, Set.of("a"));
  }

  // ---- tables

  private static final Table TABLE =
      OutlineDraft.table(
          "list",
          Requirement.REQUIRED,
          List.of(
              OutlineDraft.required("name", Kind.TEXT),
              OutlineDraft.choice("level", "level", false),
              OutlineDraft.choice("tags", "tags", true),
              OutlineDraft.column("n", Kind.COUNT)));
  private static final Derivation.TableCount LEVEL_3 =
      new Derivation.TableCount("list", new RowFilter(Map.of("level", Set.of("3"))));

  private void tableOutline() {
    draft
        .list("level", "3", "4")
        .list("tags", "p", "q")
        .table(TABLE)
        .item(item("count3", Kind.COUNT).details(LEVEL_3))
        .item(
            item("sum", Kind.COUNT)
                .derived()
                .amount(
                    new Derivation.TableSum(
                        "list", "n", new RowFilter(Map.of("tags", Set.of("p"))))))
        .item(
            item("rows", Kind.COUNT)
                .derived()
                .amount(new Derivation.TableCount("list", RowFilter.ALL)));
  }

  private void rows(Object[]... cells) {
    Outline outline = draft.done();
    TableChecks checks = new TableChecks(TABLE, outline, findings, Acceptances.NONE);
    TableFacts facts = new TableFacts(TABLE, new RowTerms(outline), "");
    int number = 0;
    for (Object[] values : cells) {
      number++;
      TableRow row = new TableRow(number, number, Origin.of("a.xlsx", "LIST"), values, null, false);
      facts.row(row, checks.accept(row));
    }
    tables =
        new TableAnswers(
            Map.of(
                "list",
                TableAnswer.read(checks, facts, ValueState.BLANK, Origin.of("a.xlsx", "LIST"))));
  }

  private static Object[] row(String name, String level, String tags, int n) {
    return new Object[] {name, level, tags, BigDecimal.valueOf(n)};
  }

  @Test
  void aCompleteTableWinsOverATypedCount() {
    tableOutline();
    rows(row("a", "3", "p|q", 5), row("b", "4", "q", 7), row("c", "3", "p", 1));
    amount("count3", "9");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("count3").amount()).isEqualTo("2");
    assertThat(values.get("count3").raw()).isEqualTo("raw");
    assertThat(values.get("sum").amount()).isEqualTo("6");
    assertThat(values.get("rows").amount()).isEqualTo("3");
    assertThat(findings.list())
        .extracting(Finding::code, Finding::found, Finding::expected)
        .containsExactly(tuple("TABLE-COUNT", "9", "2"));
  }

  @Test
  void aTypedCountStandsBesideATableWithRejectedRows() {
    tableOutline();
    rows(row("a", "3", "p", 5), row(null, "3", "p", 7));
    amount("count3", "2");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("count3").amount()).isEqualTo("2");
    assertThat(values.get("sum").amount()).isEqualTo("5");
    assertThat(codes()).containsExactly("REQUIRED");
  }

  @Test
  void aCompleteTableAnswersABlankCountAndCorrectsNil() {
    tableOutline();
    rows(row("a", "3", "p", 5));
    assertThat(complete().get("count3").amount()).isEqualTo("1");
    state("count3", ValueState.NIL);
    assertThat(complete().get("count3").amount()).isEqualTo("1");
    assertThat(codes()).containsExactly("TABLE-COUNT");
  }

  @Test
  void nilStandsWhenTheTableHasNoSuchRow() {
    tableOutline();
    rows(row("a", "4", "p", 5));
    state("count3", ValueState.NIL);
    assertThat(complete().get("count3").state()).isEqualTo(ValueState.NIL);
    assertThat(codes()).isEmpty();
  }

  @Test
  void withoutTheTableItsFiguresAreUndefinedAndItIsAskedFor() {
    tableOutline();
    amount("count3", "2");
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("count3").amount()).isEqualTo("2");
    assertThat(values.get("sum").state()).isEqualTo(ValueState.BLANK);
    assertThat(findings.list())
        .extracting(Finding::code, Finding::origin)
        .containsExactly(tuple("TABLE-EMPTY", Origin.of("a.xlsx", "LIST")));
  }

  @Test
  void aTableOfWhichTheAgencySaysThatThereIsNoneCountsZero() {
    tableOutline();
    TableChecks none = new TableChecks(TABLE, draft.done(), findings, Acceptances.NONE);
    TableFacts facts = new TableFacts(TABLE, new RowTerms(draft.done()), "");
    tables = new TableAnswers(Map.of("list", TableAnswer.read(none, facts, ValueState.NIL, SHEET)));
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("rows").amount()).isEqualTo("0");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aTableLeftOutIsNotAskedForAgain() {
    tableOutline();
    tables = new TableAnswers(Map.of("list", TableAnswer.leftOut(SHEET)));
    assertThat(complete().get("rows").state()).isEqualTo(ValueState.BLANK);
    assertThat(codes()).isEmpty();
  }

  // ---- answers against rows

  private static final Derivation.TableSum SUM_OF_P =
      new Derivation.TableSum("list", "n", new RowFilter(Map.of("tags", Set.of("p"))));
  private static final Derivation.TableSum SUM_OF_ALL =
      new Derivation.TableSum("list", "n", RowFilter.ALL);

  private static RecordRule against(
      Term left, Relation relation, Term right, Tolerance tolerance, Level level) {
    Set<String> rejects = left instanceof ComponentRef ref ? Set.of(ref.indicator()) : Set.of();
    return new RecordRule.Compare(left, relation, right, tolerance, "TABLE-SUM", level, rejects);
  }

  private static Tolerance percent(String amount) {
    return new Tolerance(new BigDecimal(amount), true);
  }

  @ParameterizedTest
  @CsvSource({"30,", "31,TABLE-SUM", "29,TABLE-SUM"})
  void aBudgetMustBeTheSumOfTheRowsMeant(String budget, String code) {
    tableOutline();
    draft
        .item(item("budget", Kind.MONEY))
        .rule(against(ref("budget"), Relation.EQUAL, SUM_OF_P, Tolerance.NONE, Level.ERROR));
    rows(row("a", "3", "p", 10), row("b", "3", "q", 400), row("c", "4", "p|q", 20));
    amount("budget", budget);
    Map<String, IndicatorValue> values = complete();
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(values.get("budget").state())
        .isEqualTo(code == null ? ValueState.VALUE : ValueState.REJECTED);
  }

  @Test
  void aDisagreementWithRowsNamesTheCellTheTableAndTheColumn() {
    tableOutline();
    draft
        .item(item("budget", Kind.MONEY))
        .rule(against(ref("budget"), Relation.AT_MOST, SUM_OF_ALL, Tolerance.NONE, Level.WARN));
    rows(row("a", "3", "p", 1000), row("b", "4", "q", 200));
    amount("budget", "1500");
    complete();
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                "TABLE-SUM",
                Level.WARN,
                "budget",
                SHEET.at("E10"),
                "Chỉ tiêu budget",
                null,
                "1.500",
                "<= 1.200 (Bảng list: Cột n)"));
  }

  @ParameterizedTest
  @CsvSource({"99,1,0", "98,1,1", "101,1,0", "102,1,1", "98,2,0"})
  void aTolerancePercentIsOfTheNumberComparedWith(String budget, String tolerance, int told) {
    tableOutline();
    draft
        .item(item("budget", Kind.MONEY))
        .rule(against(ref("budget"), Relation.EQUAL, SUM_OF_ALL, percent(tolerance), Level.WARN));
    rows(row("a", "3", "p", 60), row("b", "4", "q", 40));
    amount("budget", budget);
    complete();
    assertThat(codes()).hasSize(told);
  }

  @Test
  void aSumOverATableWithARejectedRowIsNotJudgedButItsRowsAreCounted() {
    tableOutline();
    Derivation.TableCount all = new Derivation.TableCount("list", RowFilter.ALL);
    draft
        .item(item("budget", Kind.MONEY))
        .item(item("number", Kind.COUNT))
        .rule(against(ref("budget"), Relation.EQUAL, SUM_OF_ALL, Tolerance.NONE, Level.WARN))
        .rule(against(ref("number"), Relation.EQUAL, all, Tolerance.NONE, Level.CONFIRM));
    rows(row("a", "3", "p", 60), row(null, "4", "q", 40));
    amount("budget", "60");
    amount("number", "1");
    complete();
    assertThat(findings.list())
        .extracting(Finding::code, Finding::column, Finding::expected)
        .containsExactly(
            tuple("REQUIRED", "Cột name", ""),
            tuple("TABLE-SUM", "Chỉ tiêu number", "2 (Bảng list)"));
  }

  @Test
  void whereThereIsNoTableOrNoAnswerNothingIsComparedWithItsRows() {
    tableOutline();
    draft
        .item(item("budget", Kind.MONEY))
        .rule(against(ref("budget"), Relation.EQUAL, SUM_OF_ALL, Tolerance.NONE, Level.WARN));
    amount("budget", "60");
    complete();
    assertThat(codes()).containsExactly("TABLE-EMPTY");
  }

  @Test
  void partsOfATableAddUpToItsWholeAndTheTableIsNamedWhereNoItemIs() {
    tableOutline();
    Derivation.TableSum level3 =
        new Derivation.TableSum("list", "n", new RowFilter(Map.of("level", Set.of("3"))));
    draft
        .rule(
            new RecordRule.Sum(
                List.of(level3, SUM_OF_P), SUM_OF_ALL, Tolerance.NONE, Level.WARN, null, Set.of()))
        .rule(
            new RecordRule.Sum(
                List.of(level3),
                SUM_OF_ALL,
                Tolerance.of(number("40")),
                null,
                Level.WARN,
                Set.of()));
    rows(row("a", "3", "p", 60), row("b", "4", "q", 40));
    complete();
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                "SUM-OVER",
                Level.WARN,
                "list",
                Origin.of("a.xlsx", "LIST"),
                "Bảng list: Cột n",
                null,
                "120",
                "100 (Bảng list: Cột n)"));
  }

  // ---- formulas

  private static Derivation.Formula.Part times(String times, Term number) {
    return new Derivation.Formula.Part(new BigDecimal(times), number);
  }

  private void formula(Term over, Derivation.Formula.Part... parts) {
    draft
        .item(item("a", Kind.COUNT))
        .item(item("b", Kind.COUNT))
        .item(item("c", Kind.COUNT))
        .item(
            item("x", Kind.NUMBER).derived().amount(new Derivation.Formula(List.of(parts), over)));
  }

  @Test
  void aFormulaWeighsNumbersOfItemsAndRowsAndDividesExactly() {
    tableOutline();
    formula(ref("c"), times("0.5", ref("a")), times("-1", ref("b")), times("3", LEVEL_3));
    rows(row("a", "3", "p", 1), row("b", "3", "q", 2), row("c", "4", "q", 2));
    amount("a", "9");
    amount("b", "2");
    amount("c", "3");
    assertThat(complete().get("x").amount()).isEqualByComparingTo("2.8333333333");
  }

  @ParameterizedTest
  @CsvSource({"7,2,3.5", "7,0,", "7,,", ",2,"})
  void aFormulaIsUndefinedWithoutANumberOrWithADivisorOfZero(String a, String c, String x) {
    formula(ref("c"), times("1", ref("a")));
    if (a != null) {
      amount("a", a);
    }
    if (c != null) {
      amount("c", c);
    }
    IndicatorValue value = complete().get("x");
    if (x == null) {
      assertThat(value.state()).isEqualTo(ValueState.BLANK);
    } else {
      assertThat(value.amount()).isEqualByComparingTo(x);
    }
  }

  @Test
  void aFormulaWithoutADivisorIsKeptToTenDecimals() {
    formula(null, times("0.00000000005", ref("a")), times("2", ref("b")));
    amount("a", "1");
    amount("b", "4");
    assertThat(complete().get("x").amount()).isEqualTo("8.0000000001");
  }

  private static Derivation.TableDistinct distinct(String column, String level) {
    Map<String, Set<String>> accepted = level == null ? Map.of() : Map.of("level", Set.of(level));
    return new Derivation.TableDistinct("list", column, new RowFilter(accepted));
  }

  @Test
  void differentValuesOfAColumnAreCountedAlsoOfSeveralChoicesAndOfSomeRows() {
    tableOutline();
    draft
        .item(item("names", Kind.COUNT).derived().amount(distinct("name", null)))
        .item(item("names4", Kind.COUNT).derived().amount(distinct("name", "4")))
        .item(item("tags", Kind.COUNT).derived().amount(distinct("tags", null)));
    rows(
        row("Cục A", "3", "p", 1),
        row("cục  a", "4", "p|q", 1),
        row("Vụ B", "3", "q", 1),
        row(null, "4", "p", 1));
    Map<String, IndicatorValue> values = complete();
    assertThat(values.get("names").amount()).isEqualTo("2");
    assertThat(values.get("names4").amount()).isEqualTo("1");
    assertThat(values.get("tags").amount()).isEqualTo("2");
  }

  // ---- completeness

  @Test
  void completenessCountsValuesAndNilAndExcusesNaWithAReason() {
    draft
        .cover("BIA")
        .section("B")
        .section("C")
        .item(item("cover", Kind.TEXT).section("BIA").required())
        .item(item("v", Kind.COUNT).required())
        .item(item("nil", Kind.COUNT).required())
        .item(item("blank", Kind.COUNT).required())
        .item(item("rejected", Kind.COUNT).required())
        .item(item("excused", Kind.COUNT).required())
        .item(item("na", Kind.COUNT).required())
        .item(item("nc", Kind.COUNT).required())
        .item(item("optional", Kind.COUNT))
        .item(item("other", Kind.COUNT).section("B").required().onlyGroups("G2"))
        .item(item("free", Kind.COUNT).section("C"))
        .table(TABLE);
    amount("v", "1");
    state("nil", ValueState.NIL);
    state("rejected", ValueState.REJECTED);
    state("na", ValueState.NA);
    state("nc", ValueState.NOT_COLLECTED);
    answers.put(
        "excused",
        new IndicatorValue(
            "excused", ValueState.NA, null, null, null, null, null, "không có cấp này", null));
    List<SectionCompleteness> sections = Completeness.of(draft.done(), AGENCY, complete(), tables);
    assertThat(sections)
        .containsExactly(new SectionCompleteness("A", 2, 7), new SectionCompleteness("B", 0, 0));
  }

  // ---- order

  @Test
  void findingsFollowTheOutlineWhateverTheOrderOfAnswers() {
    draft
        .item(item("a", Kind.COUNT).required())
        .item(item("b", Kind.COUNT))
        .item(item("c", Kind.COUNT));
    amount("c", "-1");
    amount("b", "-2");
    complete();
    assertThat(findings.list()).extracting(Finding::subject).containsExactly("a", "b", "c");
  }
}
