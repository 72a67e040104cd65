package vn.tonghop.finding;

import java.util.Set;

/**
 * The findings of one agency whose values an officer accepted.
 *
 * @param agency code of the agency
 * @param findings identities, see {@link Finding#id(String)}
 */
public record Acceptances(String agency, Set<String> findings) {

  /** Nothing was accepted. */
  public static final Acceptances NONE = new Acceptances("", Set.of());

  public Acceptances {
    findings = Set.copyOf(findings);
  }

  /**
   * Marks a finding about something that was read. What is missing cannot be accepted.
   *
   * @return the same finding when it leaves nothing out
   */
  public Finding weigh(Finding finding) {
    boolean missing =
        finding.code().equals(FindingCode.REQUIRED.code()) || finding.found().isEmpty();
    if (finding.level() != Level.ERROR || missing) {
      return finding;
    }
    boolean taken = !findings.isEmpty() && findings.contains(finding.id(agency));
    return finding.acceptance(taken ? Acceptance.TAKEN : Acceptance.POSSIBLE);
  }
}
