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

/** Makes the made-up reports of the ministry's units for one year; see docs/samples.md. */
final class UnitGenerator {

  private final Setup setup;
  private final Layout layout;
  private final Templates templates;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final StringBuilder expected =
      new StringBuilder("file,agency,revision,received_on,verdict,codes\n");

  private UnitGenerator(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
    this.layout = new Layout(setup.outline());
  }

  static UnitGenerator generate(Path jobs, String campaign) throws Exception {
    Setup setup = new JobsFolder(jobs).load(campaign);
    UnitGenerator generator = new UnitGenerator(setup, new Templates(jobs, setup));
    UnitStory.SENDINGS.get(campaign).forEach(generator::add);
    return generator;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return expected.toString();
  }

  private void add(UnitSending sending) {
    Agency agency = setup.registry().agency(sending.agency()).orElseThrow();
    Report report = new Report(agency, 1);
    UnitFigures.fill(report, sending, setup);
    sending.faults().forEach(fault -> fault.plant(report));
    expected.append(pack(sending, report)).append(',').append(sending.agency()).append(",1,");
    expected.append(sending.received()).append(',').append(sending.verdict()).append(',');
    expected.append(sending.codes()).append('\n');
  }

  private String pack(UnitSending sending, Report report) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(sending.received());
    String name = "%s_%s_L01_%s".formatted(setup.campaign().id(), sending.agency(), day);
    String path = sending.received() + "/" + name;
    switch (sending.packaging()) {
      case WORKBOOK -> {
        TemplateWorkbook workbook =
            new TemplateWorkbook(templates.of(report.agency), setup.outline(), report);
        files.put(path + ".xlsx", workbook.bytes(Set.of()));
        return path + ".xlsx";
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
}
