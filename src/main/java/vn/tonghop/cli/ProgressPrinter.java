package vn.tonghop.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.tonghop.batch.RunProgress;

/** One moving line on a terminal, plain lines otherwise, nothing when quiet; all on stderr. */
final class ProgressPrinter implements RunProgress, AutoCloseable {

  private final PrintWriter err;
  private final Texts texts;
  private final boolean quiet;
  private final @Nullable ProgressLine live;

  ProgressPrinter(PrintWriter err, Texts texts, Terminal terminal, boolean quiet) {
    this.err = err;
    this.texts = texts;
    this.quiet = quiet;
    this.live =
        terminal.live() && !quiet
            ? new ProgressLine(err, texts, terminal.errWidth(), System::nanoTime)
            : null;
  }

  @Override
  public synchronized void waitingFor(String holder) {
    if (!quiet) {
      close();
      err.println(texts.get("waiting", holder));
    }
  }

  @Override
  public synchronized void stage(String step) {
    String name = texts.get("stage." + step);
    if (live != null) {
      live.stage(name);
    } else if (!quiet) {
      err.println(name + "…");
    }
  }

  @Override
  public synchronized void toLoad(int submissions) {
    if (live != null && submissions > 0) {
      live.begin(submissions);
    }
  }

  @Override
  public synchronized void rows(int more) {
    if (live != null) {
      live.rows(more);
    }
  }

  @Override
  public synchronized void loaded(String receipt, String name, String verdict) {
    if (live != null) {
      live.submission();
    } else if (!quiet) {
      err.println("  " + texts.get("loaded", receipt, texts.get("verdict." + verdict), name));
    }
  }

  @Override
  public synchronized void close() {
    if (live != null) {
      live.clear();
    }
  }
}
