package vn.tonghop.publish.sheet;

/**
 * A note at a cell, rows and columns from 1.
 *
 * @param text plain; cut when it is longer than a note is read
 */
public record CellNote(int row, int column, String text) {}
