package vn.tonghop.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.outline.Agency;
import vn.tonghop.source.PartFile;

/**
 * One submission that was read and checked but not stored.
 *
 * @param name as it came
 * @param agency null when unknown
 * @param receipt receipt number it has or would get
 * @param sha256 hash of the submission
 * @param files its files, to be read again
 */
public record Examined(
    String name,
    @Nullable Agency agency,
    int revision,
    String receipt,
    String sha256,
    List<PartFile> files,
    IntakeResult result) {

  public Examined {
    files = List.copyOf(files);
  }

  public boolean hasErrors() {
    return result.counts().getOrDefault(Level.BLOCK, 0)
            + result.counts().getOrDefault(Level.ERROR, 0)
        > 0;
  }
}
