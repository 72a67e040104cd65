package vn.tonghop.submission;

import java.util.List;

/**
 * Comments attached to the cells of a sheet.
 *
 * @param list in the order of the file
 * @param more there are more than were read
 */
public record SheetComments(List<CellComment> list, boolean more) {

  public static final SheetComments NONE = new SheetComments(List.of(), false);

  public SheetComments {
    list = List.copyOf(list);
  }
}
