package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/** Headers and running numbers, however they are written. */
class HeaderPropertyTest {

  private static final Table TABLE = World.documents();
  private static final HeaderMatcher<TableHeader.Meaning> MATCHER =
      new TableHeader(TABLE, new MoneyUnits(World.synonyms())).search().matcher();

  @Property
  void a_header_is_found_whatever_its_case_marks_and_spaces(
      @ForAll("columns") Column column, @ForAll boolean upper, @ForAll boolean bare) {
    String name = bare ? HeaderKey.of(column.name().vi()) : column.name().vi();
    String written = " " + (upper ? name.toUpperCase(Locale.ROOT) : name).replace(" ", " \n ");
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
    for (String header : List.of(written, decomposed)) {
      assertThat(column(header)).isEqualTo(TABLE.indexOf(column.key()));
    }
  }

  @Provide
  Arbitrary<Column> columns() {
    return Arbitraries.of(TABLE.columns());
  }

  @Property
  void a_look_at_both_ends_of_a_text_tells_the_ends_of_its_key_or_nothing(
      @ForAll("spellings") String text) {
    assertThat(HeaderKey.ends(text))
        .isIn(HeaderKey.endsOfKey(HeaderKey.of(text)), (int) HeaderKey.INVOLVED);
    KnownKeys keys = new KnownKeys();
    assertThat(keys.has(text)).isFalse();
    keys.addAll(List.of("ten van ban", HeaderKey.of(text)));
    assertThat(keys.has(text)).isTrue();
    assertThat(keys.has("Tên văn bản")).isTrue();
    assertThat(keys.has("Tên các văn bản")).isFalse();
  }

  @Provide
  Arbitrary<String> spellings() {
    Arbitrary<String> latin = Arbitraries.strings().withCharRange('\0', '\u0250').ofMaxLength(8);
    Arbitrary<String> vietnamese =
        Arbitraries.strings().withChars(" .-quyQUYtyiỶỳĐđ\u0301\u0323\u2126").ofMaxLength(8);
    return Arbitraries.oneOf(latin, vietnamese, Arbitraries.strings().ofMaxLength(8));
  }

  @Property
  void any_text_is_taken_for_one_column_or_none_and_nothing_throws(@ForAll String text) {
    assertThat(column(text)).isBetween(-1, TABLE.columns().size() - 1);
    assertThat(Abbreviations.variants(HeaderKey.of(text))).hasSizeLessThanOrEqualTo(8);
    assertThat(RowLevel.of(text, 'A').parts().size()).isLessThanOrEqualTo(text.length());
  }

  private static int column(String header) {
    Map<Integer, HeaderText> texts = Map.of(1, HeaderText.of(List.of(header)));
    HeaderTarget<TableHeader.Meaning> target = MATCHER.match(texts).assigned().get(1);
    return target == null ? -1 : target.meaning().column();
  }
}
