package vn.tonghop;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tonghop.JavaText.Token;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Requirement;

/** What people read is in the bundles, in both languages; nothing there is dead. */
class MessageBundlesTest {

  /** Stored with the findings, or compared with what agencies write: one language by nature. */
  private static final Set<String> ONE_LANGUAGE =
      Set.of(
          "vn/tonghop/source/reasons",
          "vn/tonghop/finding/facts",
          "vn/tonghop/intake/words",
          "vn/tonghop/normalize/words",
          "vn/tonghop/publish/template/template",
          "vn/tonghop/publish/feedback/feedback");

  /** Keys made of a prefix and a name of the program: a constant, a step, a state. */
  private static final Set<String> PREFIXES =
      Set.of(
          "where.",
          "stage.",
          "page.",
          "period.",
          "verdict.",
          "status.",
          "sign.",
          "end.",
          "decision.",
          "ruling.",
          "history.event.",
          "answer.",
          "folder.",
          "limit.",
          "error.database.",
          "file.",
          "summary.targets.",
          "target.",
          "target.rise.",
          "target.mode.",
          "finding.level.",
          "instructions.",
          "state.",
          "money.",
          "component.",
          "check.",
          "measure.",
          "about.",
          "column.",
          "part.",
          "source.",
          "formula.",
          "asked.",
          "explain.role.",
          "fact.",
          "section.",
          "todo.",
          "level.",
          "again.alone.",
          "again.copies.",
          "again.whole.",
          "reminder.",
          "reminder.ask",
          "reminder.ask.",
          "reminder.todo.",
          "reminder.group.",
          "reminder.column.");

  /** Keys made of the name of an enumeration and its constants; none is missing. */
  private static final Map<String, Class<? extends Enum<?>>> ENUMERATIONS =
      Map.of(
          "kind.", Kind.class,
          "requirement.", Requirement.class,
          "component.", Component.class,
          "level.", Level.class,
          "show.", ReportLayout.Show.class);

  private static final String OUTLINE_WORDS = "vn/tonghop/app/outline";

  /** Read by picocli, which looks texts up by command and option. */
  private static final Pattern PICOCLI = Pattern.compile("(?:\\w+\\.)*usage\\..+");

  /**
   * Patterns that read what agencies write in Vietnamese: letters, grammar of dates, numbers and
   * lists, not texts for people. And the first bytes of file formats, shown as Latin letters.
   */
  private static final Set<String> READS_VIETNAMESE =
      Set.of(
          "WordKey.java",
          "DateReader.java",
          "PeriodReader.java",
          "NumberReader.java",
          "ChoiceReader.java",
          "RowShape.java",
          "Syllables.java",
          "FileKind.java");

  /** Words of the operating system, of formats and of the Flight Recorder. */
  private static final Set<String> ENGLISH_BY_NATURE =
      Set.of(
          "FileTroubles.java", "SubmissionEvent.java", "CampaignSession.java", "SheetNames.java");

  private static final List<Bundle> BUNDLES = Bundle.ofProgram();
  private static final List<Token> TOKENS = JavaText.ofProgram();

  @Test
  void everyBundleIsInVietnameseAndEnglish() {
    Map<String, Bundle> english =
        BUNDLES.stream().filter(b -> b.isIn("en")).collect(toMap(Bundle::name, b -> b));
    assertThat(BUNDLES).isNotEmpty();
    for (Bundle bundle : BUNDLES) {
      if (bundle.isIn("vi")) {
        assertThat(english).as("English of %s", bundle.file()).containsKey(bundle.name());
        assertThat(english.get(bundle.name()).entries().keySet())
            .as("keys of %s", bundle.name())
            .isEqualTo(bundle.entries().keySet());
      } else if (!bundle.isIn("en")) {
        assertThat(ONE_LANGUAGE).as("language of %s", bundle.file()).contains(bundle.name());
      }
    }
    assertThat(english).hasSize((int) BUNDLES.stream().filter(b -> b.isIn("vi")).count());
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndHoles() {
    assertThat(BundleProblems.missing(BUNDLES)).isEmpty();
    assertThat(BundleProblems.holes(BUNDLES)).isEmpty();
  }

  @Test
  void everyTextOfTheCommandLineThatIsAskedForIsThere() {
    List<Token> commands =
        TOKENS.stream().filter(token -> token.file().toString().contains("/cli/")).toList();
    Bundle bundle =
        BUNDLES.stream()
            .filter(b -> b.name().equals("vn/tonghop/cli/messages") && b.isIn("vi"))
            .findFirst()
            .orElseThrow();
    assertThat(BundleProblems.unknown(bundle, commands)).isEmpty();
  }

  @Test
  void noKeyOccursTwiceAndNoTextIsForgotten() {
    for (Bundle bundle : BUNDLES) {
      assertThat(bundle.twice()).as("%s", bundle.file()).isEmpty();
      bundle
          .entries()
          .forEach(
              (key, text) ->
                  assertThat(text.isBlank() && !key.equals("sign.BLANK"))
                      .as("empty text at %s", bundle.place(key))
                      .isFalse());
    }
  }

  @Test
  void theListsOfThisTestAreNotTooLong() {
    Set<String> literals =
        TOKENS.stream().filter(Token::literal).map(Token::text).collect(toCollection(TreeSet::new));
    Set<String> names = BUNDLES.stream().map(Bundle::name).collect(toCollection(TreeSet::new));
    Set<String> readers =
        TOKENS.stream()
            .filter(token -> BundleProblems.isVietnamese(token))
            .map(token -> token.file().getFileName().toString())
            .collect(toCollection(TreeSet::new));

    assertThat(literals).containsAll(PREFIXES);
    assertThat(names).containsAll(ONE_LANGUAGE);
    assertThat(readers).containsAll(READS_VIETNAMESE);
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> literals =
        TOKENS.stream().filter(Token::literal).map(Token::text).collect(toCollection(TreeSet::new));
    List<String> unused = new ArrayList<>();
    for (Bundle bundle : BUNDLES) {
      for (String key : bundle.entries().keySet()) {
        boolean used =
            literals.contains(key)
                || PREFIXES.stream().anyMatch(p -> key.startsWith(p) && literals.contains(p))
                || FindingCode.of(key.replaceFirst("\\..*", "")).isPresent()
                || bundle.name().equals(OUTLINE_WORDS) && constants().contains(key)
                || bundle.name().endsWith("/cli/messages") && isPicocli(key, literals);
        if (!used) {
          unused.add(bundle.place(key) + " " + key);
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static Set<String> constants() {
    Set<String> keys = new TreeSet<>();
    ENUMERATIONS.forEach(
        (prefix, type) -> {
          for (Enum<?> constant : type.getEnumConstants()) {
            keys.add(prefix + constant.name());
          }
        });
    return keys;
  }

  @Test
  void everyConstantOfTheOutlineLanguageHasAWord() {
    assertThat(BUNDLES)
        .filteredOn(bundle -> bundle.name().equals(OUTLINE_WORDS))
        .hasSize(2)
        .allSatisfy(
            bundle ->
                assertThat(bundle.entries()).containsKeys(constants().toArray(new String[0])));
  }

  /** Of a command line: a heading, an option ({@code --data}) or a parameter ({@code FILE}). */
  private static boolean isPicocli(String key, Set<String> literals) {
    return PICOCLI.matcher(key).matches()
        || literals.contains("--" + key)
        || literals.contains(key.replaceFirst("\\[.*", ""));
  }

  @Test
  void vietnameseIsNotWrittenIntoTheSources() {
    assertThat(BundleProblems.vietnamese(TOKENS, READS_VIETNAMESE)).isEmpty();
  }

  @Test
  void englishForPeopleIsNotWrittenIntoTheSources() {
    List<Token> outsideTheStore =
        TOKENS.stream().filter(token -> !token.file().toString().contains("/store/")).toList();
    assertThat(BundleProblems.english(outsideTheStore, ENGLISH_BY_NATURE)).isEmpty();
  }
}
