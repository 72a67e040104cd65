package vn.tonghop.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * The made-up year after the sample campaign: some agencies of that year, changed in known ways,
 * and two that sent nothing then.
 */
public final class SecondYear {

  public static final String CAMPAIGN = "3500-KQ2018";

  /** Agencies by what became of their electronic documents. */
  public static final List<String> RISEN = List.of("BKHDT", "BTC", "UBND-19", "UBND-22", "UBND-46");

  public static final List<String> HARDLY_RISEN = List.of("BYT", "NHNN", "UBND-10");
  public static final List<String> FALLEN = List.of("BNV", "UBND-01");

  /** Reported nothing the year before. */
  public static final List<String> NEW = List.of("UBND-04", "UBND-06");

  /** A share that fell by far. */
  public static final String JUMPED = "BTC";

  /** Copied its narrative. */
  public static final String COPIED = "UBND-10";

  private static final Path OVERLAY = Path.of("src/test/resources/second-year");
  private static final String RECEIVED = "2018-11-05";
  private static final int SERVICES = 30;

  private final Setup setup;
  private final Layout layout;

  private SecondYear(Setup setup) {
    this.setup = setup;
    this.layout = new Layout(setup.outline());
  }

  /**
   * Writes the files anew.
   *
   * @param args folders for the jobs and for the inbox
   */
  public static void main(String[] args) throws Exception {
    jobs(Path.of(args[0]));
    inbox(Path.of(args[0]), Path.of(args[1]));
  }

  /** The shipped jobs with the second year beside the first. */
  public static Path jobs(Path target) throws IOException {
    for (Path source : List.of(Path.of("jobs"), OVERLAY)) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = target.resolve(source.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return target;
  }

  public static Path inbox(Path jobs, Path target) throws Exception {
    SecondYear year = new SecondYear(new JobsFolder(jobs).load(CAMPAIGN));
    for (String agency : senders()) {
      ZipFile zip = new ZipFile();
      new CsvSet(year.layout, year.report(agency), ';', true).files().forEach(zip::add);
      String name = CAMPAIGN + "_" + agency + "_L01_" + RECEIVED.replace("-", "") + ".zip";
      Path file = target.resolve(RECEIVED).resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, zip.bytes());
    }
    return target;
  }

  public static List<String> senders() {
    List<String> senders = new ArrayList<>(RISEN);
    senders.addAll(HARDLY_RISEN);
    senders.addAll(FALLEN);
    senders.addAll(NEW);
    return senders;
  }

  private Report report(String code) {
    Agency agency = setup.registry().agency(code).orElseThrow();
    Sending sending =
        Story.SENDINGS.stream()
            .filter(s -> s.agency().equals(code))
            .findFirst()
            .orElse(Sending.of(RECEIVED, code, SERVICES, Sending.Packaging.ZIPPED_CSV));
    Report report = new Report(agency, 1);
    CoverFields.fill(report, sending, setup);
    report.cover.put("title", report.cover.get("title").toString().replace("2017", "2018"));
    Figures.fill(layout, report, sending.services());
    Set<String> electronic =
        Stream.of("noibo", "ngoai")
            .map(side -> "3500.I.4.a.vb-" + side + "-dientu")
            .collect(Collectors.toSet());
    electronic.forEach(item -> change(report.answer(item), percent(code)));
    if (code.equals(JUMPED)) {
      change(report.answer("3500.I.4.a.vb-trinh-dientu"), 5);
    }
    if (!code.equals(COPIED)) {
      report.answers.values().forEach(SecondYear::rewrite);
    }
    return report;
  }

  private static int percent(String agency) {
    return RISEN.contains(agency) ? 200 : HARDLY_RISEN.contains(agency) ? 103 : 80;
  }

  /** At most the documents that are not sent in both forms: a third of what is left, and all. */
  private static void change(Answer answer, int percent) {
    long whole = answer.number(Role.DENOMINATOR);
    long now = answer.number(Role.NUMERATOR);
    long most = now + (whole - now) * 3 / 10;
    answer.set(Role.NUMERATOR, Math.min(most, now * percent / 100));
  }

  private static void rewrite(Answer answer) {
    if (answer.get(Role.TEXT) instanceof String text) {
      answer.set(Role.TEXT, "Năm 2018: " + text);
    }
  }
}
