package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.JavaText.Token;

/** The guards see what is in a source, and only that. */
class JavaTextTest {

  private static List<String> found(String source) {
    return JavaText.of(Path.of("A.java"), source).stream()
        .map(token -> token.line() + (token.literal() ? "\"" : " ") + token.text())
        .toList();
  }

  @Test
  void literalsAndIdentifiersAreFoundWithTheirLines() {
    assertThat(found("int a;\nString b = \"x \\\"y\\\" \\u0111\";"))
        .containsExactly("1 int", "1 a", "2 String", "2 b", "2\"x \"y\" đ");
    assertThat(found("\"\"\"\n  one\n  \"two\"\n\"\"\"\nc"))
        .containsExactly("1\"\n  one\n  \"two\"\n", "5 c");
  }

  @Test
  void commentsAndCharactersAreNot() {
    assertThat(found("// a \"b\"\n/* c\n \"d\" */ '\"' e '\\'' f")).containsExactly("3 e", "3 f");
    assertThat(found("\"http://x\" g")).containsExactly("1\"http://x", "1 g");
  }

  @Test
  void aTokenTellsItsPlace() {
    assertThat(new Token(Path.of("A.java"), 7, true, "x").place()).isEqualTo("A.java:7");
  }
}
