/** Before and after: the published figures of two publications compared, with what caused it. */
@NullMarked
package vn.tonghop.change;

import org.jspecify.annotations.NullMarked;
