package vn.tonghop.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;

/** Well-formed template workbooks in any number, for measurements. */
public final class SampleWorkbooks {

  private SampleWorkbooks() {}

  /**
   * @param fewest rows of the table of services in the smallest workbook
   * @param most in the largest; the sizes in between are spread evenly
   */
  public static List<Path> write(Setup setup, Path folder, int count, int fewest, int most)
      throws Exception {
    Templates templates = new Templates(Path.of("jobs"), setup);
    Layout layout = new Layout(setup.outline());
    List<Agency> agencies = setup.registry().agencies();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int services = count == 1 ? most : fewest + (most - fewest) * i / (count - 1);
      Agency agency = agencies.get(i % agencies.size());
      Sending sending =
          new Sending(
              LocalDate.of(2017, 11, 6),
              agency.code(),
              1 + i / agencies.size(),
              services,
              Sending.Packaging.WORKBOOK,
              List.of());
      Report report = new Report(agency, sending.revision());
      CoverFields.fill(report, sending, setup);
      Figures.fill(layout, report, services);
      Path file = folder.resolve("%04d_%s.xlsx".formatted(i, agency.code()));
      Files.write(
          file,
          new TemplateWorkbook(templates.of(agency), setup.outline(), report).bytes(Set.of()));
      files.add(file);
    }
    return files;
  }
}
