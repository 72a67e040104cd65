package vn.tonghop.publish.feedback;

import java.util.List;
import vn.tonghop.finding.Finding;

/**
 * One line of the feedback: a finding, or several of the same kind folded into one.
 *
 * @param findings those it stands for, at least one, in the order of the sheet; the first is the
 *     example
 */
record Remark(Feedback.Report report, List<Finding> findings) {

  Remark {
    findings = List.copyOf(findings);
  }

  Finding example() {
    return findings.get(0);
  }

  int count() {
    return findings.size();
  }

  boolean isFolded() {
    return findings.size() > 1;
  }
}
