package vn.tonghop.cli;

import java.nio.file.Path;

/** Where the log of commands that use the store is written; set before the first logger. */
final class RunLog {

  private static final String FOLDER = "tonghop.logs";
  private static final String SPRING_LOGS = "org.apache.commons.logging.LogFactory";

  private RunLog() {}

  /**
   * Sends logging to {@code <data>/logs}, Spring's too, without a search for other loggers. (Spring
   * Boot, started without its listeners, sets up none: it would print every failed write of the
   * log, such as on a full disk, to the terminal.)
   */
  static void in(Path data) {
    System.setProperty(FOLDER, data.resolve("logs").toString());
    System.setProperty("logback.configurationFile", "logback-run.xml");
    System.setProperty(SPRING_LOGS, "org.apache.commons.logging.impl.Slf4jLogFactory");
  }

  /** Whether this command writes a log. */
  static boolean isKept() {
    return System.getProperty(FOLDER) != null;
  }

  /** The log file for messages; "–" where nothing is logged. */
  static String file() {
    String folder = System.getProperty(FOLDER);
    return folder == null ? "–" : Path.of(folder, "tonghop.log").toString();
  }
}
