package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that can be read any number of times. */
@FunctionalInterface
interface ByteSource {

  InputStream open() throws IOException;

  /** All of them, where they are held in memory; not to be changed; null elsewhere. */
  default byte @Nullable [] held() {
    return null;
  }
}
