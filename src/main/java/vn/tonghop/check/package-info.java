/**
 * The rules of the outline applied to values and table rows; verdict, completeness, derived
 * indicators and cross-checks.
 */
@NullMarked
package vn.tonghop.check;

import org.jspecify.annotations.NullMarked;
