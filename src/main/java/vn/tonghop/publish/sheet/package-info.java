/**
 * Workbooks written as a stream: each cell goes to the zip as it is given, equal calls give equal
 * bytes, texts are never formulas. {@link vn.tonghop.publish.sheet.WorkbookStream} is where to
 * begin.
 */
@NullMarked
package vn.tonghop.publish.sheet;

import org.jspecify.annotations.NullMarked;
