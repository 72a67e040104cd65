package vn.tonghop.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.batch.RunProgress;

/** A progress bar on a terminal, plain lines otherwise, nothing when quiet; all on stderr. */
final class ProgressPrinter implements RunProgress, AutoCloseable {

  private final PrintWriter err;
  private final Texts texts;
  private final boolean quiet;
  private final boolean terminal;
  private @Nullable ProgressBar bar;

  ProgressPrinter(PrintWriter err, Texts texts, boolean quiet) {
    this.err = err;
    this.texts = texts;
    this.quiet = quiet;
    this.terminal = System.console() != null && isTerminal();
  }

  /** From JDK 22 on a console is there without a terminal, too. */
  private static boolean isTerminal() {
    String term = System.getenv("TERM");
    return term != null && !term.equals("dumb") && System.getenv("TONGHOP_NO_TERMINAL") == null;
  }

  @Override
  public synchronized void waitingFor(String holder) {
    if (!quiet) {
      err.println(texts.get("waiting", holder));
    }
  }

  @Override
  public synchronized void stage(String step) {
    close();
    if (!quiet) {
      err.println(texts.get("stage." + step) + "…");
    }
  }

  @Override
  public synchronized void toLoad(int submissions) {
    if (!quiet && terminal && submissions > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(texts.get("stage.load"))
              .setInitialMax(submissions)
              .setStyle(ProgressBarStyle.ASCII)
              .setMaxRenderedLength(80)
              .build();
    }
  }

  @Override
  public synchronized void loaded(String receipt, String name, String verdict) {
    if (quiet) {
      return;
    }
    if (bar != null) {
      bar.step();
    } else {
      err.println("  " + texts.get("loaded", receipt, texts.get("verdict." + verdict), name));
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
