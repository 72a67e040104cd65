package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;

/** Finds the choices of one list in what people type. */
final class ChoiceReader {

  private static final String OTHER = "other";
  private static final Pattern SEPARATORS = Pattern.compile("[|;,\\n]|(?:^|\\n| )[-+•·*] +");
  private static final Pattern SPACED_NUMBER = Pattern.compile("(/\\p{L}+) - (?=\\p{L})");
  private static final Pattern TIGHT_SEPARATORS =
      Pattern.compile("[|;,/&+.\\n]| và | hoặc |(?<=\\d) ?[-–] ?(?=\\d)");
  private static final Pattern WORD_BORDER =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
  private static final int SHORTEST_CONTAINED = 3;

  /** A longer text is no choice. */
  private static final int LONGEST = 2000;

  private final ChoiceList list;
  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, String> byHeaderKey = new HashMap<>();
  private final Map<String, String> contained = new HashMap<>();

  /** What is found where a text is spelled as the list or the synonyms spell it. */
  private final Map<String, String> bySpelling = new HashMap<>();

  private final Remembered<String, ChoiceReading> single = Remembered.ofWords(this::one);
  private final Remembered<String, ChoiceReading> several = Remembered.ofWords(this::any);

  ChoiceReader(ChoiceList list, Synonyms synonyms) {
    this.list = list;
    synonyms.byField().getOrDefault(list.name(), Map.of()).forEach(this::learn);
    for (ChoiceList.Choice choice : list.choices()) {
      learn(WordKey.of(choice.label().vi()), choice.code());
      learn(WordKey.of(choice.label().en()), choice.code());
      learn(WordKey.of(choice.code()), choice.code());
      byHeaderKey.put(HeaderKey.of(choice.label().vi()), choice.code());
      byHeaderKey.putIfAbsent(HeaderKey.of(choice.label().en()), choice.code());
    }
    List.copyOf(byWord.keySet()).forEach(this::learnSpelling);
    for (ChoiceList.Choice choice : list.choices()) {
      learnSpelling(choice.label().vi());
      learnSpelling(choice.label().en());
      learnSpelling(choice.code());
    }
  }

  private void learn(String word, String canonical) {
    String code = list.choice(canonical).isPresent() ? canonical : OTHER;
    byWord.put(word, code);
    String words = bordered(word);
    if (!code.equals(OTHER) && words.strip().length() >= SHORTEST_CONTAINED) {
      contained.put(words, code);
    }
  }

  private void learnSpelling(String text) {
    compared(text).ifPresent(code -> bySpelling.put(text, code));
  }

  /** The list's legal values for messages. */
  String legal() {
    return String.join(", ", list.choices().stream().map(c -> c.label().vi()).toList());
  }

  /** Code of the choice that a text spells as the list or the synonyms do; null: none. */
  @Nullable String spelled(String text) {
    String code = bySpelling.get(text);
    return OTHER.equals(code) ? null : code;
  }

  /** One choice. A text that names two or more gives them all. */
  ChoiceReading single(String text) {
    return single.of(text);
  }

  /** Any number of choices, separated or inside longer text. */
  ChoiceReading several(String text) {
    return several.of(text);
  }

  private ChoiceReading one(String text) {
    if (text.length() > LONGEST) {
      return new ChoiceReading(List.of(), List.of(text), false);
    }
    Optional<String> exact = exact(text);
    if (exact.isPresent()) {
      return found(exact.get(), text);
    }
    Set<String> named = new LinkedHashSet<>();
    for (String part : TIGHT_SEPARATORS.split(WordKey.of(text))) {
      Optional<String> code = exact(part);
      if (code.isEmpty() || code.get().equals(OTHER)) {
        return new ChoiceReading(List.of(), List.of(text), false);
      }
      named.add(code.get());
    }
    return new ChoiceReading(inOrder(named), List.of(), false);
  }

  private ChoiceReading any(String text) {
    if (text.length() > LONGEST) {
      return new ChoiceReading(List.of(), List.of(text), false);
    }
    Optional<String> exact = exact(text);
    if (exact.isPresent()) {
      return found(exact.get(), text);
    }
    Set<String> codes = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : SEPARATORS.split(SPACED_NUMBER.matcher(text).replaceAll("$1-"))) {
      if (CellText.isBlank(part) || Words.isDash(part)) {
        continue;
      }
      Set<String> inPart = within(part);
      codes.addAll(inPart);
      if (inPart.isEmpty()) {
        unknown.add(CellText.line(part));
      }
    }
    return new ChoiceReading(inOrder(codes), unknown, false);
  }

  private ChoiceReading found(String code, String text) {
    return code.equals(OTHER)
        ? new ChoiceReading(List.of(), List.of(text), true)
        : new ChoiceReading(List.of(code), List.of(), false);
  }

  private Optional<String> exact(String text) {
    String spelled = bySpelling.get(text);
    return spelled == null ? compared(text) : Optional.of(spelled);
  }

  private Optional<String> compared(String text) {
    String code = byWord.get(WordKey.of(text));
    return Optional.ofNullable(code == null ? byHeaderKey.get(HeaderKey.of(text)) : code);
  }

  private Set<String> within(String part) {
    Optional<String> exact = exact(part);
    if (exact.isPresent() && !exact.get().equals(OTHER)) {
      return Set.of(exact.get());
    }
    String words = bordered(WordKey.of(part));
    Set<String> codes = new LinkedHashSet<>();
    contained.forEach(
        (word, code) -> {
          if (words.contains(word)) {
            codes.add(code);
          }
        });
    return codes;
  }

  private List<String> inOrder(Set<String> codes) {
    return list.choices().stream().map(ChoiceList.Choice::code).filter(codes::contains).toList();
  }

  /** Words and numbers apart, a space before and behind each. */
  private static String bordered(String key) {
    return " " + WORD_BORDER.matcher(key).replaceAll(" ").strip() + " ";
  }
}
