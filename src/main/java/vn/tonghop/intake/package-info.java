/** The story of one submission: read, normalize, check. */
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;
