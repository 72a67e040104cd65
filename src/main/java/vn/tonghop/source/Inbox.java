package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which agencies' files are put. A sub-folder {@code yyyy-mm-dd} gives the date of
 * receipt of what lies in it; inside it, as in the inbox itself, a folder is one bundle, a zip is
 * one (or one per agency's folder in it), any other file is a loose one.
 */
public final class Inbox {

  /** Where {@link ProcessedFiles} puts what was taken; never read. */
  static final String PROCESSED = ".da-xu-ly";

  private final ReadLimits limits;
  private final Unfinished unfinished;

  /** Takes everything as it is, finished or not. */
  public Inbox(ReadLimits limits) {
    this(limits, null);
  }

  /**
   * Leaves files that look as if they were still being copied for the next run.
   *
   * @param clock tells how long ago they were written to; null: nothing waits
   */
  public Inbox(ReadLimits limits, @Nullable Clock clock) {
    this.limits = limits;
    this.unfinished = new Unfinished(clock);
  }

  /**
   * Lists what has arrived. Only regular files are taken; links, devices, unreadable, temporary and
   * unfinished files and folders named like a day that does not exist are skipped and told. A
   * folder is one report: it waits whole for a file of it that is unfinished or unreadable.
   *
   * @param inbox existing folder
   * @param received date of receipt of what lies in no dated sub-folder; null: the files' own date
   *     in Asia/Ho_Chi_Minh (of a folder: its latest file)
   * @throws IOException when the inbox or a folder in it cannot be listed
   */
  public InboxScan scan(Path inbox, @Nullable LocalDate received) throws IOException {
    return new InboxWalk(limits, unfinished).scan(inbox, received);
  }

  /**
   * Takes one named file, folder or zip as if it lay in an inbox; a dated folder it lies in gives
   * the date of receipt. A folder with dated sub-folders is an inbox itself.
   *
   * @throws IOException when a folder in it cannot be listed
   */
  public InboxScan single(Path item, @Nullable LocalDate received) throws IOException {
    return new InboxWalk(limits, unfinished).single(item, received);
  }
}
