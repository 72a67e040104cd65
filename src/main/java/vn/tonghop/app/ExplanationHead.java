package vn.tonghop.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and what came out.
 *
 * @param asked what is explained: stable ASCII names to texts, in printing order
 * @param formula how it is computed, in sentences
 * @param published null: there is no publication, or it has no such figure
 * @param measures further measures of the same subject, in short
 */
public record ExplanationHead(
    Map<String, String> asked,
    List<String> formula,
    Result recomputed,
    @Nullable Result published,
    List<Measure> measures) {

  /**
   * A figure as in the CSV files.
   *
   * @param value empty: undefined
   * @param coverage {@code k/N}; empty: not told
   */
  public record Result(String value, String coverage) {}

  /** One measure of the subject. */
  public record Measure(String name, String words, Result recomputed, @Nullable Result published) {

    public boolean same() {
      return recomputed.equals(published);
    }
  }

  public ExplanationHead {
    asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    formula = List.copyOf(formula);
    measures = List.copyOf(measures);
  }

  /** The listed values give the published figure. */
  public boolean same() {
    return recomputed.equals(published);
  }
}
