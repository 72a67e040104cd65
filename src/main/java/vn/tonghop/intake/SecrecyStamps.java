package vn.tonghop.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tonghop.normalize.Remembered;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.WordKey;

/**
 * Finds a secrecy stamp in the title block: a text that is the stamp and nothing else, brackets and
 * the like apart. Compared with tone marks, so that "bảo mật" is no stamp.
 */
final class SecrecyStamps {

  private final List<Predicate<String>> stamps;
  private final Remembered<String, Boolean> judged = Remembered.ofTexts(this::isStamp);

  SecrecyStamps(RowMarkers markers) {
    this.stamps =
        markers.markers().stream()
            .filter(m -> m.type() == RowMarkers.Type.SECRET)
            .map(SecrecyStamps::stamp)
            .toList();
  }

  private static Predicate<String> stamp(RowMarkers.Marker marker) {
    String key = WordKey.of(marker.text());
    return switch (marker.match()) {
      case WHOLE -> key::equals;
      case PREFIX -> text -> text.startsWith(key);
      case REGEX -> Pattern.compile(marker.text()).asMatchPredicate();
    };
  }

  boolean in(List<SheetTitle> titles) {
    return titles.stream().flatMap(title -> title.texts().stream()).anyMatch(judged::of);
  }

  private boolean isStamp(String text) {
    String key = inner(WordKey.of(text));
    return stamps.stream().anyMatch(stamp -> stamp.test(key));
  }

  /** Without punctuation, symbols and spaces around it. */
  private static String inner(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isAround(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isAround(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isAround(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> c == ' ' || c >= '\t' && c <= '\r';
    };
  }
}
