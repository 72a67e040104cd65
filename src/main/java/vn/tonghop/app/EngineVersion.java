package vn.tonghop.app;

/** The version of the program, as in the packaged jar. */
final class EngineVersion {

  private static final String UNPACKAGED = "dev";

  private EngineVersion() {}

  static String get() {
    String version = EngineVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }
}
