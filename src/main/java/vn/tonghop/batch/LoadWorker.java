package vn.tonghop.batch;

import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.app.ConsolidationStages;
import vn.tonghop.app.StoppedException;

/**
 * Loads one agency's waiting submissions after another until none waits. The process indicator is
 * the state of each submission in the store, so nothing is kept in the execution context. Batch
 * writes down every call, and hears then of a wish to stop: agencies that take little time share
 * one.
 */
final class LoadWorker implements Tasklet {

  private static final long CALL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final ConsolidationStages stages;

  LoadWorker(ConsolidationStages stages) {
    this.stages = stages;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    StepExecution execution = contribution.getStepExecution();
    try {
      long start = System.nanoTime();
      boolean loaded = true;
      while (loaded && System.nanoTime() - start < CALL_NANOS) {
        loaded = stages.loadNextAgency(execution::isTerminateOnly);
      }
      return RepeatStatus.continueIf(loaded);
    } catch (StoppedException e) {
      execution.setTerminateOnly();
      throw (JobInterruptedException) new JobInterruptedException("stopped").initCause(e);
    }
  }
}
