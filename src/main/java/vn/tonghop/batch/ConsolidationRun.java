package vn.tonghop.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.CampaignSession;
import vn.tonghop.app.ConsolidationStages;
import vn.tonghop.app.Decision;
import vn.tonghop.app.DecisionException;
import vn.tonghop.app.LockLostException;
import vn.tonghop.app.SessionException;
import vn.tonghop.publish.PublicationException;
import vn.tonghop.store.StoreFailures;

/** One run of the job {@code consolidate}, from taking the campaign's lock to its outcome. */
public final class ConsolidationRun {

  private ConsolidationRun() {}

  /**
   * Runs once. What was published before stays in place until the new publication is whole.
   *
   * @throws RunFailure nothing half-written is visible; the next run goes on from what is stored
   */
  public static RunOutcome run(RunRequest request, RunProgress progress) throws RunFailure {
    try (CampaignSession session =
        CampaignSession.open(
            request.setup(),
            request.store(),
            request.command(),
            request.waitForOthers(),
            progress::waitingFor)) {
      decide(request, session);
      ConsolidationStages stages =
          session.stages(
              request.arrivals(),
              request.archive(),
              request.output(),
              request.settings(),
              progress);
      RunParameters parameters =
          new RunParameters(
              request.setup().campaign().id(), session.runNumber(), request.arrivals().shown());
      JobExecution execution = JobHost.run(session.dataSource(), stages, progress, parameters);
      finish(session, execution);
      requireCompleted(execution, request.locale());
      return RunOutcomes.of(request, session, stages, stages.moveProcessed());
    } catch (SessionException e) {
      throw failure(e);
    } catch (RunFailure e) {
      throw e;
    } catch (Exception e) {
      throw failure(e, request.locale());
    }
  }

  /**
   * Takes a decision that leaves the figures as they are: nothing is computed or published.
   *
   * @throws RunFailure it could not be taken
   */
  public static void onlyDecide(RunRequest request, RunProgress progress) throws RunFailure {
    try (CampaignSession session =
        CampaignSession.open(
            request.setup(),
            request.store(),
            request.command(),
            request.waitForOthers(),
            progress::waitingFor)) {
      decide(request, session);
      session.finished(BatchStatus.COMPLETED.name());
    } catch (SessionException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      throw failure(e, request.locale());
    }
  }

  private static void decide(RunRequest request, CampaignSession session) throws RunFailure {
    try {
      if (request.arrivals() instanceof Arrivals.Corrections) {
        session.requireOpen();
      }
      Decision decision = request.decision();
      if (decision != null) {
        session.decide(decision);
      }
    } catch (DecisionException e) {
      session.finished(BatchStatus.FAILED.name());
      throw new RunFailure(RunFailure.Reason.DECISION, e.reason().name(), e);
    }
  }

  /** Of a job that failed what it failed by is told, though its end cannot be written down. */
  private static void finish(CampaignSession session, JobExecution execution) {
    try {
      session.finished(execution.getStatus().name());
    } catch (RuntimeException e) {
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        throw e;
      }
      execution.addFailureException(e);
    }
  }

  private static void requireCompleted(JobExecution execution, Locale locale) throws RunFailure {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return;
    }
    if (JobHost.stopped(execution)) {
      throw new RunFailure(RunFailure.Reason.STOPPED, "stopped", null);
    }
    List<Throwable> causes = execution.getAllFailureExceptions();
    throw causes.isEmpty()
        ? new RunFailure(RunFailure.Reason.DEFECT, execution.getExitStatus().getExitCode(), null)
        : told(causes, locale);
  }

  /** The first failure that a person can do something about; lack of memory causes others. */
  private static RunFailure told(List<Throwable> causes, Locale locale) {
    List<RunFailure> failures = causes.stream().map(cause -> failure(cause, locale)).toList();
    return first(failures, failure -> failure.reason() == RunFailure.Reason.MEMORY)
        .or(() -> first(failures, failure -> failure.reason() != RunFailure.Reason.DEFECT))
        .orElse(failures.get(0));
  }

  private static Optional<RunFailure> first(
      List<RunFailure> failures, Predicate<RunFailure> wanted) {
    return failures.stream().filter(wanted).findFirst();
  }

  private static RunFailure failure(SessionException e) {
    RunFailure.Reason reason =
        switch (e.reason()) {
          case HELD -> RunFailure.Reason.HELD;
          case STOPPED -> RunFailure.Reason.STOPPED;
          case DATABASE -> RunFailure.Reason.DATABASE;
        };
    return new RunFailure(reason, message(e), e);
  }

  /** The nearest cause that a person can do something about. */
  private static RunFailure failure(Throwable thrown, Locale locale) {
    if (MemoryShortage.isCauseOf(thrown)) {
      return new RunFailure(RunFailure.Reason.MEMORY, message(thrown), thrown);
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LockLostException) {
        return new RunFailure(RunFailure.Reason.DATABASE, message(cause), thrown);
      }
      if (cause instanceof PublicationException folder) {
        return new RunFailure(RunFailure.Reason.OUTPUT, folder.message(locale), thrown);
      }
      if (cause instanceof FileSystemException file) {
        String reason = file.getReason();
        return new RunFailure(
            RunFailure.Reason.DISK,
            file.getFile() + (reason == null ? "" : " (" + reason + ")"),
            thrown);
      }
    }
    Optional<String> database = StoreFailures.databaseMessage(thrown);
    if (database.isPresent()) {
      return new RunFailure(RunFailure.Reason.DATABASE, database.get(), thrown);
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return new RunFailure(RunFailure.Reason.DISK, message(cause), thrown);
      }
    }
    return new RunFailure(
        RunFailure.Reason.DEFECT,
        thrown.getClass().getSimpleName() + ": " + message(thrown),
        thrown);
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }
}
