package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Which rows of a sheet are copied: its beginning, and of a long sheet the rows around each fault.
 *
 * @param faults rows with a fault
 */
record Window(NavigableSet<Integer> faults) {

  /** Sheets no longer than this are copied whole. */
  static final int BEGINNING = 200;

  /** Rows before and after a fault. */
  static final int AROUND = 5;

  /** Faults further down the sheet than so many others are told on the first page only. */
  static final int MOST_FAULTS = 500;

  /** The rows of the copy, as ranges. */
  record Copied(int first, int last) {}

  boolean holds(int row) {
    Integer near = faults.ceiling(row - AROUND);
    return row <= BEGINNING || near != null && near <= row + AROUND;
  }

  /** No row after this is copied. */
  int last() {
    return faults.isEmpty() ? BEGINNING : Math.max(BEGINNING, faults.last() + AROUND);
  }

  /** The ranges copied of a sheet that goes beyond its beginning. */
  List<Copied> ranges() {
    List<Copied> ranges = new ArrayList<>();
    int first = 1;
    int last = BEGINNING;
    for (int fault : faults) {
      if (fault - AROUND > last + 1) {
        ranges.add(new Copied(first, last));
        first = fault - AROUND;
      }
      last = Math.max(last, fault + AROUND);
    }
    ranges.add(new Copied(first, last));
    return ranges;
  }
}
