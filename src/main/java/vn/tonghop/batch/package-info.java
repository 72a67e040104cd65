/** Edge: the Spring Batch job; the only package that imports Spring Batch. */
@NullMarked
package vn.tonghop.batch;

import org.jspecify.annotations.NullMarked;
