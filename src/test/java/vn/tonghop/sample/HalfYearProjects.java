package vn.tonghop.sample;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tonghop.outline.Outline;

/** What leads report on the listed projects, and provinces on theirs; all amounts invented. */
final class HalfYearProjects {

  private static final Path LISTED =
      Path.of("src/test/resources/catalogue/projects-48.normalized.csv");
  private static final List<String> STATES =
      List.of("Chưa phê duyệt", "Chuẩn bị đầu tư", "Đang thực hiện", "Hoàn thành");
  private static final List<String> OWN =
      List.of(
          "Xây dựng trung tâm tích hợp dữ liệu của tỉnh",
          "Hệ thống quản lý văn bản và điều hành liên thông",
          "Nâng cấp cổng thông tin điện tử của tỉnh");

  private final List<Map<String, String>> listed;

  private HalfYearProjects(List<Map<String, String>> listed) {
    this.listed = listed;
  }

  /**
   * @param root the repository's folder
   */
  static HalfYearProjects read(Path root) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader =
        new CSVReaderHeaderAware(
            Files.newBufferedReader(root.resolve(LISTED), StandardCharsets.UTF_8))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        if (row.get("row_kind").equals("item")) {
          rows.add(row);
        }
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
    return new HalfYearProjects(rows);
  }

  /**
   * @param half half-years since the beginning of 2009
   */
  void fill(Report report, Outline outline, int half) {
    SplittableRandom random = new SplittableRandom(15_072_009L + report.agency.code().hashCode());
    lead(report, "A", "du_an_a", half, random);
    lead(report, "B", "du_an_b", half, random);
    if (outline.table("du_an_tinh").orElseThrow().applies().appliesTo(report.agency)) {
      province(report, outline, random);
    }
  }

  private void lead(Report report, String group, String table, int half, SplittableRandom random) {
    for (Map<String, String> project : listed) {
      String lead = project.get("lead_code").replace("BTTTT-BDH", "BTTTT");
      if (project.get("group").equals(group) && lead.equals(report.agency.code())) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("stt", project.get("stt"));
        row.put("ten", project.get("name"));
        row.put("thoigian", project.get("year_from") + " - " + project.get("year_to"));
        row.put("chutri", project.get("lead_raw"));
        int state = Math.min(3, 1 + (half + random.nextInt(2)) / 2);
        row.put("trangthai", STATES.get(state));
        row.put("ngaygui", LocalDate.of(2009, 6, 1).plusDays(random.nextInt(44)));
        long first = 100L * (5 + random.nextInt(40));
        long second = 100L * (5 + random.nextInt(60));
        row.put("tmdt", first + second + 100L * random.nextInt(50));
        row.put("kp2009", first);
        row.put("kp2010", second);
        row.put("giaingan", half < 2 ? first * 7 / 10 : first + second * (half - 1) / 3);
        report.rows(table).add(row);
      }
    }
  }

  private static void province(Report report, Outline outline, SplittableRandom random) {
    String name =
        outline.choices("province_48").choice(report.agency.code()).orElseThrow().label().vi();
    int projects = 1 + random.nextInt(OWN.size());
    for (int i = 0; i < projects; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      LocalDate approved = LocalDate.of(2009, 5, 4).plusDays(random.nextInt(30));
      long central = 100L * (10 + random.nextInt(40));
      long own = 100L * (5 + random.nextInt(30));
      row.put("tinh", name);
      row.put("ten", OWN.get(i));
      row.put("ngaypd", approved);
      row.put("ngaygui", approved.plusDays(10 + random.nextInt(25)));
      row.put("tongkp", central + own);
      row.put("nstw", central);
      row.put("nsdp", own);
      row.put("khac", 0);
      report.rows("du_an_tinh").add(row);
    }
  }
}
