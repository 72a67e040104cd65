package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** Quick ways through ordinary cells give what the rules say, word for word. */
class PlainCellsPropertyTest {

  @Provide
  Arbitrary<String> numerals() {
    return Arbitraries.oneOf(
        Arbitraries.strings().numeric().ofMaxLength(20),
        Arbitraries.strings().withChars("0123456789.eE-+ ").ofMaxLength(12));
  }

  private static Optional<BigDecimal> storedByTheRules(String text) {
    try {
      BigDecimal number =
          new BigDecimal(text.strip()).round(new MathContext(15, RoundingMode.HALF_UP));
      return Optional.of(number).filter(Numbers::fits).map(PlainCellsPropertyTest::bounded);
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal scaled = number.scale() > 10 ? number.setScale(10, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = scaled.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Property
  void numbersAsAWorkbookStoresThem(@ForAll("numerals") String text) {
    Optional<BigDecimal> expected = storedByTheRules(text);
    assertThat(Optional.ofNullable(Numbers.stored(text))).isEqualTo(expected);
    String plain =
        expected
            .map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
            .orElse(text);
    assertThat(TextCells.shown(Cell.number(1, text))).isEqualTo(plain);
  }

  @Property
  void aPercentageIsShownHundredfold(@ForAll @IntRange(max = 1000) int share) {
    Cell cell = new Cell(1, CellKind.NUMBER, String.valueOf(share), true, Cell.Formula.NONE);
    assertThat(TextCells.shown(cell)).isEqualTo(share == 0 ? "0%" : share + "00%");
  }

  @Property
  void plainNotation(
      @ForAll @IntRange(min = -100_000, max = 100_000) int digits,
      @ForAll @IntRange(min = -5, max = 14) int scale) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);
    BigDecimal scaled = scale > 10 ? number.setScale(10, RoundingMode.HALF_UP) : number;
    assertThat(Decimals.plain(number))
        .isEqualTo(scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString());
    assertThat(Decimals.isFraction(number)).isEqualTo(number.stripTrailingZeros().scale() > 0);
  }

  @Property
  void typedDigits(@ForAll("digits") String text, @ForAll NumberReader.Expect expect) {
    NumberReading reading = NumberReader.read(text, expect, DecimalMark.UNKNOWN);
    assertThat(reading).isEqualTo(NumberReader.read(" " + text, expect, DecimalMark.UNKNOWN));
    assertThat(reading.value()).isEqualTo(new BigDecimal(text));
    assertThat(NumberReader.proof(text)).isEqualTo(DecimalMark.UNKNOWN);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30);
  }

  @Property
  void withoutADigitThereIsNoNumber(@ForAll("words") String text) {
    NumberReading reading = NumberReader.read(text, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN);
    assertThat(reading).isEqualTo(NumberReading.problem(FindingCode.NUM));
    assertThat(NumberReader.proof(text)).isEqualTo(DecimalMark.UNKNOWN);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("khoảng tren/-–%~<>().,'’Eé\u0301\u2212")
        .ofMaxLength(12);
  }

  @Property
  void aDigitOfAnyScriptMayBeAnApproximateNumber(@ForAll("about") String text) {
    assertThat(NumberReader.read(text, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN).problem())
        .isEqualTo(FindingCode.NUM_APPROX);
  }

  @Provide
  Arbitrary<String> about() {
    return Arbitraries.of("khoảng 5", "~\u0665", "khoảng \uD835\uDFCE", "> \uFF15");
  }

  @Property
  void errorsOfASpreadsheet(@ForAll("errors") String text) {
    boolean expected =
        List.of(
                    "#REF!",
                    "#N/A",
                    "#DIV/0!",
                    "#VALUE!",
                    "#NAME?",
                    "#NUM!",
                    "#NULL!",
                    "#SPILL!",
                    "#CALC!",
                    "#GETTING_DATA",
                    "#FIELD!",
                    "#BLOCKED!")
                .contains(text.strip())
            || text.strip().matches("Err:5\\d\\d");
    Reporter silent = new Reporter(new Findings(), Origin.of("f"));
    assertThat(CellFaults.reported(Cell.text(1, text), silent.spot(1, 1, "", "")))
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> errors() {
    return Arbitraries.oneOf(
        Arbitraries.of("#REF!", " #N/A ", "#REF", "Err:502", "Err:50", "Error", "#", "", " "),
        Arbitraries.strings().withChars("Er:5#NA/!").ofMaxLength(7));
  }

  @Property
  void datesAsAWorkbookStoresThem(@ForAll("dates") String text) {
    Optional<LocalDate> expected = Optional.empty();
    try {
      expected = Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      assertThat(Dates.vietnamese(text)).isEqualTo(text);
    }
    assertThat(Dates.stored(text)).isEqualTo(expected);
    expected.ifPresent(
        d ->
            assertThat(Dates.vietnamese(text))
                .isEqualTo(
                    String.format(
                        Locale.ROOT,
                        "%d/%d/%d",
                        d.getDayOfMonth(),
                        d.getMonthValue(),
                        d.getYear())));
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(-800_000, 80_000)
            .map(day -> LocalDate.ofEpochDay(day).toString()),
        Arbitraries.strings().withChars("0123456789-").ofMinLength(8).ofMaxLength(11),
        Arbitraries.of(
            "2017-02-29",
            "2016-02-29",
            "0000-01-01",
            "2017-11-06T08:30:00",
            "2017-1-1",
            "+2017-1-01",
            "2017-13-01",
            "201711-06-"));
  }

  private static final ChoiceList LEVELS =
      new ChoiceList(
          "levels",
          List.of(
              new ChoiceList.Choice("KH", new Label("Kế hoạch", "Plan")),
              new ChoiceList.Choice("DX", new Label("Đã xong", "Done"))));

  private static final ChoiceReader READER =
      new ChoiceReader(
          LEVELS,
          new Synonyms(
              Map.of("levels", Map.of(WordKey.of("kế hoạch năm"), "KH", "loại khác", "khác"))));

  @Property
  void aChoiceSpelledAsTheListDoesIsThatChoice(@ForAll("choices") String text) {
    String spelled = READER.spelled(text);
    if (spelled != null) {
      assertThat(READER.single(text).codes()).containsExactly(spelled);
      assertThat(READER.several(text).joined()).isEqualTo(spelled);
      assertThat(READER.several(text).unknown()).isEmpty();
    }
    if (List.of("KH", "Kế hoạch", "Plan", "DX", "Đã xong", "Done").contains(text)) {
      assertThat(spelled).isNotNull();
    }
    if (List.of("KẾ HOẠCH", "loại khác", "KH|DX", "", "khác").contains(text)) {
      assertThat(spelled).isNull();
    }
  }

  @Provide
  Arbitrary<String> choices() {
    return Arbitraries.of(
        "KH",
        "Kế hoạch",
        "Plan",
        "DX",
        "Đã xong",
        "Done",
        "kế hoạch năm",
        "plan",
        "kh",
        "KẾ HOẠCH",
        "loại khác",
        "KH|DX",
        "",
        "Kế  hoạch",
        "kế hoạch",
        "dx",
        "đã xong",
        "done",
        "khác");
  }

  @Property
  void sayWhetherARowIsMarkedWhateverWasAskedBefore(@ForAll List<@From("marks") String> texts) {
    RowMarks marks =
        new RowMarks(
            new RowMarkers(
                List.of(
                    new RowMarkers.Marker(
                        RowMarkers.Type.TOTAL, RowMarkers.Match.WHOLE, "tổng cộng"),
                    new RowMarkers.Marker(RowMarkers.Type.GROUP, RowMarkers.Match.PREFIX, "nhóm "),
                    new RowMarkers.Marker(
                        RowMarkers.Type.NO_ROWS, RowMarkers.Match.REGEX, "^không .*$"))));
    RowWords words = new RowWords(marks);
    for (String text : texts) {
      for (RowMarkers.Type type : RowMarkers.Type.values()) {
        assertThat(words.is(type, text)).isEqualTo(marks.is(type, text));
      }
    }
    assertThat(marks.is(RowMarkers.Type.TOTAL, "Tổng  CỘNG")).isTrue();
    assertThat(WordKey.of("Tổng  CỘNG")).isEqualTo("tổng cộng");
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
        "", "Tổng cộng", "tổng cộng", "Nhóm 1", "nhóm", "Không có", "không", "x".repeat(301));
  }
}
