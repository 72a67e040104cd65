package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;

/**
 * One agency's submission in the story of the sample campaign.
 *
 * @param received the day folder it lies in
 * @param services number of rows of the table of services
 */
record Sending(
    LocalDate received,
    String agency,
    int revision,
    int services,
    Packaging packaging,
    List<Fault> faults) {

  /** How the report is packed. */
  enum Packaging {
    WORKBOOK,
    CSV_SEMICOLON,
    CSV_COMMA,
    CSV_TAB,
    ZIPPED_WORKBOOK,
    ZIPPED_CSV,
    /** A folder with two workbooks, the table of services apart. */
    TWO_WORKBOOKS,
    /** The same two files loose in the day folder. */
    TWO_LOOSE_WORKBOOKS,
    /** A folder: the template without the services, and these in the form of the letter. */
    LETTER_FORM,
    /** One zip with a folder of CSV files per agency. */
    SHARED_ZIP,
    /** A word processor's document under the name of a workbook. */
    DOCUMENT
  }

  static Sending of(
      String received, String agency, int services, Packaging packaging, Fault... faults) {
    return new Sending(
        LocalDate.parse(received), agency, 1, services, packaging, Arrays.asList(faults));
  }

  Sending revision(int number) {
    return new Sending(received, agency, number, services, packaging, faults);
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
