package vn.tonghop.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.template.TemplatePlan;
import vn.tonghop.publish.template.TemplateWorkbook;
import vn.tonghop.source.jobs.JobsFolder;

/** The blank workbooks the ministry sends out, one per agency. */
final class Templates {

  private final TemplateWorkbook workbook;
  private final Map<String, byte[]> blank = new HashMap<>();

  Templates(Path jobs, Setup setup) throws Exception {
    this.workbook =
        new TemplateWorkbook(new TemplatePlan(setup, new JobsFolder(jobs).template(setup)));
  }

  byte[] of(Agency agency) {
    return blank.computeIfAbsent(agency.code(), code -> write(agency));
  }

  private byte[] write(Agency agency) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(agency, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
