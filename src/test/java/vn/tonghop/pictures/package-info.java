/** Makes the pictures of the documents small. */
@NullMarked
package vn.tonghop.pictures;

import org.jspecify.annotations.NullMarked;
