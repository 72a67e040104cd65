package vn.tonghop.source.jobs;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;

/** Kinds and other enumerations as the outline language writes them. */
final class KindWords {

  static final Map<String, Kind> KINDS = words(Kind.values());

  private KindWords() {}

  static String of(@Nullable Kind kind) {
    return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  static String of(Kind... kinds) {
    return Arrays.stream(kinds).map(kind -> of(kind)).collect(Collectors.joining(", "));
  }

  /** Each constant by its name in lower case. */
  static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return Collections.unmodifiableMap(words);
  }
}
