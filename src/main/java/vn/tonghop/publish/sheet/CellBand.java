package vn.tonghop.publish.sheet;

/**
 * A look that cells take while a condition holds; told in grey print, too.
 *
 * @param formula true or false, written for the first cell of the range it is used on
 */
public record CellBand(String formula, Look look) {

  /**
   * What changes.
   *
   * @param fill {@code RRGGBB}
   */
  public record Look(String fill, boolean bold, boolean italic) {}
}
