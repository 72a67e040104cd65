package vn.tonghop.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tonghop.app.Templates;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** Makes templates and fills them in. */
final class Filling {

  private static final Path JOBS = Path.of("jobs");

  private final Setup setup;
  private final Templates templates;

  Filling() throws Exception {
    setup = new JobsFolder(JOBS).load("3500-KQ2017");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
  }

  Setup setup() {
    return setup;
  }

  Templates templates() {
    return templates;
  }

  /** A complete report, changed, with the results of its formulas. */
  Path write(Path folder, String code, Consumer<FullReport> change) throws Exception {
    return write(folder, code, change, true);
  }

  Path write(Path folder, String code, Consumer<FullReport> change, boolean calculated)
      throws Exception {
    Agency agency = setup.registry().agency(code).orElseThrow();
    Path blank = templates.write(folder.resolve("blank"), agency).get(0);
    Path file = folder.resolve("3500-KQ2017_" + code + "_L01_20171106.xlsx");
    try (FilledTemplate template = new FilledTemplate(Files.readAllBytes(blank), setup.outline())) {
      FullReport report = new FullReport(setup, agency, codes(template));
      change.accept(report);
      report.fill(template);
      Files.write(file, calculated ? template.bytes() : template.uncalculated());
    }
    return file;
  }

  List<String> codes(FilledTemplate template) {
    return setup.outline().forms().stream().flatMap(f -> template.codes(f.key()).stream()).toList();
  }
}
