package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.InboxScan;

/** What a run is to receive. */
public sealed interface Arrivals {

  /** Lists it, in the order of receipt. */
  InboxScan scan(Settings settings) throws IOException;

  /** For the record of the run. */
  String shown();

  /** Whether another run finds what this one did not finish taking. */
  default boolean comeAgain() {
    return true;
  }

  /** Nothing: the run only recomputes and publishes. */
  static Arrivals none() {
    return new None();
  }

  /**
   * A folder into which agencies' files are put.
   *
   * @param received date of receipt of files that do not lie in a dated folder; null: the file's
   *     date
   * @param moveProcessed afterwards what was taken is moved aside
   * @param clock tells how long ago a file was written to
   */
  record InFolder(Path folder, @Nullable LocalDate received, boolean moveProcessed, Clock clock)
      implements Arrivals {

    /** Nothing is moved; the system's clock tells which files are still being copied. */
    public InFolder(Path folder, @Nullable LocalDate received) {
      this(folder, received, false, Clock.systemUTC());
    }

    @Override
    public InboxScan scan(Settings settings) throws IOException {
      return new Inbox(settings.limits(), clock).scan(folder, received);
    }

    @Override
    public String shown() {
      return folder.toString();
    }
  }

  /**
   * Corrected submissions, named one by one. Bytes held already put that revision in force again; a
   * number that is taken becomes the next one.
   *
   * @param files existing files, folders or zips
   * @param received date of receipt; null: the dated folder a file lies in, else the file's date
   * @param reason why, for the record; may be empty
   */
  record Corrections(List<Path> files, @Nullable LocalDate received, String reason)
      implements Arrivals {

    public Corrections {
      files = List.copyOf(files);
    }

    @Override
    public InboxScan scan(Settings settings) throws IOException {
      return NamedFiles.scan(files, received, settings.limits());
    }

    @Override
    public String shown() {
      return String.join(", ", files.stream().map(Path::toString).toList());
    }

    @Override
    public boolean comeAgain() {
      return false;
    }
  }

  /** See {@link #none()}. */
  record None() implements Arrivals {
    @Override
    public InboxScan scan(Settings settings) {
      return new InboxScan(List.of(), List.of());
    }

    @Override
    public String shown() {
      return "";
    }
  }
}
