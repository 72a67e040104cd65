package vn.tonghop.store;

import vn.tonghop.normalize.TableRow;

/** Takes the table rows in force one by one. */
@FunctionalInterface
public interface RowConsumer {

  /**
   * @param agency its code
   * @param row as loaded, numbers without trailing zeros
   */
  void row(String agency, TableRow row);
}
