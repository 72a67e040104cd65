package vn.tonghop.submission;

/**
 * A comment somebody attached to a cell.
 *
 * @param row counts from 1 as the sheet shows it
 * @param column counts from 1
 * @param text what it says, without the name of its author; never blank
 */
public record CellComment(int row, int column, String text) {}
