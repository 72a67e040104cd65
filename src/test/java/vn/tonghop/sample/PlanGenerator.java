package vn.tonghop.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;

/** Makes the made-up plans and the verdicts they must get; see docs/samples.md. */
final class PlanGenerator {

  private static final String PROJECTS = "DU_AN";

  private final Setup setup;
  private final Layout layout;
  private final Templates templates;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final StringBuilder expected =
      new StringBuilder("file,agency,revision,received_on,verdict,codes\n");

  private PlanGenerator(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
    this.layout = new Layout(setup.outline());
  }

  static PlanGenerator generate(Path jobs) throws Exception {
    Setup setup = new JobsFolder(jobs).load(PlanStory.CAMPAIGN);
    PlanGenerator generator = new PlanGenerator(setup, new Templates(jobs, setup));
    PlanStory.SENDINGS.forEach(generator::add);
    return generator;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return expected.toString();
  }

  private void add(PlanSending sending) {
    String where = pack(sending, report(sending));
    expected.append(where).append(',').append(sending.agency()).append(',');
    expected.append(sending.revision()).append(',').append(sending.received()).append(',');
    expected.append(sending.verdict()).append(',').append(sending.codes()).append('\n');
  }

  private Report report(PlanSending sending) {
    Agency agency = setup.registry().agency(sending.agency()).orElseThrow();
    Report report = new Report(agency, sending.revision());
    PlanFigures.fill(report, sending, setup);
    sending.faults().forEach(fault -> fault.plant(report));
    return report;
  }

  private String pack(PlanSending sending, Report report) {
    String name =
        "%s_%s_L%02d_%s"
            .formatted(
                PlanStory.CAMPAIGN,
                sending.agency(),
                sending.revision(),
                DateTimeFormatter.BASIC_ISO_DATE.format(sending.received()));
    String path = sending.received() + "/" + name;
    TemplateWorkbook workbook =
        new TemplateWorkbook(templates.of(report.agency), setup.outline(), report);
    switch (sending.packaging()) {
      case WORKBOOK -> {
        files.put(path + ".xlsx", workbook.bytes(Set.of()));
        return path + ".xlsx";
      }
      case ZIPPED_WORKBOOK -> {
        files.put(
            path + ".zip", new ZipFile().add(name + ".xlsx", workbook.bytes(Set.of())).bytes());
        return path + ".zip";
      }
      case ZIPPED_CSV -> {
        ZipFile zip = new ZipFile();
        new CsvSet(layout, report, ';', true).files().forEach(zip::add);
        files.put(path + ".zip", zip.bytes());
        return path + ".zip";
      }
      case CSV_SEMICOLON, CSV_COMMA -> {
        char separator = sending.packaging() == Sending.Packaging.CSV_COMMA ? ',' : ';';
        new CsvSet(layout, report, separator, separator == ';')
            .files()
            .forEach((file, text) -> put(path + "/" + file, text));
        return path;
      }
      case LETTER_FORM -> {
        Table projects =
            setup.outline().tables().stream()
                .filter(t -> t.sheet().equals(PROJECTS))
                .findFirst()
                .orElseThrow();
        files.put(path + "/" + name + ".xlsx", workbook.bytes(Set.of(PROJECTS)));
        files.put(path + "/danh-muc-du-an.xlsx", PlanLetterForm.bytes(report, projects));
        return path;
      }
      default -> throw new IllegalStateException(sending.packaging().name());
    }
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
