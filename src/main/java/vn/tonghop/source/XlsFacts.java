package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.SheetFacts;

/** The pass over an .xls sheet that collects merged ranges and hidden columns. */
final class XlsFacts {

  private final ReadLimits limits;
  private final List<MergedRange> merges = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private boolean commented;

  private XlsFacts(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * What was found.
   *
   * @param commented cells have comments
   */
  record Found(SheetFacts facts, boolean commented) {}

  static Found read(BiffStream stream, ReadLimits limits) throws IOException {
    XlsFacts facts = new XlsFacts(limits);
    while (stream.next()) {
      if (stream.sid() == Biff.MERGE_CELLS) {
        stream.read(facts::merges);
      } else if (stream.sid() == Biff.COL_INFO) {
        stream.read(facts::columns);
      } else if (stream.sid() == Biff.NOTE) {
        facts.commented = true;
      }
    }
    return new Found(new SheetFacts(facts.merges, facts.hiddenColumns()), facts.commented);
  }

  private boolean merges(RecordInputStream data) throws IOException {
    int count = data.readUShort();
    for (int i = 0; i < count; i++) {
      int firstRow = data.readUShort() + 1;
      int lastRow = data.readUShort() + 1;
      int firstColumn = data.readUShort() + 1;
      int lastColumn = data.readUShort() + 1;
      if (merges.size() >= limits.merges()) {
        throw LimitExceededException.of("merges", limits.merges());
      }
      if (firstRow <= lastRow && firstColumn <= lastColumn) {
        merges.add(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
      }
    }
    return true;
  }

  private boolean columns(RecordInputStream data) {
    int first = data.readUShort() + 1;
    int last = Math.min(limits.columns(), data.readUShort() + 1);
    data.readInt();
    if ((data.readUShort() & 1) != 0) {
      hidden.set(Math.min(first, last + 1), last + 1);
    }
    return true;
  }

  private Set<Integer> hiddenColumns() {
    return hidden.stream().boxed().collect(Collectors.toSet());
  }
}
