package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Settles which of several sheets of the same kind counts. */
final class SheetTwins {

  private final Findings findings;

  /** Reads what is compared of one candidate. */
  @FunctionalInterface
  interface ContentReader<C> {
    SheetContent read(C candidate) throws UnreadableException;
  }

  SheetTwins(Findings findings) {
    this.findings = findings;
  }

  /**
   * The sheet that counts: the only one, the only one filled in, or the first of equal ones; empty
   * when they differ, which is reported.
   *
   * @param tellCopies whether copies that are ignored are told; every part may bring the same cover
   */
  <C> Optional<C> settle(
      List<C> candidates,
      Function<C, SheetSource> sheet,
      ContentReader<C> content,
      String subject,
      String label,
      boolean tellCopies)
      throws UnreadableException {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    List<C> filled = new ArrayList<>();
    Set<String> digests = new LinkedHashSet<>();
    for (C candidate : candidates) {
      SheetContent read = content.read(candidate);
      if (read.filled()) {
        filled.add(candidate);
        digests.add(read.digest());
      }
    }
    if (filled.isEmpty()) {
      return Optional.of(candidates.get(0));
    }
    List<SheetSource> sheets = filled.stream().map(sheet).toList();
    if (digests.size() > 1) {
      differ(sheets, subject, label);
      return Optional.empty();
    }
    if (tellCopies) {
      sheets.subList(1, sheets.size()).forEach(twin -> ignored(twin, sheets.get(0)));
    }
    return Optional.of(filled.get(0));
  }

  private void ignored(SheetSource twin, SheetSource used) {
    findings.add(
        Finding.of(FindingCode.EXTRA, Origin.of(twin.file(), twin.name()))
            .found(FactText.of("twin", twin.name(), used.name())));
  }

  private void differ(List<SheetSource> sheets, String subject, String label) {
    Set<String> files = new LinkedHashSet<>();
    sheets.forEach(s -> files.add(s.file()));
    SheetSource second = sheets.get(1);
    Finding finding =
        files.size() > 1
            ? Finding.of(FindingCode.MANY_OF_ONE, Origin.of(second.file(), second.name()))
                .found(String.join(", ", files))
            : Finding.of(FindingCode.TWO_SHEETS, Origin.of(second.file(), second.name()))
                .found(String.join(", ", sheets.stream().map(SheetSource::name).toList()));
    findings.add(finding.about(subject, label).expected(label));
  }
}
