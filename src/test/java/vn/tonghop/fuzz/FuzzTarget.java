package vn.tonghop.fuzz;

import java.util.function.Consumer;

/** What the fuzzer calls; the target's name is in the system property {@code fuzz.target}. */
public final class FuzzTarget {

  private static final Consumer<byte[]> TARGET =
      java.util.Objects.requireNonNull(Targets.all().get(System.getProperty("fuzz.target")));

  private FuzzTarget() {}

  /** The name and form the fuzzer looks for. */
  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.accept(data);
  }
}
