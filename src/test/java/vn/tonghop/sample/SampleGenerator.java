package vn.tonghop.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.testing.Folders;

/**
 * Writes {@code sample-input/}, made up but for the printed lists, and the verdicts it must get.
 * Run by {@code src/test/scripts/make-sample-input}; see docs/samples.md.
 */
public final class SampleGenerator {

  private static final String SERVICES = "DVC";
  private static final List<String> LETTER_COLUMNS =
      List.of("tt", "ten", "mucdo", "hs_tt", "hs_tong", "url", "vanban");
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

  private final Setup setup;
  private final Layout layout;
  private final Templates templates;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final ZipFile shared = new ZipFile();
  private final StringBuilder expected =
      new StringBuilder("file,agency,revision,received_on,verdict,codes\n");

  private SampleGenerator(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
    this.layout = new Layout(setup.outline());
  }

  /**
   * @param args the repository's folder
   */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args.length > 0 ? args[0] : ".");
    SampleGenerator results = generate(root.resolve("jobs"));
    write(root, Story.CAMPAIGN, results.files(), results.expectedVerdicts());
    PlanGenerator plans = PlanGenerator.generate(root.resolve("jobs"));
    write(root, PlanStory.CAMPAIGN, plans.files(), plans.expectedVerdicts());
    for (String campaign : UnitStory.SENDINGS.keySet()) {
      UnitGenerator units = UnitGenerator.generate(root.resolve("jobs"), campaign);
      write(root, campaign, units.files(), units.expectedVerdicts());
    }
    CentralGenerator central = CentralGenerator.generate(root.resolve("jobs"));
    write(root, CentralStory.CAMPAIGN, central.files(), central.expectedVerdicts());
    PrintedLists lists = PrintedLists.generate(root);
    write(root, PrintedLists.CAMPAIGN, lists.files(), lists.expectedVerdicts());
    PrintedLists annex = PrintedLists.ofNationalPlan(root);
    write(root, PrintedLists.NATIONAL, annex.files(), annex.expectedVerdicts());
    for (String campaign : HalfYearStory.SENDINGS.keySet()) {
      HalfYearGenerator halves = HalfYearGenerator.generate(root, campaign);
      write(root, campaign, halves.files(), halves.expectedVerdicts());
    }
  }

  /** Where the verdicts a campaign's sample input must get are kept. */
  static Path verdicts(Path root, String campaign) {
    return root.resolve("src/test/resources/sample/expected-verdicts-" + campaign + ".csv");
  }

  private static void write(Path root, String campaign, Map<String, byte[]> files, String verdicts)
      throws IOException {
    Path target = root.resolve("sample-input").resolve(campaign);
    Folders.delete(target);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path expected = verdicts(root, campaign);
    Files.createDirectories(expected.getParent());
    Files.writeString(expected, verdicts);
    System.out.println(files.size() + " files in " + target);
  }

  static SampleGenerator generate(Path jobs) throws Exception {
    Setup setup = new JobsFolder(jobs).load(Story.CAMPAIGN);
    SampleGenerator generator = new SampleGenerator(setup, new Templates(jobs, setup));
    Story.SENDINGS.forEach(generator::add);
    generator.files.put(
        generator.day(sharedZip()) + Story.SHARED_ZIP_NAME, generator.shared.bytes());
    return generator;
  }

  private static Sending sharedZip() {
    return Story.SENDINGS.stream()
        .filter(s -> s.packaging() == Sending.Packaging.SHARED_ZIP)
        .findFirst()
        .orElseThrow();
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return expected.toString();
  }

  private void add(Sending sending) {
    Report report = report(sending);
    String name = name(sending);
    String where = pack(sending, report, name);
    expected.append(where).append(',').append(sending.agency()).append(',');
    expected.append(sending.revision()).append(',').append(sending.received()).append(',');
    expected.append(sending.verdict()).append(',').append(sending.codes()).append('\n');
  }

  private String pack(Sending sending, Report report, String name) {
    String path = day(sending) + name;
    TemplateWorkbook workbook =
        new TemplateWorkbook(templates.of(report.agency), setup.outline(), report);
    switch (sending.packaging()) {
      case WORKBOOK -> {
        files.put(path + ".xlsx", workbook.bytes(Set.of()));
        return path + ".xlsx";
      }
      case DOCUMENT -> {
        files.put(path + ".xlsx", WordDocument.bytes(report.agency.name()));
        return path + ".xlsx";
      }
      case ZIPPED_WORKBOOK -> {
        ZipFile zip = new ZipFile().add(name + ".xlsx", workbook.bytes(Set.of()));
        files.put(path + ".zip", zip.bytes());
        return path + ".zip";
      }
      case ZIPPED_CSV -> {
        ZipFile zip = new ZipFile();
        csv(report, ';', true).forEach(zip::add);
        files.put(path + ".zip", zip.bytes());
        return path + ".zip";
      }
      case SHARED_ZIP -> {
        csv(report, ';', false).forEach((file, text) -> shared.add(name + "/" + file, text));
        return day(sending) + Story.SHARED_ZIP_NAME + "!/" + name;
      }
      case CSV_SEMICOLON, CSV_COMMA, CSV_TAB -> {
        char separator = separator(sending.packaging());
        csv(report, separator, separator == ';').forEach((file, text) -> put(path, file, text));
        return path;
      }
      case TWO_WORKBOOKS -> {
        files.put(path + "/chi-tieu.xlsx", workbook.bytes(Set.of(SERVICES)));
        files.put(path + "/dich-vu-cong.xlsx", workbook.bytes(allBut(SERVICES)));
        return path;
      }
      case TWO_LOOSE_WORKBOOKS -> {
        files.put(path + ".xlsx", workbook.bytes(Set.of(SERVICES)));
        files.put(path + "_DVC.xlsx", workbook.bytes(allBut(SERVICES)));
        return path + ".xlsx|" + path + "_DVC.xlsx";
      }
      case LETTER_FORM -> {
        files.put(path + "/" + name + ".xlsx", workbook.bytes(Set.of(SERVICES)));
        files.put(path + "/bang-dich-vu-cong.xlsx", letterForm(report));
        return path;
      }
    }
    throw new IllegalStateException(sending.packaging().name());
  }

  private void put(String folder, String file, String text) {
    files.put(folder + "/" + file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> csv(Report report, char separator, boolean byteOrderMark) {
    return new CsvSet(layout, report, separator, byteOrderMark).files();
  }

  private static char separator(Sending.Packaging packaging) {
    return switch (packaging) {
      case CSV_COMMA -> ',';
      case CSV_TAB -> '\t';
      default -> ';';
    };
  }

  private Set<String> allBut(String sheet) {
    Set<String> others = new java.util.HashSet<>();
    setup.outline().forms().forEach(form -> others.add(form.sheet()));
    setup.outline().tables().forEach(table -> others.add(table.sheet()));
    others.remove(sheet);
    return others;
  }

  private byte[] letterForm(Report report) {
    Table table =
        setup.outline().tables().stream()
            .filter(t -> t.sheet().equals(SERVICES))
            .findFirst()
            .orElseThrow();
    return LetterForm.bytes(report, table, "linhvuc", LETTER_COLUMNS);
  }

  private String day(Sending sending) {
    return sending.received() + "/";
  }

  private static String name(Sending sending) {
    return "%s_%s_L%02d_%s"
        .formatted(
            Story.CAMPAIGN,
            sending.agency(),
            sending.revision(),
            COMPACT.format(sending.received()));
  }

  private Report report(Sending sending) {
    Agency agency = setup.registry().agency(sending.agency()).orElseThrow();
    Report report = new Report(agency, sending.revision());
    CoverFields.fill(report, sending, setup);
    Figures.fill(layout, report, sending.services());
    sending.faults().forEach(fault -> fault.plant(report));
    return report;
  }
}
