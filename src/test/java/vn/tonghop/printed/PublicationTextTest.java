package vn.tonghop.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of the documents and of the page of one campaign, as it was read before it was kept;
 * {@code src/test/scripts/make-golden} writes the files.
 */
class PublicationTextTest {

  private static final String CAMPAIGN = "3500-KH2018";
  private static final Path GOLDEN = Path.of("src/test/resources/golden-text", CAMPAIGN);

  @ParameterizedTest
  @ValueSource(strings = {"bao-cao.docx", "nhac-nop.docx"})
  void the_documents_say_what_was_read(String document) throws Exception {
    holds(document, DocumentLook.of(SamplePublications.of(CAMPAIGN).resolve(document)).texts());
  }

  @Test
  void the_page_says_what_was_read() throws Exception {
    List<String> lines = PageText.of(SamplePublications.of(CAMPAIGN).resolve("index.html"));
    holds("index.html", lines.stream().map(PublicationTextTest::withoutConfiguration).toList());
  }

  /** The hash of the campaign's files, told in the page, is no word of it. */
  private static String withoutConfiguration(String line) {
    return line.replaceAll("\\b(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12}\\b", "…");
  }

  private static void holds(String name, List<String> lines) throws IOException {
    Path kept = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.write(kept, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(kept));
  }
}
