package vn.tonghop.source;

import java.nio.file.Path;

/**
 * One stored file of a submission.
 *
 * @param name what people call it, relative to the submission ({@code UBND-48/dvc.csv}); used in
 *     origins and findings, never as a path
 * @param path where its bytes are; its name means nothing (archives name files by hash)
 * @param entryPrefix {@code ""}, or the top-level folder inside a zip ({@code UBND-48/}) to which
 *     this submission is confined
 */
public record PartFile(String name, Path path, String entryPrefix) {

  public PartFile {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a part needs a name");
    }
  }

  public static PartFile of(String name, Path path) {
    return new PartFile(name, path, "");
  }
}
