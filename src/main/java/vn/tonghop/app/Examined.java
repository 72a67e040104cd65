package vn.tonghop.app;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.outline.Agency;

/**
 * One submission that was read and checked but not stored.
 *
 * @param name as it came
 * @param agency null when unknown
 * @param receipt receipt number it has or would get
 */
public record Examined(
    String name, @Nullable Agency agency, int revision, String receipt, IntakeResult result) {

  public boolean hasErrors() {
    return result.counts().getOrDefault(Level.BLOCK, 0)
            + result.counts().getOrDefault(Level.ERROR, 0)
        > 0;
  }
}
