/** The template for agencies: made, filled in, read again. */
@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;
