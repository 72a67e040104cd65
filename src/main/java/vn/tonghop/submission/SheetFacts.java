package vn.tonghop.submission;

import java.util.List;
import java.util.Set;

/**
 * What a cheap bounded pass over a sheet collects before its rows are read.
 *
 * @param merges merged ranges in file order; empty for CSV
 * @param hiddenColumns columns (from 1) the sheet hides
 */
public record SheetFacts(List<MergedRange> merges, Set<Integer> hiddenColumns) {

  public static final SheetFacts NONE = new SheetFacts(List.of(), Set.of());

  public SheetFacts {
    merges = List.copyOf(merges);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }
}
