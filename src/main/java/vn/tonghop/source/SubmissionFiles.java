package vn.tonghop.source;

import java.util.List;
import java.util.function.LongSupplier;
import vn.tonghop.submission.OpenSubmission;

/**
 * Opens what agencies send: workbooks, delimited text, zips of these. The content decides what a
 * file is, not its name. Thread-safe; what it opens belongs to one thread.
 */
public final class SubmissionFiles {

  private final ReadLimits limits;
  private final LongSupplier nanoTime;
  private final KnownParts<CellFormats> formats = new KnownParts<>();

  public SubmissionFiles(ReadLimits limits) {
    this(limits, System::nanoTime);
  }

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  SubmissionFiles(ReadLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /**
   * Opens the files of one submission. Bad data is never an exception: a file that cannot be read
   * is a BLOCK finding among the notes (FORMAT, PASSWORD, OLD-EXCEL, DAMAGED, EMPTY, TOO-BIG,
   * ENC-UNKNOWN) and its sheets are absent; enclosures without tables beside readable files are
   * EXTRA. What shows only while rows are read comes from {@link
   * vn.tonghop.submission.SheetSource#read}.
   *
   * @param parts files of one submission, in the order their sheets are wanted
   * @throws java.io.UncheckedIOException when the machine, not the data, is at fault
   */
  public OpenSubmission open(List<PartFile> parts) {
    return open(parts, false);
  }

  /** The same for who looks at the first rows: nothing is unpacked further than it is read. */
  public OpenSubmission openBriefly(List<PartFile> parts) {
    return open(parts, true);
  }

  private OpenSubmission open(List<PartFile> parts, boolean brief) {
    Opening opening = new Opening(limits, nanoTime, formats, brief);
    try {
      parts.forEach(opening::part);
      return opening.finish();
    } catch (RuntimeException e) {
      abandon(opening, e);
      throw e;
    }
  }

  private static void abandon(Opening opening, RuntimeException reason) {
    try {
      opening.abandon();
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }
}
