/** Ministry-wide statistics: indicator x group x measure, from exact decimals. */
@NullMarked
package vn.tonghop.statistic;

import org.jspecify.annotations.NullMarked;
