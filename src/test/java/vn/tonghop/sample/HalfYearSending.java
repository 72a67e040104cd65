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
 * One agency's half-yearly report in the story of the national plan.
 *
 * @param received the day folder it lies in
 */
record HalfYearSending(
    LocalDate received, String agency, Packaging packaging, List<HalfYearFault> faults) {

  static HalfYearSending of(
      String received, String agency, Packaging packaging, HalfYearFault... faults) {
    return new HalfYearSending(LocalDate.parse(received), agency, packaging, Arrays.asList(faults));
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
