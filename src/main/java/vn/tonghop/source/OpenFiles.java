package vn.tonghop.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;

/** An open submission and what it holds open. */
final class OpenFiles implements OpenSubmission {

  /** Something to close. */
  @FunctionalInterface
  interface Closing {
    void close() throws IOException;
  }

  private final List<SheetSource> sheets;
  private final List<Finding> notes;
  private final Deque<Closing> open;

  /**
   * @param open what to close, the last opened first
   */
  OpenFiles(List<SheetSource> sheets, List<Finding> notes, Deque<Closing> open) {
    this.sheets = List.copyOf(sheets);
    this.notes = List.copyOf(notes);
    this.open = new ArrayDeque<>(open);
  }

  @Override
  public List<SheetSource> sheets() {
    return sheets;
  }

  @Override
  public List<Finding> notes() {
    return notes;
  }

  @Override
  public void close() {
    closeAll(open);
  }

  /** Closes everything, then reports the first failure. */
  static void closeAll(Deque<Closing> open) {
    IOException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw new UncheckedIOException(first);
    }
  }
}
