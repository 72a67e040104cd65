/**
 * A second, plain computation of every published figure from the published values, to compare the
 * product with. It shares no code with {@code vn.tonghop.statistic}.
 */
@NullMarked
package vn.tonghop.oracle;

import org.jspecify.annotations.NullMarked;
