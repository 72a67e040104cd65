package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickTextsTest {

  @Test
  void stringsOfEveryFormAreReadQuickly() throws IOException, XMLStreamException {
    assertThat(
            quickly(
                "<si><t>Tổng cộng</t></si>\r\n<si/><si><t xml:space='preserve'> a&amp;b </t></si>"
                    + "<si><t>x_x0041_</t></si>"
                    + "<si><r><rPr><b/><sz val='9'/></rPr><t>một</t></r><r><t> hai</t></r></si>"
                    + "<si><t/></si><si><t>😀</t></si>"))
        .containsExactly("Tổng cộng", "", " a&b ", "xA", "một hai", "", "😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<si><t>a</t></si><!-- -->",
        "<si><t>a</t></si><si><t>&nbsp;</t></si>",
        "<si><t>a</t></si><si><rPh><t>b</t></rPh></si>",
        "<si><t>a</t></si><si><t><b/></t></si>",
        "<si><t>a</t></si></sst><sst>"
      })
  void whatIsNotCertainIsLeftToThePlainReaderBehindTheStringsBefore(String items)
      throws IOException, XMLStreamException {
    assertThat(quickly(items)).containsExactly("a", "?");
  }

  @Test
  void manyRandomPartsAreReadQuicklyAndManyAreNot() {
    long quick =
        LongStream.range(0, 500)
            .mapToObj(seed -> new RandomSheet(seed).strings())
            .filter(QuickTextsTest::isQuick)
            .count();

    assertThat(quick).isBetween(50L, 400L);
  }

  private static boolean isQuick(byte[] part) {
    try (SharedTexts texts = new SharedTexts()) {
      return texts.isReadQuickly(
          BothReadings.source(part), Allowance.of(ReadLimits.DEFAULT, System::nanoTime));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The strings read, and a question mark where the rest is left. */
  private static List<String> quickly(String items) throws IOException {
    byte[] part = ("<sst>" + items + "</sst>").getBytes(StandardCharsets.UTF_8);
    List<String> read = new ArrayList<>();
    try (SharedTexts texts = new SharedTexts()) {
      boolean all =
          texts.isReadQuickly(
              BothReadings.source(part), Allowance.of(ReadLimits.DEFAULT, System::nanoTime));
      for (int i = 0; i < texts.size(); i++) {
        read.add(String.valueOf(texts.get(i)));
      }
      if (!all) {
        read.add("?");
      }
    }
    return read;
  }
}
