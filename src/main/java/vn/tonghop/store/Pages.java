package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts an ordered list into runs that one statement can read in bounded memory. */
final class Pages {

  /** Most rows wanted from one statement. */
  static final int ROWS = 4_000;

  private static final int MOST_ITEMS = 50;

  private Pages() {}

  /**
   * @param weight expected rows of an item; an item heavier than a page stands alone
   */
  static <T> List<List<T>> of(List<T> items, ToLongFunction<T> weight) {
    List<List<T>> pages = new ArrayList<>();
    List<T> page = new ArrayList<>();
    long rows = 0;
    for (T item : items) {
      long more = weight.applyAsLong(item);
      if (!page.isEmpty() && (page.size() == MOST_ITEMS || rows + more > ROWS)) {
        pages.add(page);
        page = new ArrayList<>();
        rows = 0;
      }
      page.add(item);
      rows += more;
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
