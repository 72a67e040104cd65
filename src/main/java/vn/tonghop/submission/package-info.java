/** What arrived: parts, sheets, rows and cells with their origin, before any outline is applied. */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;
