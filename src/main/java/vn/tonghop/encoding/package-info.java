/**
 * Vietnamese text in the encodings offices have used, brought to Unicode before anything else looks
 * at it. The text decides, not the font.
 */
@NullMarked
package vn.tonghop.encoding;

import org.jspecify.annotations.NullMarked;
