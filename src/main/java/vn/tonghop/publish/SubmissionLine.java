package vn.tonghop.publish;

import vn.tonghop.statistic.AgencyStanding;

/**
 * A submission.
 *
 * @param agency code of the agency; empty when the sender is unknown
 */
public record SubmissionLine(String agency, AgencyStanding.Used submission) {}
