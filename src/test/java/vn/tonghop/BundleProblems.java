package vn.tonghop;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tonghop.JavaText.Token;

/** What can be wrong with texts for people; each problem in one line with its place. */
final class BundleProblems {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)[^}]*}");

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd"
              + "\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169"
              + "\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]");

  /** Begins with two words; what only goes on a sentence is found by its beginning. */
  private static final Pattern ENGLISH = Pattern.compile("^[A-Za-z]{2,} [a-z]{2,}");

  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile("(?s).*(?:[<>=\"]|\\b(?:select|insert into|update|delete from|where)\\b).*");

  /** What is thrown at engineers or written to the log. */
  private static final Pattern FOR_ENGINEERS =
      Pattern.compile(
          ".*(?:Exception|Error|Failure|requireNonNull|error|warn|info|debug|getLogger)");

  private BundleProblems() {}

  /** Keys of the Vietnamese bundle that its English one lacks, and the other way round. */
  static List<String> missing(List<Bundle> bundles) {
    List<String> problems = new ArrayList<>();
    for (Bundle bundle : bundles) {
      if (bundle.isIn("vi") || bundle.isIn("en")) {
        Bundle other = others(bundles, bundle);
        for (String key : bundle.entries().keySet()) {
          if (other == null || !other.entries().containsKey(key)) {
            problems.add(bundle.place(key) + " " + key);
          }
        }
      }
    }
    return problems;
  }

  /** Texts with a hole that the other language has not. */
  static List<String> holes(List<Bundle> bundles) {
    List<String> problems = new ArrayList<>();
    for (Bundle bundle : bundles) {
      Bundle other = bundle.isIn("vi") ? others(bundles, bundle) : null;
      if (other != null) {
        bundle
            .entries()
            .forEach(
                (key, text) -> {
                  Set<String> there =
                      holes(Objects.requireNonNullElse(other.entries().get(key), ""));
                  if (!holes(text).equals(there)) {
                    problems.add(bundle.place(key) + " " + key + " " + holes(text) + " " + there);
                  }
                });
      }
    }
    return problems;
  }

  private static Bundle others(List<Bundle> bundles, Bundle bundle) {
    Map<String, Bundle> same =
        bundles.stream()
            .filter(b -> b.name().equals(bundle.name()) && b != bundle)
            .collect(toMap(b -> b.isIn("vi") ? "vi" : "en", b -> b));
    return same.get(bundle.isIn("vi") ? "en" : "vi");
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text).results().map(m -> m.group(1)).collect(toCollection(TreeSet::new));
  }

  /** Keys asked for by {@code texts.get("…")} that the bundle lacks; a key may be begun only. */
  static List<String> unknown(Bundle bundle, List<Token> tokens) {
    List<String> problems = new ArrayList<>();
    for (int i = 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean asked =
          token.literal()
              && tokens.get(i - 1).text().equals("get")
              && Set.of("texts", "text").contains(tokens.get(i - 2).text());
      if (asked && !isKnown(bundle, token.text())) {
        problems.add(token.place() + " " + token.text());
      }
    }
    return problems;
  }

  private static boolean isKnown(Bundle bundle, String key) {
    return bundle.entries().containsKey(key)
        || key.endsWith(".") && bundle.entries().keySet().stream().anyMatch(k -> k.startsWith(key));
  }

  static boolean isVietnamese(Token token) {
    return token.literal() && VIETNAMESE.matcher(token.text()).find();
  }

  /** Literals in Vietnamese letters, outside these files. */
  static List<String> vietnamese(List<Token> tokens, Set<String> except) {
    return tokens.stream()
        .filter(BundleProblems::isVietnamese)
        .filter(token -> !except.contains(file(token)))
        .map(token -> token.place() + " \"" + token.text() + "\"")
        .toList();
  }

  /** Literals of English words that may reach people, outside these files. */
  static List<String> english(List<Token> tokens, Set<String> except) {
    List<String> problems = new ArrayList<>();
    String before = "";
    for (Token token : tokens) {
      if (!token.literal()) {
        before = token.text();
      } else if (ENGLISH.matcher(token.text()).find()
          && !NOT_FOR_PEOPLE.matcher(token.text()).matches()
          && !FOR_ENGINEERS.matcher(before).matches()
          && !file(token).endsWith("Exception.java")
          && !except.contains(file(token))) {
        problems.add(token.place() + " \"" + token.text() + "\"");
      }
    }
    return problems;
  }

  private static String file(Token token) {
    return token.file().getFileName().toString();
  }
}
