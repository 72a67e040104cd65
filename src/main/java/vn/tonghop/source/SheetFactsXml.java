package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.SheetFacts;

/** The pass that collects hidden columns (before the rows) and merged ranges (after them). */
final class SheetFactsXml {

  private final ReadLimits limits;
  private final List<MergedRange> merges = new ArrayList<>();
  private final Set<Integer> hidden = new HashSet<>();

  private SheetFactsXml(ReadLimits limits) {
    this.limits = limits;
  }

  static SheetFacts read(ByteSource sheet, ReadLimits limits)
      throws IOException, XMLStreamException {
    SheetFactsXml facts = new SheetFactsXml(limits);
    try (Xml xml = Xml.open(sheet.open(), limits)) {
      facts.collect(xml);
    }
    return new SheetFacts(facts.merges, facts.hidden);
  }

  private void collect(Xml xml) throws IOException, XMLStreamException {
    while (xml.next()) {
      if (xml.isStart("col")) {
        column(xml);
      } else if (xml.isStart("mergeCell")) {
        merge(xml.attribute("ref"));
      } else if (xml.isEnd("mergeCells")) {
        return;
      }
    }
  }

  private void column(Xml xml) throws XMLStreamException {
    if (xml.flag("hidden")) {
      int first = Math.max(1, SheetXml.number(xml.attribute("min"), 1));
      int last = Math.min(limits.columns(), SheetXml.number(xml.attribute("max"), first));
      for (int column = first; column <= last; column++) {
        hidden.add(column);
      }
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
        new MergedRange(rowOf(from), SheetXml.columnOf(from), rowOf(to), SheetXml.columnOf(to));
    if (range.firstRow() > 0
        && range.firstColumn() > 0
        && range.lastRow() >= range.firstRow()
        && range.lastColumn() >= range.firstColumn()) {
      merges.add(range);
    }
  }

  private static int rowOf(String address) throws XMLStreamException {
    String digits = address.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : SheetXml.number(digits, 0);
  }
}
