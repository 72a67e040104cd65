package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words can be Vietnamese: onset, rime and tone, as every syllable is built. */
final class Syllables {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWELS = "aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0";
  private static final int LONGEST = 7;

  private static final List<String> ONSETS =
      List.of(
          "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d",
          "\u0111", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  /** Written so before e, ê, i, y only, and not so before them. */
  private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");

  private static final Set<String> NOT_BEFORE_FRONT = Set.of("c", "g", "ng");

  private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
  private static final Set<String> RIMES = Set.copyOf(Tables.words("rimes.txt"));
  private static final Set<String> COMMON = Set.copyOf(Tables.words("words.txt"));
  private static final Map<Character, String> PARTS = parts();

  private Syllables() {}

  /** All letters with a shape or tone, small and capital. */
  static String letters() {
    StringBuilder letters = new StringBuilder("\u0110\u0111");
    PARTS.keySet().forEach(letters::append);
    return letters.toString();
  }

  static boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in NFC can be a Vietnamese syllable, tone where it must be. */
  static boolean isLegal(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    StringBuilder bare = new StringBuilder();
    char tone = 0;
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      String parts = PARTS.get(c);
      bare.append(parts == null ? c : parts.charAt(0));
      if (parts != null && parts.length() > 1) {
        if (tone != 0) {
          return false;
        }
        tone = parts.charAt(1);
      }
    }
    return isBuilt(bare.toString(), tone);
  }

  /** Whether a word becomes a syllable when a lost \u01b0 is put back before its \u01a1. */
  static boolean lacksHorn(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      String parts = PARTS.get(c);
      if (parts != null && parts.charAt(0) == '\u01a1') {
        return !isLegal(word) && isLegal(word.substring(0, i) + '\u01b0' + word.substring(i));
      }
    }
    return false;
  }

  private static boolean isBuilt(String bare, char tone) {
    for (String onset : ONSETS) {
      if (bare.startsWith(onset) && fits(onset, bare.substring(onset.length()), tone)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String onset, String rime, char tone) {
    boolean alone = onset.equals("gi") && rime.isEmpty();
    if (!alone && !RIMES.contains(rime)) {
      return false;
    }
    boolean front = !rime.isEmpty() && "e\u00eaiy".indexOf(rime.charAt(0)) >= 0;
    if (front
        ? NOT_BEFORE_FRONT.contains(onset) && !isGi(onset, rime)
        : BEFORE_FRONT.contains(onset)) {
      return false;
    }
    return !STOPPED.matcher(rime).matches() || tone == '\u0301' || tone == '\u0323';
  }

  private static boolean isGi(String onset, String rime) {
    return onset.equals("g") && rime.startsWith("i");
  }

  /** Letter to its shape and, where it has one, its tone. */
  private static Map<Character, String> parts() {
    Map<Character, String> parts = new HashMap<>();
    Set<String> bases = new HashSet<>();
    for (String rime : RIMES) {
      rime.chars().forEach(c -> bases.add(String.valueOf((char) c)));
    }
    for (String base : bases) {
      if (VOWELS.contains(base)) {
        add(base, base, parts);
        for (char tone : TONES.toCharArray()) {
          String letter = Normalizer.normalize(base + tone, Normalizer.Form.NFC);
          add(letter, base + tone, parts);
        }
      }
    }
    return Map.copyOf(parts);
  }

  private static void add(String letter, String made, Map<Character, String> parts) {
    if (letter.charAt(0) >= 0x80) {
      parts.put(letter.charAt(0), made);
      parts.put(letter.toUpperCase(Locale.ROOT).charAt(0), made);
    }
  }
}
