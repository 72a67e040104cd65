package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.sample.Sending.Packaging;

/**
 * One central body's report in the story of the plans of 2013.
 *
 * @param received the day folder it lies in
 * @param projects number of investment projects of 2012
 */
record CentralSending(
    LocalDate received,
    String agency,
    int revision,
    int projects,
    Packaging packaging,
    List<CentralFault> faults) {

  static CentralSending of(
      String received, String agency, int projects, Packaging packaging, CentralFault... faults) {
    return new CentralSending(
        LocalDate.parse(received), agency, 1, projects, packaging, Arrays.asList(faults));
  }

  CentralSending revision(int number) {
    return new CentralSending(received, agency, number, projects, packaging, faults);
  }

  Verdict verdict() {
    Level worst =
        faults.stream().map(fault -> fault.level).min(Level::compareTo).orElse(Level.INFO);
    return switch (worst) {
      case BLOCK -> Verdict.REFUSED;
      case ERROR -> Verdict.PARTLY_ACCEPTED;
      case CONFIRM, WARN -> Verdict.ACCEPTED_WITH_REMARKS;
      case INFO -> Verdict.ACCEPTED;
    };
  }

  /** Codes of the planted findings above INFO, sorted. */
  String codes() {
    return faults.stream()
        .map(fault -> fault.code)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
