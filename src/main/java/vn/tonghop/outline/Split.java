package vn.tonghop.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An amount told by source. Parts that are typed must add up to the amount; a row that names one
 * source only gives the whole amount to it; shares behind the sources ({@code A 70%, B 30%}) split
 * it. A row that names several sources and nothing more is not split.
 *
 * @param total numeric column
 * @param sources column with the choices, of which there may be several
 * @param parts numeric column by choice, in the order of the outline
 */
public record Split(String total, String sources, Map<String, String> parts) {

  public Split {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
