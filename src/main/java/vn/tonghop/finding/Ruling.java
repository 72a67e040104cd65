package vn.tonghop.finding;

/**
 * What was decided about a finding. It holds as long as the finding comes again, by whatever
 * submission: its identity covers the raw text, so that a changed value is judged anew.
 *
 * @param agency code of the agency it is about
 * @param finding identity of the finding, see {@link Finding#id(String)}
 * @param byAgency the agency gave the reason itself, in a returned feedback workbook
 * @param reason as given; never blank
 */
public record Ruling(String agency, String finding, Kind kind, boolean byAgency, String reason) {

  /** What can be decided. */
  public enum Kind {
    /** What an ERROR would leave out is used. */
    ACCEPT,
    /** A CONFIRM is settled. */
    CONFIRM
  }
}
