package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.feedback.Feedback;
import vn.tonghop.publish.feedback.FeedbackWorkbook;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;

/** Feedback workbooks for files that were only checked. */
public final class CheckFeedback {

  private static final String SUFFIX = ".phan-hoi.xlsx";
  private static final String UNKNOWN_SENDERS = "_khong-xac-dinh";
  private static final int HASH_DIGITS = 12;
  private static final int LONGEST_NAME = 100;

  private final Setup setup;
  private final List<Path> given;
  private final @Nullable Path folder;
  private final @Nullable String splitBy;
  private final FeedbackDrafts drafts;
  private final FeedbackWorkbook workbook;
  private final SubmissionFiles files;
  private final Set<Path> written = new HashSet<>();

  /**
   * @param given the files and folders that were named to be checked
   * @param folder where the workbooks go, named by agency; null: beside what was named
   * @param splitBy key of a table column by whose content the findings are told apart; null: one
   *     workbook per submission
   */
  public CheckFeedback(
      Setup setup,
      Settings settings,
      List<Path> given,
      @Nullable Path folder,
      @Nullable String splitBy) {
    this.files = new SubmissionFiles(settings.limits());
    this.setup = setup;
    this.given = List.copyOf(given);
    this.folder = folder;
    this.splitBy = splitBy;
    this.drafts = new FeedbackDrafts(setup);
    this.workbook = new FeedbackWorkbook(setup.outline().cover());
  }

  /** Whether findings can be told apart by this column. */
  public static boolean canSplitBy(Setup setup, String column) {
    return FeedbackSplit.knows(setup, column);
  }

  /**
   * Writes what a submission's sender should read; nothing when there is nothing to say.
   *
   * @return the workbooks written
   */
  public List<Path> write(Examined examined) throws IOException {
    Feedback.Report whole = report(examined, examined.result().findings());
    if (!whole.hasRemarks()) {
      return List.of();
    }
    Path place = place(examined);
    List<Path> made = new ArrayList<>();
    try (OpenSubmission content = files.open(examined.files())) {
      for (Map.Entry<String, List<Finding>> part : parts(examined, content).entrySet()) {
        Feedback.Report report = report(examined, part.getValue());
        if (report.hasRemarks()) {
          Path file = free(place, part.getKey());
          write(file, feedback(examined, report, part.getKey()), examined, content);
          made.add(file);
        }
      }
    }
    return made;
  }

  private void write(Path file, Feedback feedback, Examined examined, OpenSubmission content)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path building = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      workbook.write(
          building,
          feedback,
          content.sheets(),
          drafts.madeFrom(feedback, List.of(examined.sha256())));
      Files.move(building, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(building);
    }
  }

  private Map<String, List<Finding>> parts(Examined examined, OpenSubmission content) {
    List<Finding> findings = examined.result().findings();
    return splitBy == null
        ? Map.of("", findings)
        : new FeedbackSplit(setup, splitBy).parts(content.sheets(), findings);
  }

  private Feedback feedback(Examined examined, Feedback.Report report, String part) {
    return new Feedback(
        drafts.frame(false),
        examined.agency(),
        List.of(report),
        examined.agency() == null ? null : examined.revision(),
        false,
        part);
  }

  private Feedback.Report report(Examined examined, List<Finding> findings) {
    return new Feedback.Report(
        examined.name(),
        examined.files().size(),
        examined.receipt(),
        examined.revision(),
        null,
        0,
        examined.result().verdict(),
        findings,
        notListed(examined, findings),
        examined.result().completeness(),
        drafts.tables(examined.result().tables()),
        null);
  }

  /** Of a part nobody knows which of the findings beyond the cap are its own. */
  private List<Integer> notListed(Examined examined, List<Finding> findings) {
    boolean whole = findings.size() == examined.result().findings().size();
    List<Integer> missing = new ArrayList<>();
    for (Level level : Level.values()) {
      int kept = (int) findings.stream().filter(f -> f.level() == level).count();
      int exact = examined.result().counts().getOrDefault(level, 0);
      missing.add(whole && level != Level.INFO ? Math.max(0, exact - kept) : 0);
    }
    return missing;
  }

  private Path place(Examined examined) {
    if (folder == null) {
      return beside(examined);
    }
    var agency = examined.agency();
    return agency == null
        ? folder
            .resolve(UNKNOWN_SENDERS)
            .resolve(examined.sha256().substring(0, HASH_DIGITS) + ".xlsx")
        : folder.resolve(agency.code() + ".xlsx");
  }

  /** Beside the file, zip or folder that was named on the command line. */
  private Path beside(Examined examined) {
    PartFile first = examined.files().get(0);
    for (Path one : given) {
      Path named = one.toAbsolutePath().normalize();
      if (first.path().toAbsolutePath().normalize().startsWith(named)) {
        return named.resolveSibling(safe(examined.name()) + SUFFIX);
      }
    }
    return first.path().resolveSibling(safe(examined.name()) + SUFFIX);
  }

  /** The last name of a path, without what a file system or a shell could take for more. */
  private static String safe(String name) {
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String bare = last.replaceFirst("(?i)\\.(xlsx|xlsm|xls|csv|tsv|txt|zip)$", "");
    String clean = bare.replaceAll("[^\\p{L}\\p{N}._ +-]", "_").replaceFirst("^[.\\- ]+", "_");
    String cut = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    return cut.isBlank() ? "_" : cut;
  }

  /** The place itself, with the part in its name, and a number where two would be the same. */
  private Path free(Path place, String part) {
    String name = place.getFileName().toString();
    String ending = name.endsWith(SUFFIX) ? SUFFIX : ".xlsx";
    String base = name.substring(0, name.length() - ending.length());
    String named = part.isEmpty() ? base : base + "_" + safe(part).toLowerCase(Locale.ROOT);
    Path file = place.resolveSibling(named + ending);
    for (int i = 2; !written.add(file); i++) {
      file = place.resolveSibling(named + "_" + i + ending);
    }
    return file;
  }
}
