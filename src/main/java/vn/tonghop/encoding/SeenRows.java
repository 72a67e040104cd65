package vn.tonghop.encoding;

import vn.tonghop.submission.Row;
import vn.tonghop.submission.UnreadableException;

/** Takes the rows of a sheet as they came, some of which were looked at before. */
@FunctionalInterface
interface SeenRows {

  /**
   * @param ordinary what {@link Surroundings#add} said of it; false: it was not looked at
   * @return false when that is enough
   */
  boolean visit(Row row, boolean ordinary) throws UnreadableException;
}
