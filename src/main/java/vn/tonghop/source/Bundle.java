package vn.tonghop.source;

import java.time.LocalDate;
import java.util.List;

/**
 * Files that arrived together and belong to one submission (or, loose, may join others).
 *
 * @param name name of the folder, zip or loose file in NFC; {@code a.zip!/UBND-48} for one folder
 *     of a zip that holds several
 * @param receivedOn date of receipt
 * @param files its files, sorted by name
 * @param loose a single file beside others: files of the same agency and revision received on the
 *     same day are parts of one submission
 */
public record Bundle(String name, LocalDate receivedOn, List<PartFile> files, boolean loose) {

  public Bundle {
    files = List.copyOf(files);
  }
}
