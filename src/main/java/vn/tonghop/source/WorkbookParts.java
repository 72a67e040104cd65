package vn.tonghop.source;

/**
 * What the cells of all sheets of a workbook share.
 *
 * @param date1904 dates count from 1904
 */
record WorkbookParts(SharedTexts texts, CellFormats formats, boolean date1904) {}
