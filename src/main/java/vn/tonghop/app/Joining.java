package vn.tonghop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tonghop.intake.Identity;
import vn.tonghop.outline.Agency;
import vn.tonghop.source.PartFile;

/**
 * Makes one submission of the loose files of one sender (identity rule I-8): same agency, same date
 * of receipt, and the same revision number where both name one. Folders and zips stay by
 * themselves.
 */
final class Joining {

  private Joining() {}

  static List<Candidate> join(List<Candidate> candidates) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int partner = candidate.loose() ? partner(joined, candidate) : -1;
      if (partner < 0) {
        joined.add(candidate);
      } else {
        joined.set(partner, together(joined.get(partner), candidate));
      }
    }
    return joined;
  }

  private static int partner(List<Candidate> joined, Candidate candidate) {
    for (int i = 0; i < joined.size(); i++) {
      Candidate other = joined.get(i);
      if (other.loose()
          && other.receivedOn().equals(candidate.receivedOn())
          && sameSender(other.identity(), candidate.identity())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sameSender(Identity a, Identity b) {
    Agency agency = a.agency();
    return agency != null
        && agency.equals(b.agency())
        && (a.declaredRevision() == null
            || b.declaredRevision() == null
            || Objects.equals(a.declaredRevision(), b.declaredRevision()));
  }

  private static Candidate together(Candidate first, Candidate second) {
    List<PartFile> files = new ArrayList<>(first.files());
    files.addAll(second.files());
    Identity a = first.identity();
    Identity b = second.identity();
    Identity identity =
        new Identity(
            a.agency(),
            a.declaredRevision() != null ? a.declaredRevision() : b.declaredRevision(),
            a.docNo() != null ? a.docNo() : b.docNo(),
            a.covered() || b.covered(),
            a.synthetic() || b.synthetic(),
            a.printed() || b.printed(),
            a.secret() || b.secret(),
            a.findings());
    return new Candidate(
        first.name() + " + " + second.name(), first.receivedOn(), files, true, identity);
  }
}
