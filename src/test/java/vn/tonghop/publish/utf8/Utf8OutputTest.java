package vn.tonghop.publish.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {

  private static String written(Consumer<Utf8Output> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes);
    content.accept(out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String number(BigDecimal number) {
    return written(out -> out.number(number));
  }

  @Property
  void a_text_is_encoded_as_the_JDK_encodes_it(@ForAll String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes);
    out.text(text);
    out.flush();
    assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void a_plain_text_is_written_as_any_other_and_one_that_is_not_leaves_no_trace(
      @ForAll String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes);
    out.ascii('|');
    boolean plain = out.plain(text);
    out.ascii('|');
    out.flush();
    assertThat(bytes.toByteArray())
        .isEqualTo(("|" + (plain ? text : "") + "|").getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ủy ban", "a;b", "é ~ ' €", "€€"})
  void most_texts_are_plain(String text) {
    assertThat(written(out -> assertThat(out.plain(text)).isTrue())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "\"", "a\nb", "a\r", "\0", "\t", "a\uD83D\uDE80", "\uD83D"})
  void a_text_to_be_quoted_or_looked_at_is_not_plain(String text) {
    assertThat(written(out -> assertThat(out.plain(text)).isFalse())).isEmpty();
  }

  @Test
  void plain_texts_are_whole_across_buffers_and_end_at_a_thousand_characters() {
    String longest = "ệ".repeat(1_000);
    assertThat(
            written(
                out -> {
                  for (int i = 0; i < 20; i++) {
                    assertThat(out.plain(longest)).isTrue();
                  }
                  assertThat(out.plain(longest + "x")).isFalse();
                }))
        .isEqualTo(longest.repeat(20));
  }

  @Test
  void a_text_longer_than_the_buffer_is_whole() {
    String text = "Ủy ban nhân dân 😀 ".repeat(5_000);
    assertThat(written(out -> out.text(text))).isEqualTo(text);
  }

  @Property
  void a_long_text_is_encoded_as_the_JDK_encodes_it_wherever_a_pair_or_half_of_one_stands(
      @ForAll @IntRange(min = 990, max = 1_010) int before, @ForAll boolean half) {
    String text = "ệ".repeat(before) + (half ? "\uD83D" : "😀") + "x".repeat(before);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes);
    out.text(text);
    out.xml(text, new byte[128][]);
    out.flush();
    String inXml = half ? text.replace("\uD83D", "") : text;
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) + inXml);
  }

  @Test
  void bytes_longer_than_the_buffer_keep_their_place() {
    byte[] bytes = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(
            written(
                out -> {
                  out.ascii("a");
                  out.bytes(bytes);
                  out.ascii('b');
                }))
        .isEqualTo("a" + "x".repeat(100_000) + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "0E+5, 0",
    "12.5000000000, 12.5",
    "-0.05, -0.05",
    "0.000000001, 0.000000001",
    "100, 100",
    "1E+3, 1000",
    "-7, -7",
    "999999999999999999, 999999999999999999",
    "1234567890123456789012345678.1234567890, 1234567890123456789012345678.123456789",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "0.0000000000000000000001, 0.0000000000000000000001"
  })
  void a_number_is_written_in_full_without_trailing_zeros(String number, String expected) {
    assertThat(number(new BigDecimal(number))).isEqualTo(expected);
  }

  @Property
  void a_number_reads_back_exactly(@ForAll @Scale(12) BigDecimal number) {
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    assertThat(number(number)).isEqualTo(plain);
  }

  @Property
  void a_number_of_any_size_reads_back_exactly(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -5, max = 25) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);
    assertThat(new BigDecimal(number(number))).isEqualByComparingTo(number);
  }

  @Property
  void whole_numbers_are_written_as_the_JDK_writes_them(@ForAll long number) {
    assertThat(written(out -> out.number(number))).isEqualTo(Long.toString(number));
  }

  @Test
  void the_greatest_and_the_least_long_are_written() {
    assertThat(written(out -> out.number(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
    assertThat(written(out -> out.number(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
  }
}
