package vn.tonghop.publish;

import vn.tonghop.normalize.TableRow;

/**
 * A row of an agency's table.
 *
 * @param agency code of the agency; the rows of one agency follow each other
 */
public record TableLine(String agency, TableRow row) {}
