/** The same report in every format and encoding gives the same figures. */
@org.jspecify.annotations.NullMarked
package vn.tonghop.formats;
