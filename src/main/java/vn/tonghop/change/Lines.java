package vn.tonghop.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a published CSV table, read one after another. */
public interface Lines extends AutoCloseable {

  /** Names of the columns; empty when the publication has no such table. */
  List<String> header();

  /** The fields of the next line; null at the end. */
  @Nullable List<String> next();

  @Override
  void close();
}
