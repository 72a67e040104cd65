package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The plain reader is the oracle of the quick one. */
class QuickTextsProperties {

  private static final ReadLimits SMALL = TestFiles.limits(1 << 30, 1 << 30, 1 << 30, 99, 9, 20);

  @Property(tries = 4000)
  void stringsReadTheSame(@ForAll long seed) throws IOException {
    assertSame(new RandomSheet(seed).strings(), ReadLimits.DEFAULT);
  }

  @Property(tries = 4000)
  void damagedStringsReadTheSame(@ForAll long seed) throws IOException {
    RandomSheet random = new RandomSheet(seed);
    assertSame(random.damaged(random.strings()), ReadLimits.DEFAULT);
  }

  @Property(tries = 2000)
  void narrowLimitsHoldTheSame(@ForAll long seed) throws IOException {
    assertSame(new RandomSheet(seed).strings(), SMALL);
  }

  private interface Reading {
    void read(SharedTexts texts, Allowance allowance) throws IOException, XMLStreamException;
  }

  private static void assertSame(byte[] part, ReadLimits limits) throws IOException {
    ByteSource source = BothReadings.source(part);
    assertThat(outcome((texts, allowance) -> texts.read(source, allowance), limits))
        .as("%s", new String(part, 0, Math.min(3000, part.length), StandardCharsets.UTF_8))
        .isEqualTo(outcome((texts, allowance) -> texts.readPlainly(source, allowance), limits));
  }

  private static List<String> outcome(Reading reading, ReadLimits limits) throws IOException {
    List<String> all = new ArrayList<>();
    try (SharedTexts texts = new SharedTexts()) {
      try {
        reading.read(texts, Allowance.of(limits, System::nanoTime));
      } catch (IOException | XMLStreamException e) {
        all.add(e.toString());
      }
      for (int i = 0; i < texts.size(); i++) {
        all.add(String.valueOf(texts.get(i)));
      }
    }
    return all;
  }
}
