package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder into which agencies' files are put. */
public final class Inbox {

  /**
   * @param inbox existing folder
   * @param received date of receipt of what lies in no dated sub-folder; null: the file's own date
   * @throws IOException when the folder itself cannot be listed
   */
  public InboxScan scan(Path inbox, @Nullable LocalDate received) throws IOException {
    return new InboxScan(List.of(), List.of());
  }
}
