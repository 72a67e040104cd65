package vn.tonghop.batch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.batch.core.step.tasklet.Tasklet;

/**
 * What the work of a run failed by. Batch loses it when it cannot write down how a step ended, as
 * when the database closed itself for lack of memory. Thread-safe.
 */
final class WorkFailures {

  private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();

  /** The same work; what it throws is kept. */
  Tasklet watching(Tasklet work) {
    return (contribution, context) -> {
      try {
        return work.execute(contribution, context);
      } catch (Exception | Error e) {
        thrown.add(e);
        throw e;
      }
    };
  }

  /** Sets what is kept beside a failure that may follow from it. */
  void addTo(Throwable failure) {
    thrown.stream().filter(one -> one != failure).forEach(failure::addSuppressed);
  }
}
