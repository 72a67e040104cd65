package vn.tonghop.publish;

import vn.tonghop.normalize.IndicatorValue;

/**
 * An answer in force.
 *
 * @param agency code of the agency
 * @param revision of the submission it stands in
 */
public record ValueLine(String agency, int revision, IndicatorValue value) {}
