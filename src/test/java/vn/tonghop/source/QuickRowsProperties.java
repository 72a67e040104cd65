package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.tonghop.submission.Lettering;

/** The plain reader is the oracle of the quick one. */
class QuickRowsProperties {

  private static final WorkbookParts PARTS = parts();
  private static final ReadLimits SMALL = TestFiles.limits(1 << 30, 1 << 30, 1 << 30, 99, 9, 20);

  @Property(tries = 4000)
  void sheetsReadTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int pause)
      throws IOException {
    assertSame(new RandomSheet(seed).sheet(), ReadLimits.DEFAULT, pause);
  }

  @Property(tries = 4000)
  void damagedSheetsReadTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int pause)
      throws IOException {
    RandomSheet random = new RandomSheet(seed);
    assertSame(random.damaged(random.sheet()), ReadLimits.DEFAULT, pause);
  }

  @Property(tries = 2000)
  void narrowLimitsHoldTheSame(@ForAll long seed) throws IOException {
    assertSame(new RandomSheet(seed).sheet(), SMALL, 1);
  }

  private static void assertSame(byte[] sheet, ReadLimits limits, int pause) throws IOException {
    BothReadings.Outcome quick = BothReadings.quick(sheet, PARTS, limits, pause);
    BothReadings.Outcome plain = BothReadings.plain(sheet, PARTS, limits, pause);
    assertThat(quick.rows()).as("%s", shown(sheet)).isEqualTo(plain.rows());
    assertThat(quick.trouble()).as("%s", shown(sheet)).isEqualTo(plain.trouble());
    assertThat(BothReadings.quickFacts(sheet, limits))
        .as("%s", shown(sheet))
        .isEqualTo(BothReadings.plainFacts(sheet, limits));
  }

  private static String shown(byte[] sheet) {
    return new String(sheet, 0, Math.min(3000, sheet.length), StandardCharsets.UTF_8);
  }

  private static WorkbookParts parts() {
    try {
      SharedTexts texts = new SharedTexts();
      byte[] part =
          "<sst><si><t>Một</t></si><si><t/></si><si><t>Ba</t></si></sst>"
              .getBytes(StandardCharsets.UTF_8);
      texts.read(BothReadings.source(part), Allowance.of(ReadLimits.DEFAULT, System::nanoTime));
      CellFormats formats =
          CellFormats.of(
              new CellFormats.Style(CellFormats.Shown.PLAIN, Lettering.UNICODE),
              new CellFormats.Style(CellFormats.Shown.PERCENT, Lettering.ABC),
              new CellFormats.Style(CellFormats.Shown.DATE, Lettering.UNICODE));
      return new WorkbookParts(texts, formats, false);
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
