package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** The rules as data: every line of cases/*.yml is a test. */
class CasesTest {

  private static List<Map<String, Object>> cases(String name) throws Exception {
    try (InputStream in = CasesTest.class.getResourceAsStream("/cases/" + name + ".yml")) {
      return new Yaml().load(in);
    }
  }

  private static Stream<DynamicTest> each(
      String name, java.util.function.Consumer<Map<String, Object>> test) throws Exception {
    return cases(name).stream()
        .map(c -> DynamicTest.dynamicTest(c.toString(), () -> test.accept(c)));
  }

  @TestFactory
  Stream<DynamicTest> numbers() throws Exception {
    return each("numbers", CasesTest::number);
  }

  private static void number(Map<String, Object> given) {
    DecimalMark mark = DecimalMark.valueOf((String) given.getOrDefault("column", "UNKNOWN"));
    NumberReading read =
        NumberReader.read(
            (String) given.get("text"),
            NumberReader.Expect.valueOf((String) given.get("as")),
            mark);
    assertThat(read.problem() == null ? null : read.problem().code())
        .isEqualTo(given.get("problem"));
    assertThat(read.value() == null ? null : read.value().toPlainString())
        .isEqualTo(given.get("value"));
    assertThat(read.whole() == null ? null : read.whole().toPlainString())
        .isEqualTo(given.get("whole"));
    assertThat(read.percentSign()).isEqualTo(given.getOrDefault("percent", false));
    assertThat(read.dotDecimal()).isEqualTo(given.getOrDefault("dot", false));
    assertThat(read.unit()).isEqualTo(given.getOrDefault("unit", ""));
    assertThat(read.note()).isEqualTo(given.get("note"));
    assertThat(read.rules().stream().sorted().toList())
        .isEqualTo(given.getOrDefault("rules", List.of()));
  }

  @TestFactory
  Stream<DynamicTest> dates() throws Exception {
    return each(
        "dates",
        given -> {
          var read = DateReader.read((String) given.get("text"));
          assertThat(read.map(r -> r.date().toString()).orElse(null)).isEqualTo(given.get("date"));
          assertThat(read.map(DateReader.Reading::wholeMonth).orElse(false))
              .isEqualTo(given.getOrDefault("month", false));
        });
  }

  @TestFactory
  Stream<DynamicTest> periods() throws Exception {
    return each(
        "periods",
        given ->
            assertThat(
                    PeriodReader.read((String) given.get("text"))
                        .map(YearSpan::canonical)
                        .orElse(null))
                .isEqualTo(given.get("period")));
  }

  @TestFactory
  Stream<DynamicTest> shares() throws Exception {
    return each(
        "shares",
        given -> {
          var list = World.choices().get("status");
          var reader = new ChoiceReader(list, World.synonyms());
          var shares =
              ShareWords.of(
                  (String) given.get("text"),
                  text -> {
                    ChoiceReading reading = reader.several(text);
                    return reading.codes().size() == 1 ? reading.codes().get(0) : "";
                  });
          Map<String, String> read = new java.util.TreeMap<>();
          shares.forEach((choice, share) -> read.put(choice, share.toPlainString()));
          assertThat(read).isEqualTo(given.get("shares"));
        });
  }

  @TestFactory
  Stream<DynamicTest> foreign_money() throws Exception {
    ForeignMoney foreign = new ForeignMoney(new MoneyUnits(World.synonyms()));
    return each(
        "foreign-money",
        given -> {
          NumberField field =
              new NumberField(
                  NumberField.Use.MONEY,
                  DecimalMark.UNKNOWN,
                  false,
                  null,
                  (String) given.get("column"),
                  true);
          Object value = given.get("value");
          CellKind kind = value instanceof Number ? CellKind.NUMBER : CellKind.TEXT;
          Cell cell = new Cell(1, kind, value.toString(), false, Cell.Formula.NONE);
          assertThat(foreign.amount(cell, field)).isEqualTo(given.get("kept"));
        });
  }

  @TestFactory
  Stream<DynamicTest> headers() throws Exception {
    var matcher =
        new TableHeader(World.services(), new MoneyUnits(World.synonyms())).search().matcher();
    return each(
        "headers",
        given -> {
          var texts = Map.of(1, HeaderText.of(List.of((String) given.get("header"))));
          var match = matcher.match(texts);
          assertThat(match.contested()).isEmpty();
          var target = match.assigned().get(1);
          String column =
              target == null || target.meaning().column() < 0
                  ? "none"
                  : World.services().columns().get(target.meaning().column()).key();
          assertThat(column).isEqualTo(given.get("column"));
          assertThat(target == null ? null : target.meaning().tick()).isEqualTo(given.get("tick"));
        });
  }

  @TestFactory
  Stream<DynamicTest> words() throws Exception {
    Words words = new Words(World.synonyms(), World.markers());
    ChoiceReader levels = new ChoiceReader(World.choices().get("level"), World.synonyms());
    ChoiceReader documents =
        new ChoiceReader(World.choices().get("prioritylist"), World.synonyms());
    return each(
        "words",
        given -> {
          String text = (String) given.get("text");
          String read =
              switch ((String) given.get("kind")) {
                case "state" -> words.state(text).map(Enum::name).orElse("none");
                case "yesno" -> words.yesNo(text).orElse("none");
                case "single" -> orNone(levels.single(text));
                default -> orNone(documents.several(text));
              };
          assertThat(read).isEqualTo(given.get("is"));
        });
  }

  private static String orNone(ChoiceReading reading) {
    return reading.codes().isEmpty() ? "none" : reading.joined();
  }
}
