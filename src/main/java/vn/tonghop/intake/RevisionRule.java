package vn.tonghop.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;

/**
 * Which revision a new submission is (identity rule I-6). Only accepted submissions hold a number:
 * a refused one may be sent again under its own.
 */
public final class RevisionRule {

  private RevisionRule() {}

  /**
   * @param revision the number it gets
   * @param refusal REV-SAME or REV-OLD; null: taken
   */
  public record Judged(int revision, @Nullable Finding refusal) {}

  /**
   * @param declared number on the cover or in the name; null: the next one
   * @param accepted numbers of the agency's accepted submissions, superseded ones included
   * @param file name for the finding
   */
  public static Judged judge(@Nullable Integer declared, Set<Integer> accepted, String file) {
    int highest = accepted.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (declared == null) {
      return new Judged(highest + 1, null);
    }
    Finding none = Finding.of(FindingCode.REV_OLD, Origin.of(file));
    if (accepted.contains(declared)) {
      return new Judged(
          declared,
          none.code(FindingCode.REV_SAME.code())
              .found(declared.toString())
              .expected(declared.toString()));
    }
    if (declared < highest) {
      return new Judged(
          declared, none.found(declared.toString()).expected(Integer.toString(highest)));
    }
    return new Judged(declared, null);
  }
}
