package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.JavaText.Token;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * What jobs/ names, the program does not know: no indicator, table, section, agency, group, region,
 * campaign, outline or consolidated table occurs in its sources and texts.
 */
class NoCampaignInJavaTest {

  private static final Path JOBS = Path.of("jobs");
  private static final int SHORTEST_KEY = 4;

  /** Choices that are words of the program or of English as well. */
  private static final Set<String> OWN_WORDS = Set.of("none", "other", "yes", "no", "partial");

  /** The name of Viet Nam's time zone is that of a city, which is an agency's. */
  private static final String TIME_ZONE = "Asia/Ho_Chi_Minh";

  /** Written as they are, whatever stands around them. */
  private static final Set<String> CODES = new TreeSet<>();

  /** Whole words in this very case. */
  private static final Set<String> WORDS = new TreeSet<>();

  /** Names of agencies, without tone marks. */
  private static final Set<String> NAMES = new TreeSet<>();

  @BeforeAll
  static void readJobs() throws Exception {
    JobsFolder folder = new JobsFolder(JOBS);
    try (Stream<Path> campaigns = Files.list(JOBS.resolve("campaigns"))) {
      for (Path campaign : campaigns.sorted().toList()) {
        String id = campaign.getFileName().toString().replaceFirst("\\.yaml$", "");
        learn(folder.load(id));
      }
    }
  }

  private static void learn(Setup setup) {
    Outline outline = setup.outline();
    CODES.add(setup.campaign().id());
    CODES.add(outline.id());
    outline.indicators().forEach(indicator -> CODES.add(indicator.code()));
    outline.sections().stream()
        .map(section -> section.code())
        .filter(code -> code.contains("."))
        .forEach(WORDS::add);
    outline.reports().forEach(report -> WORDS.add(report.id()));
    outline.tables().forEach(table -> key(table.key()));
    outline.forms().forEach(form -> key(form.key()));
    key(outline.cover().key());
    for (ChoiceList list : outline.choiceLists().values()) {
      list.choices().stream()
          .map(choice -> choice.code())
          .filter(code -> code.contains("_"))
          .forEach(NoCampaignInJavaTest::key);
    }
    setup.registry().groups().forEach(group -> WORDS.add(group.code()));
    setup.registry().regions().forEach(region -> WORDS.add(region.code()));
    for (Agency agency : setup.registry().agencies()) {
      WORDS.add(agency.code());
      Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
          .map(NoCampaignInJavaTest::plain)
          .filter(name -> name.contains(" "))
          .forEach(NAMES::add);
    }
  }

  private static void key(String key) {
    if (key.length() >= SHORTEST_KEY && !OWN_WORDS.contains(key)) {
      WORDS.add(key);
      WORDS.add(key.toUpperCase(Locale.ROOT));
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** What a text names; empty: nothing. */
  private static List<String> named(String text) {
    List<String> named = new ArrayList<>();
    String small = text.toLowerCase(Locale.ROOT);
    CODES.stream()
        .filter(code -> isCodeIn(small, code.toLowerCase(Locale.ROOT)))
        .forEach(named::add);
    WORDS.stream().filter(word -> isWordOf(text, word)).forEach(named::add);
    String words = " " + plain(text) + " ";
    NAMES.stream().filter(name -> words.contains(" " + name + " ")).forEach(named::add);
    return named;
  }

  /** A short number is a code only where it stands alone: states of a database hold some. */
  private static boolean isCodeIn(String text, String code) {
    return code.matches("\\d{1,3}") ? isWordOf(text, code) : text.contains(code);
  }

  private static boolean isWordOf(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isInWord(text, at - 1) && !isInWord(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  @Test
  void theSourcesNameNothingOfJobs() {
    List<String> found = new ArrayList<>();
    for (Token token : JavaText.ofProgram()) {
      List<String> named =
          token.literal()
              ? named(token.text().replace(TIME_ZONE, ""))
              : WORDS.stream().filter(word -> isIdentifier(token.text(), word)).toList();
      named.forEach(name -> found.add(token.place() + " names " + name));
    }
    assertThat(found).isEmpty();
  }

  /** A key as written, as a constant, or in camel case. */
  private static boolean isIdentifier(String identifier, String word) {
    return identifier.equals(word)
        || word.contains("_") && identifier.equalsIgnoreCase(word.replace("_", ""))
        || word.contains("-") && identifier.equalsIgnoreCase(word.replace('-', '_'));
  }

  @Test
  void theTextsNameNothingOfJobs() {
    List<String> found = new ArrayList<>();
    for (Bundle bundle : Bundle.ofProgram()) {
      bundle
          .entries()
          .forEach(
              (key, text) ->
                  named(text).forEach(name -> found.add(bundle.place(key) + " names " + name)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theSchemaNamesNothingOfJobs() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(?:sql|xml)")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          int number = i + 1;
          named(lines.get(i)).forEach(name -> found.add(file + ":" + number + " names " + name));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theGuardItselfSees() {
    assertThat(CODES).contains("3500-KQ2017", "3500-PL1").hasSizeGreaterThan(50);
    assertThat(named("x 3500-kq2017/y")).containsExactly("3500-KQ2017");
    assertThat(named("nhiem_vu_rieng")).containsExactly("nhiem_vu_rieng");
    assertThat(named("nhiem_vu_rieng_2")).isEmpty();
    assertThat(named("gửi Bộ Y tế.")).containsExactly("bo y te");
    assertThat(named("T-01")).containsExactly("T-01");
    assertThat(named("BOM, TINHS, XT-01")).isEmpty();
    assertThat(isIdentifier("nhiemVuRieng", "nhiem_vu_rieng")).isTrue();
    assertThat(isIdentifier("NHIEM_VU_RIENG", "nhiem_vu_rieng")).isFalse();
    assertThat(WORDS).contains("NHIEM_VU_RIENG");
  }
}
