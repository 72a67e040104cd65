package vn.tonghop.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.TemplateDesign;
import vn.tonghop.publish.ReproducibleZip;
import vn.tonghop.publish.template.CsvTemplate;
import vn.tonghop.publish.template.PreviousAnswers;
import vn.tonghop.publish.template.TemplatePlan;
import vn.tonghop.publish.template.TemplateWorkbook;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.source.jobs.OutlineException;

/** {@code template}: the workbook and the CSV set that agencies fill in. */
public final class Templates {

  private final Setup setup;
  private final TemplatePlan plan;
  private final PreviousAnswers previous;

  private Templates(Setup setup, TemplatePlan plan, PreviousAnswers previous) {
    this.setup = setup;
    this.plan = plan;
    this.previous = previous;
  }

  /**
   * The same with what the agencies answered in the campaign before, as far as the store knows.
   *
   * @param waiting hears once whom we wait for
   */
  public Templates withPrevious(StoreAccess access, Consumer<String> waiting)
      throws SessionException {
    return new Templates(setup, plan, PreviousTemplate.read(setup, access, waiting));
  }

  /**
   * @param locale language of the problems told
   * @throws SetupFailure the design of the template cannot be used
   */
  public static Templates of(Path jobs, Setup setup, Locale locale) throws SetupFailure {
    try {
      TemplateDesign design = new JobsFolder(jobs).template(setup);
      return new Templates(setup, new TemplatePlan(setup, design), PreviousAnswers.NONE);
    } catch (OutlineException e) {
      throw new SetupFailure(
          SetupFailure.Reason.BROKEN_OUTLINE,
          e.problems().stream().map(problem -> problem.toString(locale)).toList());
    } catch (UncheckedIOException e) {
      throw new SetupFailure(
          SetupFailure.Reason.UNREADABLE, List.of(String.valueOf(e.getMessage())));
    }
  }

  /**
   * One workbook (with no agency chosen, or with one) and the CSV set beside it, both replaced when
   * they are there.
   *
   * @return the workbook, then the folder of the CSV set
   */
  public List<Path> write(Path folder, @Nullable Agency agency) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    try (TemplateWorkbook workbook = new TemplateWorkbook(plan, previous)) {
      written.add(workbook(workbook, folder, agency));
    }
    written.add(csv(folder, agency));
    return written;
  }

  /** A workbook for every obliged agency. */
  public List<Path> writeAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    try (TemplateWorkbook workbook = new TemplateWorkbook(plan, previous)) {
      for (Agency agency : setup.registry().agencies()) {
        written.add(workbook(workbook, folder, agency));
      }
    }
    return written;
  }

  private String name(@Nullable Agency agency) {
    String campaign = setup.campaign().id();
    return agency == null ? "MAU_" + campaign : campaign + "_" + agency.code() + "_L01";
  }

  private Path workbook(TemplateWorkbook workbook, Path folder, @Nullable Agency agency)
      throws IOException {
    Path file = folder.resolve(name(agency) + ".xlsx");
    Path raw = folder.resolve("." + name(agency) + ".part");
    Path whole = folder.resolve("." + name(agency) + ".whole");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
        workbook.write(agency, out);
      }
      ReproducibleZip.repack(raw, whole);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(raw);
      Files.deleteIfExists(whole);
    }
    return file;
  }

  private Path csv(Path folder, @Nullable Agency agency) throws IOException {
    Path set = folder.resolve(name(agency));
    Files.createDirectories(set);
    for (Map.Entry<String, String> file :
        new CsvTemplate(plan, previous).files(agency).entrySet()) {
      Files.write(set.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return set;
  }
}
