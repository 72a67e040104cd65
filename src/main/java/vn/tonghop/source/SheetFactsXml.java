package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.SheetFacts;

/**
 * The pass that collects hidden columns, which stand before the rows, and merged ranges, which
 * stand after them. The rows between are passed over as bytes; where that does not work out
 * (prefixed names, UTF-16), the whole part is parsed.
 */
final class SheetFactsXml {

  /** Bytes behind the rows that are looked at before they are parsed. */
  private static final int TAIL = 1 << 16;

  private static final byte[] ROOT = "<worksheet".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] MERGES_END = MarkupBytes.of("</mergeCells");

  private final ReadLimits limits;
  private final List<MergedRange> merges = new ArrayList<>();
  private final BitSet hidden = new BitSet();

  private SheetFactsXml(ReadLimits limits) {
    this.limits = limits;
  }

  static SheetFacts read(ByteSource sheet, ReadLimits limits)
      throws IOException, XMLStreamException {
    SheetFactsXml quick = new SheetFactsXml(limits);
    return quick.quicklyBeforeRows(sheet) && quick.afterRows(sheet, true)
        ? quick.facts()
        : readPlainly(sheet, limits);
  }

  /** The same without a quick look at what stands around the rows. */
  static SheetFacts readPlainly(ByteSource sheet, ReadLimits limits)
      throws IOException, XMLStreamException {
    SheetFactsXml facts = new SheetFactsXml(limits);
    if (facts.beforeRows(sheet) && !facts.afterRows(sheet, false)) {
      facts = new SheetFactsXml(limits);
      try (Xml xml = Xml.open(sheet.open(), limits)) {
        facts.collect(xml);
      }
    }
    return facts.facts();
  }

  private SheetFacts facts() {
    return new SheetFacts(merges, hiddenColumns());
  }

  /** Reads to the first row; false when it is not certain that there is one. */
  private boolean quicklyBeforeRows(ByteSource sheet) {
    Markup markup = new Markup();
    try (MarkupWindow window = new MarkupWindow(sheet.open(), markup)) {
      QuickTags tags = SheetHead.read(window, markup, limits, this::element);
      return tags.next() && tags.isStart("row");
    } catch (IOException | XMLStreamException e) {
      return false;
    }
  }

  /** Reads to the first row; true when there is one, else all is read. */
  private boolean beforeRows(ByteSource sheet) throws IOException, XMLStreamException {
    try (Xml xml = Xml.open(sheet.open(), limits)) {
      while (xml.next()) {
        if (xml.isStart("row")) {
          return true;
        }
        element(xml);
      }
      return false;
    }
  }

  /** Reads what follows the rows; false when that could not be found. */
  private boolean afterRows(ByteSource sheet, boolean quickly) throws IOException {
    try (InputStream in = sheet.open()) {
      byte[] held = sheet.held();
      InputStream rest = held == null ? EndOfRows.after(in) : EndOfRows.in(held);
      if (rest == null) {
        return false;
      }
      byte[] tail = rest.readNBytes(TAIL);
      boolean whole = tail.length < TAIL;
      if (whole && (isWithoutMerges(tail) || quickly && areMergesReadQuickly(tail))) {
        return true;
      }
      InputStream read = new SequenceInputStream(new ByteArrayInputStream(tail), rest);
      try (Xml xml = Xml.openFragment(rooted(read), limits)) {
        collect(xml);
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static InputStream rooted(InputStream tail) {
    return new SequenceInputStream(new ByteArrayInputStream(ROOT), tail);
  }

  /** Reads the merged ranges of a whole tail; false: that is not certain, and none is held. */
  private boolean areMergesReadQuickly(byte[] tail) {
    int before = merges.size();
    Markup markup = new Markup();
    try (MarkupWindow window = new MarkupWindow(rooted(new ByteArrayInputStream(tail)), markup)) {
      window.reach(MERGES_END, 1);
      collect(new QuickTags(markup, limits));
      return true;
    } catch (IOException | XMLStreamException e) {
      merges.subList(before, merges.size()).clear();
      return false;
    }
  }

  /** A whole tail in which no merged range is named need not be parsed. */
  private static boolean isWithoutMerges(byte[] tail) {
    String text = new String(tail, StandardCharsets.ISO_8859_1).stripTrailing();
    return text.endsWith("worksheet>") && !text.contains("mergeCell");
  }

  private void collect(Tags xml) throws IOException, XMLStreamException {
    while (xml.next() && !xml.isEnd("mergeCells")) {
      element(xml);
    }
  }

  private void element(Tags xml) throws IOException, XMLStreamException {
    if (xml.isStart("col")) {
      column(xml);
    } else if (xml.isStart("mergeCell")) {
      merge(xml.attribute("ref"));
    }
  }

  private void column(Tags xml) throws XMLStreamException {
    if (xml.flag("hidden")) {
      int first = Math.max(1, SheetXml.number(xml.attribute("min"), 1));
      int last = Math.min(limits.columns(), SheetXml.number(xml.attribute("max"), first));
      hidden.set(Math.min(first, last + 1), last + 1);
    }
  }

  private void merge(@Nullable String reference) throws IOException, XMLStreamException {
    if (merges.size() >= limits.merges()) {
      throw LimitExceededException.of("merges", limits.merges());
    }
    String ref = reference == null ? "" : reference;
    int colon = ref.indexOf(':');
    String from = colon < 0 ? ref : ref.substring(0, colon);
    String to = colon < 0 ? ref : ref.substring(colon + 1);
    MergedRange range =
        new MergedRange(
            SheetXml.rowOf(from),
            SheetXml.columnOf(from),
            SheetXml.rowOf(to),
            SheetXml.columnOf(to));
    if (range.firstRow() > 0
        && range.firstColumn() > 0
        && range.lastRow() >= range.firstRow()
        && range.lastColumn() >= range.firstColumn()) {
      merges.add(range);
    }
  }

  private Set<Integer> hiddenColumns() {
    return hidden.stream().boxed().collect(Collectors.toSet());
  }
}
