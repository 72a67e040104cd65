package vn.tonghop.cli;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts of a command go. The launcher looks whether the streams are a terminal and how
 * wide it is ({@code tonghop.terminal}, {@code tonghop.columns}): Java 17 cannot tell.
 *
 * @param live a line on stderr may be drawn again
 * @param outColours stdout shows colours
 * @param errColours stderr shows colours
 * @param width cells of a line of stdout; {@value #FIXED_WIDTH} when it is no terminal
 * @param errWidth cells of a line of stderr
 */
record Terminal(boolean live, boolean outColours, boolean errColours, int width, int errWidth) {

  static final int FIXED_WIDTH = 100;

  /** Files, pipes, logs. */
  static final Terminal NONE = new Terminal(false, false, false, FIXED_WIDTH, FIXED_WIDTH);

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  Terminal {
    width = bounded(width);
    errWidth = bounded(errWidth);
  }

  static Terminal of(Properties properties, Map<String, String> environment) {
    String streams = properties.getProperty("tonghop.terminal", "");
    boolean out = streams.contains("out");
    boolean err = streams.contains("err");
    if (environment.containsKey("TONGHOP_NO_TERMINAL") || !out && !err) {
      return NONE;
    }
    String kind = environment.getOrDefault("TERM", "");
    boolean moves = !kind.isEmpty() && !kind.equals("dumb");
    boolean colours = moves && environment.getOrDefault("NO_COLOR", "").isEmpty();
    int width = width(properties.getProperty("tonghop.columns"));
    return new Terminal(
        err && moves,
        out && colours,
        err && colours,
        out ? width : FIXED_WIDTH,
        err ? width : FIXED_WIDTH);
  }

  private static int bounded(int width) {
    return Math.min(WIDEST, Math.max(NARROWEST, width));
  }

  private static int width(@Nullable String columns) {
    return columns != null && columns.matches("[1-9]\\d{0,4}")
        ? Integer.parseInt(columns)
        : FIXED_WIDTH;
  }
}
