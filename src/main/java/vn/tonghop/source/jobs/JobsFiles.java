package vn.tonghop.source.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the files of one loading and remembers them for the hash. */
final class JobsFiles {

  static final String REGISTRIES = "registries";

  private static final long MOST_BYTES = 8_000_000;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Path root;
  private final Problems problems;
  private final SortedMap<String, String> texts = new TreeMap<>();

  JobsFiles(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Text of a file, without byte order mark, lines ended by LF; empty when it cannot be used.
   *
   * @param name plain file name inside the folder
   * @param askedAt where the file is named
   */
  Optional<String> text(String folder, String name, Place askedAt) {
    String relative = folder + "/" + name;
    Path file = root.resolve(folder).resolve(name);
    if (!NAME.matcher(name).matches()) {
      problems.add(askedAt, "bad-file-name", name);
    } else if (!Files.isRegularFile(file)) {
      problems.add(askedAt, "no-file", relative);
    } else {
      Optional<String> text = decoded(relative, bytes(file));
      text.ifPresent(content -> texts.put(relative, content));
      return text;
    }
    return Optional.empty();
  }

  /** Whether there is such a file. */
  boolean has(String folder, String name) {
    return Files.isRegularFile(root.resolve(folder).resolve(name));
  }

  /** Everything read, by relative path. */
  SortedMap<String, String> texts() {
    return Collections.unmodifiableSortedMap(texts);
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException(file + ": more than " + MOST_BYTES + " bytes");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> decoded(String relative, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = linesEndedByLf(out.flip().toString());
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      problems.add(new Place(relative, line), "not-utf8");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String linesEndedByLf(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
