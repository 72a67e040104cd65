package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read any number of times. */
@FunctionalInterface
interface ByteSource {

  InputStream open() throws IOException;
}
