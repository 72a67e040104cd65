package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.JavaText.Token;

/** The checks of texts find what they are for: each kind of mistake, and a near miss of each. */
class BundleProblemsTest {

  private static Bundle bundle(String language, String... keysAndTexts) {
    Map<String, String> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      entries.put(keysAndTexts[i], keysAndTexts[i + 1]);
      lines.put(keysAndTexts[i], i / 2 + 1);
    }
    Path file = Path.of("src/main/resources/vn/tonghop/x/texts_" + language + ".properties");
    return new Bundle(file, entries, lines, List.of());
  }

  private static List<Token> java(String source) {
    return JavaText.of(Path.of("X.java"), source);
  }

  @Test
  void a_key_in_one_language_only() {
    Bundle vietnamese = bundle("vi", "a", "Một", "b", "Hai");
    assertThat(BundleProblems.missing(List.of(vietnamese, bundle("en", "a", "One"))))
        .singleElement()
        .asString()
        .endsWith("texts_vi.properties:2 b");
    assertThat(
            BundleProblems.missing(
                List.of(bundle("vi", "a", "Một"), bundle("en", "a", "One", "c", "Three"))))
        .singleElement()
        .asString()
        .endsWith("texts_en.properties:2 c");
    assertThat(BundleProblems.missing(List.of(vietnamese, bundle("en", "b", "Two", "a", "One"))))
        .isEmpty();
  }

  @Test
  void a_bundle_in_one_language_only() {
    assertThat(BundleProblems.missing(List.of(bundle("vi", "a", "Một")))).hasSize(1);
  }

  @Test
  void a_hole_that_the_other_language_has_not() {
    Bundle vietnamese = bundle("vi", "a", "{0} của {1}");
    assertThat(BundleProblems.holes(List.of(vietnamese, bundle("en", "a", "{0} of it"))))
        .singleElement()
        .asString()
        .endsWith("a [0, 1] [0]");
    assertThat(BundleProblems.holes(List.of(vietnamese, bundle("en", "a", "{1} has {0}"))))
        .isEmpty();
  }

  @Test
  void a_key_asked_for_that_is_not_there() {
    Bundle bundle = bundle("vi", "verdict.REFUSED", "Trả lại");
    assertThat(BundleProblems.unknown(bundle, java("out.println(texts.get(\"verdct.REFUSED\"));")))
        .containsExactly("X.java:1 verdct.REFUSED");
    assertThat(
            BundleProblems.unknown(bundle, java("texts.get(\"verdict.\" + name); map.get(\"x\");")))
        .isEmpty();
  }

  @Test
  void a_vietnamese_sentence_in_the_program() {
    List<Token> tokens = java("// Trả lại\nout.println(\"Trả lại\");");
    assertThat(BundleProblems.vietnamese(tokens, Set.of())).containsExactly("X.java:2 \"Trả lại\"");
    assertThat(BundleProblems.vietnamese(tokens, Set.of("X.java"))).isEmpty();
    assertThat(
            BundleProblems.vietnamese(
                java("out.println(\"Đ\".isEmpty() ? \"A×B\" : \"•\");"), Set.of()))
        .containsExactly("X.java:1 \"Đ\"");
  }

  @Test
  void an_english_sentence_in_the_program() {
    assertThat(BundleProblems.english(java("out.println(\"No such file\");"), Set.of()))
        .containsExactly("X.java:1 \"No such file\"");
    assertThat(
            BundleProblems.english(
                java(
                    "throw new IllegalStateException(\"no such state\"); log.error(\"it has failed\");"
                        + " sql(\"select a from b\"); out.print(\"<p class='a b'>\"); x(\"no-such_key\");"),
                Set.of()))
        .isEmpty();
  }
}
