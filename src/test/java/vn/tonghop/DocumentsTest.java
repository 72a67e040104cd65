package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.source.ReadLimits;

/** The documents tell what is there. */
class DocumentsTest {

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]\\n]*]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
  private static final Pattern LAYER =
      Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\| (?:–|`([a-z ]+)`) \\|$", Pattern.MULTILINE);
  private static final long PICTURE_BYTES = 600_000;
  private static final Pattern SOURCE =
      Pattern.compile("`((?:src|docs|jobs|sample-input)/[\\w./-]+[\\w/])`");

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
    for (String root : List.of("docs", "jobs")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (!Files.exists(document.resolveSibling(link.group(1)))) {
          broken.add(document + " → " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPathOfTheRepositoryThatIsNamedIsThere() throws Exception {
    List<String> missing = new ArrayList<>();
    for (String name : List.of("architecture.md", "operations.md", "security.md", "findings.md")) {
      Matcher path = SOURCE.matcher(Files.readString(Path.of("docs", name)));
      while (path.find()) {
        if (!Files.exists(Path.of(path.group(1)))) {
          missing.add(name + " names " + path.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theArchitectureNamesEveryPackage() throws Exception {
    String text = Files.readString(Path.of("docs/architecture.md"));
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/vn/tonghop"))) {
      assertThat(packages.filter(Files::isDirectory))
          .isNotEmpty()
          .allSatisfy(p -> assertThat(text).contains("\n| `" + p.getFileName() + "` |"));
    }
  }

  @Test
  void theArchitectureTellsTheRuleThatIsTested() throws Exception {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    Matcher layer = LAYER.matcher(Files.readString(Path.of("docs/architecture.md")));
    while (layer.find()) {
      String others = layer.group(2);
      told.put(
          layer.group(1), others == null ? Set.of() : new TreeSet<>(List.of(others.split(" "))));
    }
    assertThat(told).isEqualTo(ArchitectureTest.MAY_USE);
    assertThat(told.keySet())
        .as("in reading order")
        .containsExactlyElementsOf(ArchitectureTest.MAY_USE.keySet());
  }

  @Test
  void everyPictureIsShownWithWordsForItAndAllAreSmall() throws Exception {
    Set<String> shown = new TreeSet<>();
    for (Path document : documents()) {
      Matcher picture = PICTURE.matcher(Files.readString(document));
      while (picture.find()) {
        assertThat(picture.group(1)).as(picture.group(2)).hasSizeGreaterThan(20);
        shown.add(
            Path.of("").resolve(document).resolveSibling(picture.group(2)).normalize().toString());
      }
    }
    try (Stream<Path> files = Files.list(Path.of("docs/images"))) {
      List<Path> there = files.sorted().toList();
      assertThat(there).extracting(Path::toString).containsExactlyElementsOf(shown);
      assertThat(there.stream().mapToLong(file -> file.toFile().length()).sum())
          .isBetween(1L, PICTURE_BYTES);
    }
  }

  @Test
  void theLimitsOnReadingAreTheProgramsOwn() throws Exception {
    ReadLimits limits = ReadLimits.DEFAULT;
    String text = Files.readString(Path.of("docs/security.md"));

    assertThat(text)
        .contains(
            "| a stored file | " + limits.fileBytes() / 1_000_000 + " MB |",
            "unpacked | " + (limits.partBytes() >> 30) + " GiB | `part-bytes` |",
            "unpacked | " + (limits.totalBytes() >> 30) + " GiB | `total-bytes` |",
            "| " + number(limits.entries()) + " | `entries` |",
            "told | " + limits.folders() + " | `folders` |",
            "| lines of a quoted field of CSV | " + limits.fieldLines() + " |",
            "| elements inside each other in XML | " + limits.xmlDepth() + " |",
            "counted | " + number(limits.findings()) + " | `findings` |",
            "included | " + limits.seconds() + " | `seconds` |",
            "| zips inside each other | " + limits.nesting() + " |",
            "(beyond " + (ReadLimits.RATIO_GRACE >> 20) + " MiB) | 1:" + limits.ratio() + " |",
            "| sheets of a workbook | " + limits.sheets() + " |",
            "lines of a CSV file | " + number(limits.rows()) + " |",
            "not looked at | " + limits.columns() + " | `columns` |",
            "| characters of a cell | " + number(limits.cellCharacters()) + " |",
            "| " + number(limits.lineCharacters()) + " | `line-characters` |",
            "| shared strings of a submission | " + number(limits.sharedStrings()) + " |",
            "| " + number(limits.sharedCharacters()) + " | `shared-characters` |",
            "| cell formats of a workbook | " + number(limits.styles()) + " |",
            "| merged ranges of a sheet | " + number(limits.merges()) + " |");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
