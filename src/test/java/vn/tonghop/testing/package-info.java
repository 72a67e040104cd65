/** What tests of several packages need of the file system. */
@NullMarked
package vn.tonghop.testing;

import org.jspecify.annotations.NullMarked;
