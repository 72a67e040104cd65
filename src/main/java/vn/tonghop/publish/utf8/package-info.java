/**
 * Text written as UTF-8 bytes, as the files of a publication need it: fast, and the same
 * everywhere.
 */
@NullMarked
package vn.tonghop.publish.utf8;

import org.jspecify.annotations.NullMarked;
