package vn.tonghop.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.tonghop.source.LimitSettings;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.WrongLimitsException;

/**
 * What the operator of an installation has set: so far the limits on reading. Values come from the
 * program, are overridden by {@code tonghop.properties} beside the launcher, and these by the
 * environment ({@code TONGHOP_LIMITS_ROWS}).
 */
public final class Settings {

  /** Nothing was set. */
  public static final Settings SHIPPED = new Settings(ReadLimits.DEFAULT);

  private static final String FILE = "tonghop.properties";
  private static final String ENVIRONMENT = "TONGHOP_LIMITS_";

  private final ReadLimits limits;

  private Settings(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * @param home folder of the launcher
   * @param environment variables of the process
   * @throws SettingsFailure something written there cannot be used
   */
  public static Settings load(Path home, Map<String, String> environment) throws SettingsFailure {
    Map<String, String> given = fromFile(home.resolve(FILE));
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(ENVIRONMENT)) {
            String limit = name.substring(ENVIRONMENT.length());
            given.put(
                LimitSettings.PREFIX + limit.toLowerCase(Locale.ROOT).replace('_', '-'), value);
          }
        });
    try {
      return new Settings(LimitSettings.with(given));
    } catch (WrongLimitsException e) {
      throw new SettingsFailure(
          e.problems().stream()
              .map(p -> new SettingsFailure.Problem(p.key(), p.value(), p.known()))
              .toList());
    }
  }

  private static Map<String, String> fromFile(Path file) throws SettingsFailure {
    Map<String, String> given = new HashMap<>();
    if (Files.exists(file)) {
      Properties written = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        written.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw new SettingsFailure(
            List.of(new SettingsFailure.Problem(file.toString(), String.valueOf(e), true)));
      }
      written.stringPropertyNames().forEach(key -> given.put(key, written.getProperty(key)));
    }
    return given;
  }

  ReadLimits limits() {
    return limits;
  }
}
