package vn.tonghop.source;

import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** One delimited text file. */
final class CsvSheet implements SheetSource, Closeable {

  private final String file;
  private final ByteSource bytes;
  private final CsvText text;
  private final TimeBudget time;
  private final ReadLimits limits;

  /** A pass over a text held in memory whose visitor had enough. */
  private @Nullable CsvPass paused;

  private long pausedAt;

  CsvSheet(String file, ByteSource bytes, CsvText text, TimeBudget time, ReadLimits limits) {
    this.file = file;
    this.bytes = bytes;
    this.text = text;
    this.time = time;
    this.limits = limits;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String name() {
    return EntryNames.base(file);
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public boolean plainText() {
    return true;
  }

  @Override
  public SheetFacts facts() {
    return SheetFacts.NONE;
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    try {
      close();
      read(
          new CsvPass(text.open(bytes, time, limits), text.most(), text.dialect(), limits),
          visitor);
    } catch (IOException e) {
      throw trouble(e, 0);
    }
  }

  @Override
  public boolean readOn(RowVisitor visitor) throws UnreadableException {
    CsvPass pass = paused;
    if (pass == null) {
      return false;
    }
    paused = null;
    time.leaveOut(pausedAt);
    try {
      read(pass, visitor);
      return true;
    } catch (IOException e) {
      throw trouble(e, pass.line());
    }
  }

  /** A pass that may be read on stays open, unless it keeps a file open, too. */
  private void read(CsvPass pass, RowVisitor visitor) throws IOException, UnreadableException {
    boolean more = false;
    try {
      more = pass.rows(visitor) && text.held() != null;
    } catch (IOException e) {
      throw trouble(e, pass.line());
    } finally {
      if (!more) {
        pass.close();
      }
    }
    paused = more ? pass : null;
    pausedAt = time.now();
  }

  private UnreadableException trouble(IOException e, long line) {
    return Trouble.of(e, Origin.of(file, name()), Reasons.text(reason(e)), line + 1);
  }

  private static String reason(IOException problem) {
    boolean quotes =
        problem instanceof CsvMalformedLineException
            || problem instanceof CsvMultilineLimitBrokenException;
    return quotes ? "damaged.quotes" : "damaged.text";
  }

  /** Gives up a pass that might have been read on; the text can still be read anew. */
  @Override
  public void close() throws IOException {
    CsvPass pass = paused;
    paused = null;
    if (pass != null) {
      time.leaveOut(pausedAt);
      pass.close();
    }
  }
}
