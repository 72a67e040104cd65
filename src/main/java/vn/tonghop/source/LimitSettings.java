package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The limits on reading as they are written down: {@code tonghop.limits.rows=1048576}. */
public final class LimitSettings {

  /** What the key of every limit begins with. */
  public static final String PREFIX = "tonghop.limits.";

  private static final String SHIPPED = "/tonghop.properties";

  private final Map<String, Long> values;

  private LimitSettings(Map<String, Long> values) {
    this.values = values;
  }

  /** The values the program comes with. */
  static ReadLimits shipped() {
    return new LimitSettings(shippedValues()).limits();
  }

  /**
   * The shipped limits with some of them changed.
   *
   * @param given values by key, as an operator wrote them
   * @throws WrongLimitsException with all that cannot be used
   */
  public static ReadLimits with(Map<String, String> given) throws WrongLimitsException {
    Map<String, Long> shipped = shippedValues();
    Map<String, Long> values = new HashMap<>(shipped);
    List<WrongLimitsException.Problem> problems = new ArrayList<>();
    new TreeMap<>(given)
        .forEach(
            (key, written) -> {
              Long value = value(written);
              if (!shipped.containsKey(key) || value == null) {
                problems.add(
                    new WrongLimitsException.Problem(key, written, shipped.containsKey(key)));
              } else {
                values.put(key, value);
              }
            });
    if (!problems.isEmpty()) {
      throw new WrongLimitsException(problems);
    }
    return new LimitSettings(values).limits();
  }

  /** A whole number from 1 that any limit can hold; null: it is none. */
  private static @Nullable Long value(String written) {
    try {
      long value = Long.parseLong(written.strip());
      return value >= 1 && value <= Integer.MAX_VALUE * 1024L ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Map<String, Long> shippedValues() {
    Properties shipped = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LimitSettings.class.getResourceAsStream(SHIPPED)),
            StandardCharsets.UTF_8)) {
      shipped.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Long> values = new HashMap<>();
    shipped
        .stringPropertyNames()
        .forEach(key -> values.put(key, Long.valueOf(shipped.getProperty(key))));
    return values;
  }

  private ReadLimits limits() {
    return new ReadLimits(
        of("file-bytes"),
        of("part-bytes"),
        of("total-bytes"),
        count("entries"),
        count("nesting"),
        count("ratio"),
        count("folders"),
        count("sheets"),
        count("rows"),
        count("columns"),
        count("cell-characters"),
        count("line-characters"),
        count("field-lines"),
        count("shared-strings"),
        of("shared-characters"),
        count("styles"),
        count("merges"),
        count("xml-depth"),
        count("findings"),
        of("seconds"));
  }

  private long of(String name) {
    return Objects.requireNonNull(values.get(PREFIX + name));
  }

  /** Beyond what an int holds there is no limit. */
  private int count(String name) {
    return (int) Math.min(Integer.MAX_VALUE, of(name));
  }
}
