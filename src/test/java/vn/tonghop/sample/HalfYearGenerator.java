package vn.tonghop.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** Makes the made-up half-yearly reports and the verdicts they must get; see docs/samples.md. */
final class HalfYearGenerator {

  private final Setup setup;
  private final Layout layout;
  private final Templates templates;
  private final HalfYearProjects projects;
  private final int half;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final StringBuilder expected =
      new StringBuilder("file,agency,revision,received_on,verdict,codes\n");

  private HalfYearGenerator(Setup setup, Templates templates, HalfYearProjects projects, int half) {
    this.setup = setup;
    this.templates = templates;
    this.projects = projects;
    this.half = half;
    this.layout = new Layout(setup.outline());
  }

  /**
   * @param root the repository's folder
   * @param campaign one of the story
   */
  static HalfYearGenerator generate(Path root, String campaign) throws Exception {
    Path jobs = root.resolve("jobs");
    Setup setup = new JobsFolder(jobs).load(campaign);
    int half = 1 + new ArrayList<>(HalfYearStory.SENDINGS.keySet()).indexOf(campaign);
    HalfYearGenerator generator =
        new HalfYearGenerator(setup, new Templates(jobs, setup), HalfYearProjects.read(root), half);
    HalfYearStory.SENDINGS.get(campaign).forEach(generator::add);
    return generator;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return expected.toString();
  }

  private void add(HalfYearSending sending) {
    String where = pack(sending, report(sending));
    expected.append(where).append(',').append(sending.agency()).append(",1,");
    expected.append(sending.received()).append(',');
    expected.append(sending.verdict()).append(',').append(sending.codes()).append('\n');
  }

  private Report report(HalfYearSending sending) {
    Agency agency = setup.registry().agency(sending.agency()).orElseThrow();
    Report report = new Report(agency, 1);
    HalfYearFigures.fill(report, sending, setup, half);
    projects.fill(report, setup.outline(), half);
    sending.faults().forEach(fault -> fault.plant(report));
    return report;
  }

  private String pack(HalfYearSending sending, Report report) {
    String name =
        "%s_%s_L01_%s"
            .formatted(
                setup.campaign().id(),
                sending.agency(),
                DateTimeFormatter.BASIC_ISO_DATE.format(sending.received()));
    String path = sending.received() + "/" + name;
    switch (sending.packaging()) {
      case WORKBOOK -> {
        files.put(path + ".xlsx", workbook(report));
        return path + ".xlsx";
      }
      case ZIPPED_WORKBOOK -> {
        files.put(path + ".zip", new ZipFile().add(name + ".xlsx", workbook(report)).bytes());
        return path + ".zip";
      }
      case ZIPPED_CSV -> {
        ZipFile zip = new ZipFile();
        csv(report, ';').forEach(zip::add);
        files.put(path + ".zip", zip.bytes());
        return path + ".zip";
      }
      case CSV_SEMICOLON, CSV_COMMA -> {
        char separator = sending.packaging() == Sending.Packaging.CSV_COMMA ? ',' : ';';
        csv(report, separator)
            .forEach(
                (file, text) ->
                    files.put(path + "/" + file, text.getBytes(StandardCharsets.UTF_8)));
        return path;
      }
      default -> throw new IllegalStateException(sending.packaging().name());
    }
  }

  private byte[] workbook(Report report) {
    return new TemplateWorkbook(templates.of(report.agency), setup.outline(), report)
        .bytes(Set.of());
  }

  private Map<String, String> csv(Report report, char separator) {
    return new CsvSet(layout, report, separator, separator == ';').files();
  }
}
