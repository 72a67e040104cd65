/** Consolidated tables: the layouts of the outline filled with values and statistics. */
@NullMarked
package vn.tonghop.consolidate;

import org.jspecify.annotations.NullMarked;
