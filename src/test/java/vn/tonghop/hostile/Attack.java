package vn.tonghop.hostile;

import java.nio.file.Path;
import java.util.Set;

/**
 * A hostile file.
 *
 * @param name of the file
 * @param codes what may be told of it: one of these; empty: it is read through
 * @param maker writes it
 */
record Attack(String name, Set<String> codes, Maker maker) {

  /** Writes a file. */
  @FunctionalInterface
  interface Maker {
    void make(Path file) throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }
}
