/** Use cases and plain wiring, free of Spring. */
@NullMarked
package vn.tonghop.app;

import org.jspecify.annotations.NullMarked;
