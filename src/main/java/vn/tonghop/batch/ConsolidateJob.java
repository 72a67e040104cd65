package vn.tonghop.batch;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import vn.tonghop.app.ConsolidationStages;

/**
 * The job {@code consolidate}: prepare → receive → load (partitioned) → crossCheck → statistics →
 * publish. The work is in {@link ConsolidationStages}; here is only its order.
 *
 * <p>The stages open their own, short transactions; a step's transaction would hold rows of a
 * submission back until its end. So every step has the transaction manager and suspends it.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidateJob {

  static final String NAME = "consolidate";
  private static final int WORKERS = 2;

  /** One stage of the run. */
  @FunctionalInterface
  interface Stage {
    void run() throws Exception;
  }

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final RunProgress progress;
  private final WorkFailures failures;

  ConsolidateJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunProgress progress,
      WorkFailures failures) {
    this.repository = repository;
    this.transactions = transactions;
    this.progress = progress;
    this.failures = failures;
  }

  @Bean(NAME)
  Job consolidate(ConsolidationStages stages) {
    return new JobBuilder(NAME, repository)
        .validator(RunParameters.VALIDATOR)
        .start(stage("prepare", stages::prepare))
        .next(stage("receive", stages::receive))
        .next(load(stages))
        .next(stage("crossCheck", stages::crossCheck))
        .next(stage("statistics", stages::statistics))
        .next(stage("publish", stages::publish))
        .build();
  }

  private Step load(ConsolidationStages stages) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("load-");
    threads.setConcurrencyLimit(WORKERS);
    return new StepBuilder("load", repository)
        .partitioner("loadWorker", workers(stages))
        .step(step("loadWorker", new LoadWorker(stages)))
        .taskExecutor(threads)
        .gridSize(WORKERS)
        .build();
  }

  /** A bounded number of workers that claim agencies in the store; no work is dealt out here. */
  private Partitioner workers(ConsolidationStages stages) {
    return gridSize -> {
      progress.stage("load");
      progress.toLoad(stages.submissionsToLoad());
      Map<String, ExecutionContext> workers = new TreeMap<>();
      for (int i = 1; i <= gridSize; i++) {
        workers.put("worker" + i, new ExecutionContext());
      }
      return workers;
    };
  }

  private Step stage(String name, Stage stage) {
    return step(
        name,
        (contribution, context) -> {
          progress.stage(name);
          stage.run();
          return RepeatStatus.FINISHED;
        });
  }

  private TaskletStep step(String name, Tasklet tasklet) {
    TaskletStep step =
        new StepBuilder(name, repository)
            .tasklet(failures.watching(tasklet), transactions)
            .transactionAttribute(new OwnTransactions())
            .build();
    step.setInterruptionPolicy(new SafeInterruption());
    return step;
  }

  /**
   * The stages' own transactions. Any exception fails the step: a plain attribute would swallow
   * checked ones and have the tasklet repeated without end.
   */
  private static final class OwnTransactions extends DefaultTransactionAttribute {

    private static final long serialVersionUID = 1L;

    OwnTransactions() {
      super(PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public boolean rollbackOn(Throwable thrown) {
      return true;
    }
  }
}
