/**
 * A folder of messy files as agencies send them, each described as data in {@code messy/*.yml}: how
 * it differs from a faultless report, and what must become of it.
 */
@NullMarked
package vn.tonghop.messy;

import org.jspecify.annotations.NullMarked;
