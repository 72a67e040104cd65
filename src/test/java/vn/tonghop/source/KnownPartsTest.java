package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** A part of the same bytes is read once, as long as not many others came in between. */
class KnownPartsTest {

  private final KnownParts<String> known = new KnownParts<>();
  private final List<String> made = new ArrayList<>();

  private String read(String xml) throws Exception {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return known.read(() -> new ByteArrayInputStream(bytes), ReadLimits.DEFAULT, this::first);
  }

  private String first(Tags tags) throws IOException, XMLStreamException {
    String name = "";
    while (tags.next()) {
      name = tags.isStart("a") ? String.valueOf(tags.attribute("n")) : name;
    }
    made.add(name);
    return name;
  }

  @Test
  void theSameBytesAreReadOnce() throws Exception {
    assertThat(read("<a n=\"1\"/>")).isEqualTo("1");
    assertThat(read("<a n=\"2\"/>")).isEqualTo("2");
    assertThat(read("<a n=\"1\"/>")).isEqualTo("1");
    assertThat(made).containsExactly("1", "2");
  }

  @Test
  void whatCameLongAgoIsReadAgain() throws Exception {
    for (int n = 1; n <= 9; n++) {
      read("<a n=\"" + n + "\"/>");
    }
    assertThat(read("<a n=\"2\"/>")).isEqualTo("2");
    assertThat(made).hasSize(9);
    assertThat(read("<a n=\"1\"/>")).isEqualTo("1");
    assertThat(made).hasSize(10).endsWith("9", "1");
  }

  @Test
  void aLargePartIsReadEachTime() throws Exception {
    String part = "<a n=\"1\">" + " ".repeat(20_000) + "</a>";
    assertThat(read(part)).isEqualTo(read(part)).isEqualTo("1");
    assertThat(made).containsExactly("1", "1");
  }

  @Test
  void aDamagedPartIsDamagedEachTime() throws Exception {
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> read("<a n=\"1\">")).isInstanceOf(XMLStreamException.class);
    }
    assertThat(read("<a n=\"1\"></a>")).isEqualTo("1");
  }

  @Test
  void aPartThatBreaksOffFailsAsItDoesWhenReadAnew() {
    ByteSource broken =
        () ->
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }
            };
    assertThatThrownBy(() -> known.read(broken, ReadLimits.DEFAULT, this::first))
        .hasMessageContaining("broken");
    assertThat(made).isEmpty();
  }
}
