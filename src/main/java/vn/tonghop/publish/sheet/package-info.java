/**
 * Small workbooks written as a stream: each cell goes to the zip as it is given, equal calls give
 * equal bytes, texts are never formulas. For letters and lists; the consolidated workbook, which
 * needs more of the format, is written with POI.
 */
@NullMarked
package vn.tonghop.publish.sheet;

import org.jspecify.annotations.NullMarked;
