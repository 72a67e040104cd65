package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Two pieces of work at once, one of them on the caller's thread. */
final class Together {

  /** Work that writes files. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Work whose result is wanted. */
  @FunctionalInterface
  interface Task<A, B> {
    B of(A item) throws IOException;
  }

  private Together() {}

  /**
   * Two items at a time; a failure ends both.
   *
   * @return the results in the order of the items
   */
  static <A, B> List<B> each(List<A> items, Task<A, B> task) throws IOException {
    AtomicInteger next = new AtomicInteger();
    Map<Integer, B> results = new ConcurrentHashMap<>();
    Work worker =
        () -> {
          int item = next.getAndIncrement();
          try {
            while (item < items.size()) {
              results.put(item, task.of(items.get(item)));
              item = next.getAndIncrement();
            }
          } finally {
            next.set(items.size());
          }
        };
    run(worker, worker);
    return new ArrayList<>(new TreeMap<>(results).values());
  }

  /**
   * Returns when both have ended. Throws what {@code here} threw, with what {@code aside} threw as
   * suppressed, else what {@code aside} threw.
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
    Throwable failed = null;
    try {
      here.run();
    } catch (IOException | RuntimeException | Error e) {
      failed = e;
    } finally {
      await(thread);
    }
    try {
      result(other);
    } catch (IOException | RuntimeException | Error e) {
      if (failed == null) {
        throw e;
      }
      suppress(failed, e);
    }
    if (failed != null) {
      rethrow(failed);
    }
  }

  /** Both may have met the very same failure. */
  private static void suppress(Throwable failed, Throwable other) {
    if (failed != other) {
      failed.addSuppressed(other);
    }
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
