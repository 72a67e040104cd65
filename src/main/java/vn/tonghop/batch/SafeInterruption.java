package vn.tonghop.batch;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Ends a step as STOPPED when it is asked to stop or its thread is interrupted. Batch 6.0.4's own
 * policy can end an interrupted step as COMPLETED with part of the work.
 */
final class SafeInterruption implements StepInterruptionPolicy {

  @Override
  public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      stepExecution.setTerminateOnly();
      throw new JobInterruptedException("the thread was interrupted");
    }
    if (stepExecution.isTerminateOnly()) {
      throw new JobInterruptedException("the run was asked to stop");
    }
  }
}
