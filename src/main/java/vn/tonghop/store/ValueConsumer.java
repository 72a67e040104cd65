package vn.tonghop.store;

import vn.tonghop.normalize.IndicatorValue;

/** Takes the values in force one by one. */
@FunctionalInterface
public interface ValueConsumer {

  /**
   * @param agency its code
   * @param revision of the submission in force
   * @param value numbers without trailing zeros
   */
  void value(String agency, int revision, IndicatorValue value);
}
