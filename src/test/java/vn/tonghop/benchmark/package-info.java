/** Measurements run by hand; they test nothing. See docs/performance.md. */
@NullMarked
package vn.tonghop.benchmark;

import org.jspecify.annotations.NullMarked;
