package vn.tonghop.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.change.Lines;
import vn.tonghop.change.TwoPublications;

/**
 * The tables of two publications as they lie in their folders.
 *
 * @param earlier folder of the earlier publication
 * @param later folder of the later one, perhaps still being built
 */
public record KeptTables(Path earlier, Path later) implements TwoPublications {

  @Override
  public Lines before(String table) {
    return CsvLines.open(file(earlier, table));
  }

  @Override
  public Lines after(String table) {
    return CsvLines.open(file(later, table));
  }

  @Override
  public boolean isSame(String table) {
    Path old = file(earlier, table);
    Path young = file(later, table);
    boolean was = Files.isRegularFile(old);
    boolean is = Files.isRegularFile(young);
    try {
      return was == is && (!was || Files.mismatch(old, young) < 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path publication, String table) {
    return publication.resolve("tables").resolve(table + ".csv");
  }
}
