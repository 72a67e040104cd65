package vn.tonghop.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** Makes the made-up plans of 2013 and the verdicts they must get; see docs/samples.md. */
final class CentralGenerator {

  private final Setup setup;
  private final Layout layout;
  private final Templates templates;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final StringBuilder expected =
      new StringBuilder("file,agency,revision,received_on,verdict,codes\n");

  private CentralGenerator(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
    this.layout = new Layout(setup.outline());
  }

  static CentralGenerator generate(Path jobs) throws Exception {
    Setup setup = new JobsFolder(jobs).load(CentralStory.CAMPAIGN);
    CentralGenerator generator = new CentralGenerator(setup, new Templates(jobs, setup));
    CentralStory.SENDINGS.forEach(generator::add);
    return generator;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return expected.toString();
  }

  private void add(CentralSending sending) {
    String where = pack(sending, report(sending));
    expected.append(where).append(',').append(sending.agency()).append(',');
    expected.append(sending.revision()).append(',').append(sending.received()).append(',');
    expected.append(sending.verdict()).append(',').append(sending.codes()).append('\n');
  }

  private Report report(CentralSending sending) {
    Agency agency = setup.registry().agency(sending.agency()).orElseThrow();
    Report report = new Report(agency, sending.revision());
    CentralFigures.fill(report, sending, setup);
    sending.faults().forEach(fault -> fault.plant(report));
    return report;
  }

  private String pack(CentralSending sending, Report report) {
    String name =
        "%s_%s_L%02d_%s"
            .formatted(
                CentralStory.CAMPAIGN,
                sending.agency(),
                sending.revision(),
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
        new CsvSet(layout, report, ';', true).files().forEach(zip::add);
        files.put(path + ".zip", zip.bytes());
        return path + ".zip";
      }
      case CSV_SEMICOLON, CSV_COMMA -> {
        char separator = sending.packaging() == Sending.Packaging.CSV_COMMA ? ',' : ';';
        new CsvSet(layout, report, separator, separator == ';')
            .files()
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
}
