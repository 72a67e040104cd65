/**
 * A campaign unlike any real one: other sections, kinds, groups, tables and sheets. What works for
 * it works without a name in Java.
 */
@NullMarked
package vn.tonghop.invented;

import org.jspecify.annotations.NullMarked;
