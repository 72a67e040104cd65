package vn.tonghop.normalize;

import java.util.List;
import vn.tonghop.finding.Origin;

/**
 * Texts of the rows above a sheet's header (of a sheet without header: of its first rows): where an
 * agency's name, a year, a secrecy stamp or a money unit may stand.
 *
 * @param origin file and sheet, no cell
 * @param texts in reading order, trimmed, at most 80 of at most 500 characters
 */
public record SheetTitle(Origin origin, List<String> texts) {

  public SheetTitle {
    texts = List.copyOf(texts);
  }
}
