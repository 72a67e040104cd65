package vn.tonghop.source;

import java.util.BitSet;

/** The formulas of one sheet that several cells share: which of them look into other workbooks. */
final class SharedFormulas {

  private static final int MOST = 1 << 20;

  private final BitSet external = new BitSet();

  /**
   * Whether a formula looks into another workbook.
   *
   * @param text empty: it is that of its group
   * @param group number among the shared ones; -1: it is not shared
   */
  boolean isExternal(CharSequence text, int group) {
    boolean known = group >= 0 && group < MOST;
    boolean is = text.length() > 0 ? Formulas.isExternal(text) : known && external.get(group);
    if (known && is) {
      external.set(group);
    }
    return is;
  }
}
