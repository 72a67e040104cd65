package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.WordKey;

/**
 * Finds the agency named inside a longer text such as a file name. Words with tone marks must agree
 * with the name's ("báo cáo bảng" is not "Cao Bằng"); words without any may stand for it. A text
 * that names several agencies names none.
 */
final class AgencyInText {

  /** {@code {campaign}_{agency}_L{nn}}: the form the template asks for. */
  private static final Pattern FORM = Pattern.compile("(?i)^[^_]+_([^_]+)_L\\d{1,4}(?:_.*)?$");

  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_ALIAS_CODE = 4;

  private final AgencyNames names;
  private final List<String> barriers;
  private final Map<String, Set<Agency>> tokens = new HashMap<>();
  private final List<Name> phrases = new ArrayList<>();

  private record Name(List<String> words, Agency agency) {}

  private record Span(int from, int to, Agency agency) {

    boolean isInside(Span other) {
      return from >= other.from && to <= other.to && to - from < other.to - other.from;
    }
  }

  AgencyInText(Registry registry, AgencyNames names, SenderWords words) {
    this.names = names;
    this.barriers = words.report();
    for (Agency agency : registry.agencies()) {
      token(agency.code(), agency);
      phrase(agency.name(), agency);
      for (String alias : agency.aliases()) {
        phrase(alias, agency);
        if (!alias.contains(" ") && PlainWords.key(alias).length() >= SHORTEST_ALIAS_CODE) {
          token(alias, agency);
        }
      }
    }
  }

  private void token(String token, Agency agency) {
    if (token.chars().anyMatch(Character::isLetter)) {
      tokens.computeIfAbsent(PlainWords.key(token), k -> new LinkedHashSet<>()).add(agency);
    }
  }

  private void phrase(String name, Agency agency) {
    if (PlainWords.of(name).length() >= SHORTEST_NAME) {
      phrases.add(new Name(words(name), agency));
    }
  }

  /** The one agency named; empty when none or several. */
  Optional<Agency> find(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      Optional<Agency> formal = names.byCode(form.group(1));
      if (formal.isPresent()) {
        return formal;
      }
    }
    Set<Agency> found = coded(text);
    found.addAll(named(text));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Set<Agency> coded(String text) {
    Set<Agency> found = new LinkedHashSet<>();
    String[] parts = text.split("[_\\s.,;()+!/]+", -1);
    for (int i = 0; i < parts.length; i++) {
      found.addAll(tokens.getOrDefault(PlainWords.key(parts[i]), Set.of()));
      if (i + 1 < parts.length && parts[i + 1].matches("\\d{1,3}")) {
        String joined = PlainWords.key(parts[i] + " " + parts[i + 1]);
        found.addAll(tokens.getOrDefault(joined, Set.of()));
      }
    }
    return found;
  }

  private Set<Agency> named(String text) {
    List<String> words = withBarriers(words(text));
    List<Span> spans = new ArrayList<>();
    for (Name name : phrases) {
      for (int from = 0; from + name.words().size() <= words.size(); from++) {
        int to = from + name.words().size();
        if (matches(name.words(), words.subList(from, to))) {
          spans.add(new Span(from, to, name.agency()));
        }
      }
    }
    Set<Agency> found = new LinkedHashSet<>();
    for (Span span : spans) {
      if (spans.stream().noneMatch(span::isInside)) {
        found.add(span.agency());
      }
    }
    return found;
  }

  private List<String> withBarriers(List<String> words) {
    List<String> open = new ArrayList<>(words);
    for (String barrier : barriers) {
      List<String> phrase = List.of(barrier.split(" ", -1));
      for (int from = 0; from + phrase.size() <= open.size(); from++) {
        List<String> here = open.subList(from, from + phrase.size());
        if (PlainWords.of(String.join(" ", here)).equals(barrier)) {
          here.replaceAll(word -> "");
        }
      }
    }
    return open;
  }

  private static boolean matches(List<String> name, List<String> words) {
    for (int i = 0; i < name.size(); i++) {
      String word = words.get(i);
      if (!word.equals(name.get(i)) && !word.equals(PlainWords.of(name.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Lower case words with their tone marks. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WordKey.of(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
