/**
 * Edge in: workbooks, CSV sets, zips, folders and the YAML and CSV files of jobs/.
 *
 * <p>Parts of workbooks are read in two ways. {@code Xml} and what stands on it ({@code SheetXml},
 * {@code CellReader}) is the plain way: an XML parser; it judges every part, and all that is wrong
 * is said by it. {@code Markup} and what stands on it ({@code SheetScan}, {@code RowScan}, {@code
 * CellScan}, {@code SharedTextsScan}, {@code QuickTags}) is the quick way: it scans the bytes for
 * what programs mostly write and knows nothing else. At anything it does not know for certain it
 * throws {@code InDoubtException} before it hands that row or string on, and the plain way goes on
 * from there ({@code SheetRows}, {@code SharedTexts}, {@code SmallPart}). The two give the same;
 * the plain one is the oracle of the tests. Whoever makes the quick way know more adds it to {@code
 * RandomSheet} first.
 */
@NullMarked
package vn.tonghop.source;

import org.jspecify.annotations.NullMarked;
