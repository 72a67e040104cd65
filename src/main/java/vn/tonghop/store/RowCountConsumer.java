package vn.tonghop.store;

import org.jspecify.annotations.Nullable;

/** Takes how many rows of an agency hold a value. */
@FunctionalInterface
public interface RowCountConsumer {

  /**
   * @param agency its code
   * @param content canonical text of the column (several choices still joined); null: empty
   */
  void count(String agency, @Nullable String content, long rows);
}
