/**
 * The made-up campaign input under {@code sample-input/} and what writes it: workbooks and CSV sets
 * whose bytes are the same on every machine.
 */
@NullMarked
package vn.tonghop.sample;

import org.jspecify.annotations.NullMarked;
