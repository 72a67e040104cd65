/**
 * How publications look to those who open and print them: of every campaign's sample, and of one
 * with long names and 2,000 rows. Nothing here uses the measures of the program.
 */
@NullMarked
package vn.tonghop.printed;

import org.jspecify.annotations.NullMarked;
