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
 * @param arrivals what is received, for the record only
 */
record RunParameters(String campaign, long runNumber, String arrivals) {

  private static final String CAMPAIGN = "campaign";
  private static final String RUN = "run";
  private static final String ARRIVALS = "arrivals";
  private static final Set<String> NAMES = Set.of(CAMPAIGN, RUN, ARRIVALS);

  JobParameters toJobParameters() {
    return new JobParameters(
        Set.of(
            new JobParameter<>(CAMPAIGN, campaign, String.class, true),
            new JobParameter<>(RUN, runNumber, Long.class, true),
            new JobParameter<>(ARRIVALS, arrivals, String.class, false)));
  }

  static RunParameters from(JobParameters parameters) throws InvalidJobParametersException {
    VALIDATOR.validate(parameters);
    String campaign = parameters.getString(CAMPAIGN);
    Long run = parameters.getLong(RUN);
    String arrivals = parameters.getString(ARRIVALS);
    if (campaign == null || run == null || arrivals == null) {
      throw new InvalidJobParametersException("a parameter has no value");
    }
    return new RunParameters(campaign, run, arrivals);
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
