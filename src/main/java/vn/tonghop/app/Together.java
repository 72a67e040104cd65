package vn.tonghop.app;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Two pieces of work at once, one of them on the caller's thread. */
final class Together {

  /** Work that writes files. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private Together() {}

  /**
   * Returns when both have ended. Throws what {@code here} threw, else what {@code aside} threw.
   */
  static void run(Work aside, Work here) throws IOException {
    FutureTask<Void> other =
        new FutureTask<>(
            () -> {
              aside.run();
              return null;
            });
    Thread thread = new Thread(other, Thread.currentThread().getName() + "-aside");
    thread.start();
    try {
      here.run();
    } finally {
      await(thread);
    }
    result(other);
  }

  private static void result(FutureTask<Void> ended) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      ended.get();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** To the end: what it writes would otherwise appear behind the caller's back. */
  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable thrown) throws IOException {
    if (thrown instanceof IOException e) {
      throw e;
    }
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(thrown);
  }
}
