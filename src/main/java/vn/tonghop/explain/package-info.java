/** Where a published figure or cell comes from, and the figure again from what is listed for it. */
@NullMarked
package vn.tonghop.explain;

import org.jspecify.annotations.NullMarked;
