/** From cells to values: headers, words, numbers and dates read against the outline. */
@NullMarked
package vn.tonghop.normalize;

import org.jspecify.annotations.NullMarked;
