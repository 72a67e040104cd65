package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The plain reader is the oracle of the quick one. */
class SmallPartProperties {

  private static final Path WORKBOOK =
      Path.of("src/test/resources/messy/files/khong-loi/3500-KQ2017_UBND-19_L01.xlsx");
  private static final List<byte[]> PARTS =
      Stream.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml")
          .map(SmallPartProperties::part)
          .toList();
  private static final List<String> ELEMENTS =
      List.of(
          "Relationship", "sheet", "workbookPr", "numFmt", "fonts", "font", "name", "xf", "row");
  private static final List<String> ATTRIBUTES =
      List.of("Id", "Target", "Type", "id", "name", "state", "val", "numFmtId", "formatCode", "r");

  @Property(tries = 3000)
  void damagedPartsReadTheSame(@ForAll long seed, @ForAll @IntRange(max = 3) int part) {
    byte[] bytes = new RandomSheet(seed).damaged(PARTS.get(part));
    assertSame(bytes, ReadLimits.DEFAULT);
  }

  @Property(tries = 2000)
  void anyMarkupReadsTheSame(@ForAll long seed) {
    RandomSheet random = new RandomSheet(seed);
    assertSame(random.sheet(), ReadLimits.DEFAULT);
    assertSame(random.damaged(random.sheet()), ReadLimits.DEFAULT);
  }

  @Example
  void thePartsOfASampleWorkbookAreReadQuickly() throws Exception {
    for (byte[] part : PARTS) {
      AtomicInteger opened = new AtomicInteger();
      ByteSource counting =
          () -> {
            opened.incrementAndGet();
            return BothReadings.source(part).open();
          };
      assertThat(SmallPart.read(counting, ReadLimits.DEFAULT, SmallPartProperties::trace))
          .contains("+");
      assertThat(opened).hasValue(1);
    }
  }

  @Example
  void aPrefixThatIsNotDeclaredIsLeftToThePlainReader() {
    assertSame(bytes("<a xmlns:r='urn:r'><sheet r:id='x' name='y'/></a>"), ReadLimits.DEFAULT);
    assertSame(bytes("<a><sheet r:id='x' name='y'/></a>"), ReadLimits.DEFAULT);
    assertSame(
        bytes("<a xmlns:r='u' xmlns:q='u'><sheet r:id='x' q:id='y'/></a>"), ReadLimits.DEFAULT);
    assertSame(bytes("<r:a xmlns:r='u'><r:sheet r:id='x'/></r:a>"), ReadLimits.DEFAULT);
    assertSame(bytes("<a xmlns:r=''/>"), ReadLimits.DEFAULT);
    assertSame(bytes("<a>" + "<b>".repeat(120) + "</b>".repeat(120) + "</a>"), ReadLimits.DEFAULT);
  }

  private static void assertSame(byte[] bytes, ReadLimits limits) {
    ByteSource source = BothReadings.source(bytes);
    assertThat(outcome(() -> SmallPart.read(source, limits, SmallPartProperties::trace)))
        .as("%s", new String(bytes, 0, Math.min(3000, bytes.length), StandardCharsets.UTF_8))
        .isEqualTo(
            outcome(
                () -> {
                  try (Xml xml = Xml.open(source.open(), limits)) {
                    return trace(xml);
                  }
                }));
  }

  private interface Reading {
    String read() throws IOException, XMLStreamException;
  }

  private static String outcome(Reading reading) {
    try {
      return reading.read();
    } catch (IOException | XMLStreamException e) {
      return e.toString();
    }
  }

  private static String trace(Tags tags) throws IOException, XMLStreamException {
    StringBuilder all = new StringBuilder();
    while (tags.next()) {
      all.append('.');
      for (String name : ELEMENTS) {
        if (tags.isEnd(name)) {
          all.append('-').append(name);
        } else if (tags.isStart(name)) {
          all.append('+').append(name);
          for (String attribute : ATTRIBUTES) {
            all.append(' ').append(tags.attribute(attribute)).append(tags.flag(attribute));
          }
        }
      }
    }
    return all.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] part(String name) {
    Allowance allowance = Allowance.of(ReadLimits.DEFAULT, System::nanoTime);
    try (ZipContainer container = ZipContainer.open(WORKBOOK, allowance);
        InputStream in = new PackageParts(container, ReadLimits.DEFAULT).open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
