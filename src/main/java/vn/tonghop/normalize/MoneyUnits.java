package vn.tonghop.normalize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;

/** Money units as words: which power of ten of a đồng they stand for. */
final class MoneyUnits {

  private static final String FIELD = "money_unit";
  private static final Map<String, Integer> POWERS =
      Map.of("VND", 0, "KVND", 3, "MVND", 6, "BVND", 9);
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");

  private final Synonyms synonyms;
  private final Remembered<String, Optional<MoneyUnit>> mentioned = Remembered.ofTexts(this::find);

  MoneyUnits(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Power of ten of a unit written by itself; empty for foreign money and other words. */
  OptionalInt power(String word) {
    Integer power = canonical(word).map(POWERS::get).orElse(null);
    return power == null ? OptionalInt.empty() : OptionalInt.of(power);
  }

  /** Power of ten of the unit the cover states; null: none. */
  @Nullable Integer ofCover(CoverSheet cover) {
    OptionalInt power =
        cover
            .entry(Cover.Role.MONEY_UNIT)
            .map(entry -> named(entry.text()))
            .orElse(OptionalInt.empty());
    return power.isPresent() ? power.getAsInt() : null;
  }

  /** A unit that is or ends with money of another country ({@code triệu USD}): never converted. */
  boolean isForeign(String words) {
    String key = WordKey.of(words);
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return isForeignUnit(key) || isForeignUnit(last);
  }

  private boolean isForeignUnit(String word) {
    return canonical(word).filter(unit -> !POWERS.containsKey(unit)).isPresent();
  }

  /**
   * The unit a header or title names: in brackets, behind a colon, or as its last words (of another
   * country's money only in brackets or behind a colon); empty when it names none.
   */
  Optional<MoneyUnit> mentioned(String text) {
    return mentioned.of(text);
  }

  private Optional<MoneyUnit> find(String text) {
    OptionalInt power = named(text);
    return power.isPresent()
        ? Optional.of(MoneyUnit.ofPower(power.getAsInt()))
        : foreign(text).map(MoneyUnit::foreign);
  }

  private OptionalInt named(String text) {
    Matcher brackets = BRACKETED.matcher(text);
    while (brackets.find()) {
      OptionalInt inside = tail(brackets.group(1));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return tail(text);
  }

  private Optional<String> foreign(String text) {
    Matcher brackets = BRACKETED.matcher(text);
    while (brackets.find()) {
      String inside = afterColon(brackets.group(1));
      if (isForeign(inside)) {
        return Optional.of(inside);
      }
    }
    String behind = afterColon(text);
    return behind.length() < text.strip().length() && isForeign(behind)
        ? Optional.of(behind)
        : Optional.empty();
  }

  private static String afterColon(String text) {
    return text.substring(text.lastIndexOf(':') + 1).strip();
  }

  private OptionalInt tail(String text) {
    OptionalInt whole = power(afterColon(text));
    return whole.isPresent() ? whole : lastWords(text);
  }

  private OptionalInt lastWords(String text) {
    List<String> words = Arrays.asList(WordKey.of(text).split("[ ,]+"));
    for (int size = 3; size >= 2; size--) {
      if (words.size() > size) {
        String last = String.join(" ", words.subList(words.size() - size, words.size()));
        OptionalInt power = power(last);
        if (power.isPresent()) {
          return power;
        }
      }
    }
    return OptionalInt.empty();
  }

  private Optional<String> canonical(String word) {
    String key = WordKey.of(word);
    while (key.endsWith(".") || key.endsWith(",") || key.endsWith(";")) {
      key = key.substring(0, key.length() - 1).strip();
    }
    return POWERS.containsKey(key.toUpperCase(Locale.ROOT))
        ? Optional.of(key.toUpperCase(Locale.ROOT))
        : synonyms.canonical(FIELD, key);
  }
}
