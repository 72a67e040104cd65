package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What begins with a word is what a search through all kinds calls text. */
class FileKindProperties {

  @Property(tries = 10_000)
  void aFirstWordIsToldAsBySearching(@ForAll("heads") String head) {
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length > 0 && FileKind.beginsWithWord(bytes)) {
      assertThat(FileKind.searched(bytes)).isEqualTo(FileKind.TEXT);
    }
  }

  @Provide
  Arbitrary<String> heads() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "\u00ef\u00bb\u00bf",
                "PK\u0003\u0004",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "%PDF",
                "GIF8",
                "II*\u0000",
                "MM\u0000*",
                "{\\rtf",
                "Rar!",
                "ID;P\nP;P",
                "id;p\nb;",
                "MIME-Version: 1.0 multipart/related",
                "m\u0000ime-version: multipart/related",
                "mime-version:multipart/related",
                "<html>",
                "<?xml ",
                "ma;ten",
                "m",
                "\u0000",
                " "),
            Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(2))
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
