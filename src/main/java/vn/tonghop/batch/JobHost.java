package vn.tonghop.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.transaction.annotation.Isolation;
import vn.tonghop.app.ConsolidationStages;

/**
 * Starts Spring, recovers what dead runs of this campaign left, runs the job once, and stops it in
 * order when the process is asked to end.
 */
final class JobHost {

  private static final Logger LOG = LoggerFactory.getLogger(JobHost.class);
  private static final long STOP_SECONDS = 20;
  private static final long STOP_RETRY_MILLIS = 200;

  /** Batch's own set-up, its job repository on our data source; Boot adds the transactions. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(DataSourceTransactionManagerAutoConfiguration.class)
  @Import(ConsolidateJob.class)
  static class Wiring extends JdbcDefaultBatchConfiguration {

    @Override
    protected Isolation getIsolationLevelForCreate() {
      return Isolation.READ_COMMITTED;
    }
  }

  private JobHost() {}

  /** Runs the job; the caller holds the campaign's lock. */
  static JobExecution run(
      DataSource dataSource,
      ConsolidationStages stages,
      RunProgress progress,
      RunParameters parameters)
      throws Exception {
    WorkFailures failures = new WorkFailures();
    try (ConfigurableApplicationContext context = start(dataSource, stages, progress, failures)) {
      JobOperator operator = context.getBean(JobOperator.class);
      JobRepository repository = context.getBean(JobRepository.class);
      recover(operator, repository, parameters.campaign());
      Job job = context.getBean(ConsolidateJob.NAME, Job.class);
      Thread worker = Thread.currentThread();
      Thread stopper =
          new Thread(() -> stop(operator, repository, parameters, worker), "tonghop-stop");
      Runtime.getRuntime().addShutdownHook(stopper);
      try {
        return operator.start(job, parameters.toJobParameters());
      } catch (Exception e) {
        failures.addTo(e);
        throw e;
      } finally {
        forget(stopper);
      }
    }
  }

  /** Without what Boot's listeners would look for: settings in the working folder, profiles. */
  private static ConfigurableApplicationContext start(
      DataSource dataSource,
      ConsolidationStages stages,
      RunProgress progress,
      WorkFailures failures) {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setAddConversionService(false);
    application.setEnvironment(new StandardEnvironment());
    application.setListeners(List.of());
    application.setInitializers(
        List.of(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(
                  "dataSource",
                  DataSource.class,
                  () -> dataSource,
                  d -> d.setDestroyMethodName(""));
              beans.registerBean(ConsolidationStages.class, () -> stages);
              beans.registerBean(RunProgress.class, () -> progress);
              beans.registerBean(WorkFailures.class, () -> failures);
            }));
    return application.run();
  }

  /** Whoever holds the lock knows that every unfinished execution of the campaign is dead. */
  private static void recover(JobOperator operator, JobRepository repository, String campaign) {
    for (JobExecution execution : running(repository, campaign)) {
      LOG.warn("recovering execution {} of an interrupted run", execution.getId());
      operator.recover(execution);
    }
  }

  private static List<JobExecution> running(JobRepository repository, String campaign) {
    return repository.findRunningJobExecutions(ConsolidateJob.NAME).stream()
        .filter(execution -> campaign.equals(execution.getJobParameters().getString("campaign")))
        .toList();
  }

  /**
   * Stops what runs of the campaign and waits, as the process ends when this returns, until the
   * thread that started it has told how it ended.
   */
  private static void stop(
      JobOperator operator, JobRepository repository, RunParameters parameters, Thread worker) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
    try {
      while (worker.isAlive() && System.nanoTime() < deadline) {
        for (JobExecution execution : running(repository, parameters.campaign())) {
          stop(operator, execution);
        }
        worker.join(STOP_RETRY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stop(JobOperator operator, JobExecution execution) {
    try {
      operator.stop(execution);
    } catch (JobExecutionNotRunningException e) {
      LOG.info("nothing to stop: {}", e.getMessage());
    }
  }

  private static void forget(Thread stopper) {
    try {
      Runtime.getRuntime().removeShutdownHook(stopper);
    } catch (IllegalStateException e) {
      LOG.debug("the process is ending already", e);
    }
  }

  static boolean stopped(JobExecution execution) {
    return execution.getStatus() == BatchStatus.STOPPED
        || execution.getStatus() == BatchStatus.STOPPING;
  }
}
