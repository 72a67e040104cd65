package vn.tonghop.publish.page;

import java.util.Locale;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;

/** The findings by agency. */
final class FindingData {

  private final PageFindings findings;
  private final PageLimits limits;
  private final FindingMessages vi = FindingMessages.in(Locale.forLanguageTag("vi"));
  private final FindingMessages en = FindingMessages.in(Locale.ENGLISH);

  FindingData(PageFindings findings, PageLimits limits) {
    this.findings = findings;
    this.limits = limits;
  }

  /**
   * By agency (empty: unknown sender): {@code n}, the number by level, and {@code l}, the gravest:
   * level, code, file, sheet, cell, found, expected, message, id.
   */
  void write(ScriptData data) {
    data.object(
        () ->
            findings
                .agencies()
                .forEach(
                    (agency, own) -> data.name(agency).object(() -> agency(data, agency, own))));
  }

  private void agency(ScriptData data, String agency, PageFindings.OfAgency own) {
    data.name("n")
        .array(
            () -> {
              for (Level level : Level.values()) {
                data.number(own.count(level));
              }
            });
    data.name("l")
        .array(
            () ->
                own.list()
                    .forEach(said -> data.array(() -> finding(data, agency, said.finding()))));
  }

  private void finding(ScriptData data, String agency, Finding finding) {
    Origin origin = finding.origin();
    data.number(finding.level().ordinal())
        .text(finding.code())
        .text(origin.file())
        .text(origin.sheet())
        .text(origin.cell())
        .text(limits.shortened(finding.found()))
        .text(limits.shortened(finding.expected()))
        .both(new Both(vi.text(finding), en.text(finding)))
        .text(finding.id(agency));
  }
}
