package vn.tonghop.batch;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersValidator;

/**
 * The parameters of the job, converted here and nowhere else. Campaign and run number identify the
 * job instance: each run is a new one.
 *
 * @param inbox for the record only
 */
record RunParameters(String campaign, long runNumber, String inbox) {

  private static final String CAMPAIGN = "campaign";
  private static final String RUN = "run";
  private static final String INBOX = "inbox";
  private static final Set<String> NAMES = Set.of(CAMPAIGN, RUN, INBOX);

  JobParameters toJobParameters() {
    return new JobParameters(
        Set.of(
            new JobParameter<>(CAMPAIGN, campaign, String.class, true),
            new JobParameter<>(RUN, runNumber, Long.class, true),
            new JobParameter<>(INBOX, inbox, String.class, false)));
  }

  static RunParameters from(JobParameters parameters) throws InvalidJobParametersException {
    VALIDATOR.validate(parameters);
    String campaign = parameters.getString(CAMPAIGN);
    Long run = parameters.getLong(RUN);
    String inbox = parameters.getString(INBOX);
    if (campaign == null || run == null || inbox == null) {
      throw new InvalidJobParametersException("a parameter has no value");
    }
    return new RunParameters(campaign, run, inbox);
  }

  /** Refuses missing and unknown names; Batch itself would only warn of the latter. */
  static final JobParametersValidator VALIDATOR =
      parameters -> {
        Set<String> given =
            parameters == null
                ? Set.of()
                : parameters.parameters().stream()
                    .map(JobParameter::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        if (!given.equals(NAMES)) {
          throw new InvalidJobParametersException(
              "expected the parameters " + new TreeSet<>(NAMES) + ", got " + given);
        }
      };
}
