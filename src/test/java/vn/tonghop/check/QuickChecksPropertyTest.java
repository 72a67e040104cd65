package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/** Quick ways to judge ordinary rows give what the rules say, word for word. */
class QuickChecksPropertyTest {

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:https?://)?(?:(?:"
              + LABEL
              + "\\.)++\\p{L}{2,63}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?(?:[/?#]\\S*)?",
          Pattern.CASE_INSENSITIVE);

  private static boolean isListByTheRules(String text) {
    String list = text.strip();
    return !list.isEmpty()
        && Arrays.stream(list.split("[ \\t\\n\\x0B\\f\\r;,\\u00A0]+"))
            .filter(entry -> !entry.isEmpty())
            .allMatch(entry -> entry.length() <= 2000 && ENTRY.matcher(entry).matches());
  }

  @Property
  void internetAddresses(@ForAll("addresses") String text) {
    assertThat(InternetAddress.isList(text)).isEqualTo(isListByTheRules(text));
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "http://",
            "https://",
            "HTTP://",
            "ttp:",
            ".",
            "-",
            "a",
            "b1",
            "vn",
            "gov",
            "1",
            "é",
            "ẫ",
            "/",
            "?",
            "#",
            ":80",
            ":",
            ";",
            ",",
            " ",
            "\u00A0",
            "\u2003",
            "x".repeat(62),
            "y".repeat(1990),
            "_",
            "@",
            "www");
    return parts.list().ofMaxSize(9).map(list -> String.join("", list));
  }

  private static final Table TABLE =
      OutlineDraft.table(
          "list", Requirement.OPTIONAL, List.of(OutlineDraft.choice("tags", "tags", true)));

  @Property
  void oneOfSeveralChoices(
      @ForAll @Size(max = 4) List<@From("codes") String> codes,
      @ForAll @Size(min = 1, max = 3) Set<@From("codes") String> accepted) {
    String text = codes.isEmpty() ? null : String.join("|", codes);
    TableRow row =
        new TableRow(1, 1, new Origin("f", "s", null), new @Nullable Object[] {text}, null, false);
    assertThat(new RowMatcher(TABLE, new RowFilter(Map.of("tags", accepted))).matches(row))
        .isEqualTo(codes.stream().anyMatch(accepted::contains));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of("A", "B", "AB", "BA", "ABA", "1", "11", "A B");
  }

  @Property
  void wordsMentioned(@ForAll("narratives") String text, @ForAll("narratives") String word) {
    assertThat(Mentions.holds(text, word)).isEqualTo(spaced(text).contains(spaced(word)));
  }

  private static String spaced(String text) {
    return " " + WordKey.of(text).replaceAll("[^\\p{L}\\p{N} ]+", " | ").strip() + " ";
  }

  @Provide
  Arbitrary<String> narratives() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("aáẫđ1²Ⅷ .,;(-\n\u00A0\u0301\u2028").ofMaxLength(8),
        Arbitraries.of("học \uD835\uDFCE", "\uD83D\uDE00 a", "\uD83D", "a\uD83D b", "học"));
  }

  @Property
  void numbersAmongWords(@ForAll("canonicals") String text) {
    BigDecimal expected = text.matches("-?\\d{1,28}(\\.\\d{1,10})?") ? new BigDecimal(text) : null;
    assertThat(PlainNumber.of(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> canonicals() {
    return Arbitraries.strings().withChars("0123456789.-KH\u0665").ofMaxLength(6);
  }

  @Property
  void dates(@ForAll @IntRange(min = -800_000, max = 800_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThat(NumberText.of(date))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear()));
  }
}
