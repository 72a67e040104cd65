package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;

class PackedAnswersTest {

  private static final long FEW_BYTES = 40;

  private final PackedAnswers packed = new PackedAnswers();

  private static IndicatorValue text(String indicator, @Nullable String text) {
    return new IndicatorValue(
        indicator, ValueState.VALUE, null, null, null, text, text, null, null);
  }

  private static IndicatorValue number(String indicator, String number) {
    return new IndicatorValue(
        indicator, ValueState.VALUE, new BigDecimal(number), null, null, null, null, null, null);
  }

  @Property(tries = 300)
  void anyAnswerComesBackEqual(@ForAll("answers") List<IndicatorValue> answers) {
    PackedAnswers fresh = new PackedAnswers();
    for (int i = 0; i < answers.size(); i++) {
      assertThat(fresh.put("A" + i, answers.get(i))).isTrue();
    }
    for (int i = 0; i < answers.size(); i++) {
      assertThat(fresh.get("A" + i, answers.get(i).indicator())).isEqualTo(answers.get(i));
    }
  }

  @Test
  void scalesAndNumbersWiderThanALongAreKept() {
    for (String number :
        List.of(
            "0",
            "0.00",
            "1E+3",
            "-12.50",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "-123456789012345678901234567890.0123456789")) {
      packed.put(number, number("I", number));

      assertThat(packed.get(number, "I")).isEqualTo(number("I", number));
    }
  }

  @Test
  void textsOfAnyLettersAreKept() {
    for (String text :
        List.of("", "Sở", "Đã có; 12 %", "caf\u00e9", "\ud83d\ude00", "half \ud83d", "\u0000")) {
      packed.put(text, text("I", text));

      assertThat(packed.get(text, "I")).isEqualTo(text("I", text));
    }
  }

  @Test
  void anAnswerAgencyOrItemThatIsNotThereIsNull() {
    packed.put("BYT", text("I", "x"));
    packed.put("BCT", text("J", "y"));

    assertThat(packed.get("BYT", "J")).isNull();
    assertThat(packed.get("BGTVT", "I")).isNull();
    assertThat(packed.get("BYT", "K")).isNull();
    assertThat(packed.get("BYT", "I")).isEqualTo(text("I", "x"));
  }

  @Test
  void theFirstAnswerOfAnAgencyStays() {
    assertThat(packed.put("BYT", number("I", "1"))).isTrue();
    assertThat(packed.put("BYT", number("I", "2"))).isFalse();

    assertThat(packed.get("BYT", "I")).isEqualTo(number("I", "1"));
  }

  @Test
  void theAnswersToAnItemComeInTheOrderOfTheAgencies() {
    packed.put("C", number("I", "1"));
    packed.put("A", number("J", "2"));
    packed.put("B", number("I", "3"));
    packed.put("A", number("I", "4"));
    List<String> told = new ArrayList<>();

    packed.of("I", (agency, value) -> told.add(agency + value.amount()));

    assertThat(told).containsExactly("C1", "A4", "B3");
  }

  @Test
  void anAnswerTakesFewBytesHoweverManyAgenciesThereAre() {
    long few = bytesOf(100);
    long many = bytesOf(2_000);

    assertThat(few).isBetween(1L, 100 * FEW_BYTES);
    assertThat(many).isBetween(1L, 2_000 * FEW_BYTES);
  }

  private static long bytesOf(int agencies) {
    PackedAnswers answers = new PackedAnswers();
    for (int i = 0; i < agencies; i++) {
      answers.put(
          "A" + i,
          new IndicatorValue(
              "I",
              ValueState.VALUE,
              new BigDecimal("98.75"),
              new BigDecimal(79 + i),
              new BigDecimal(80 + i),
              null,
              "79/80",
              null,
              new Origin("3500_" + i + ".xlsx", "Biểu 1", "E12:F12")));
    }
    return answers.bytes();
  }

  @Provide
  Arbitrary<List<IndicatorValue>> answers() {
    Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals().ofScale(10).injectNull(0.5);
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(40).injectNull(0.5);
    Arbitrary<Origin> origins =
        Combinators.combine(Arbitraries.of("a.xlsx", "b.zip!/c.csv"), texts, texts)
            .as(Origin::new)
            .injectNull(0.3);
    return Combinators.combine(
            Arbitraries.of("I", "J"),
            Arbitraries.of(ValueState.class),
            numbers,
            numbers,
            numbers,
            texts,
            texts,
            origins)
        .as(
            (item, state, amount, n, d, text, raw, origin) ->
                new IndicatorValue(item, state, amount, n, d, text, raw, raw, origin))
        .list()
        .ofMaxSize(20);
  }
}
