package vn.tonghop.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.testing.Folders;

/** The sample with names of more than 200 letters and a report of 2,000 rows in one table. */
final class LongReport {

  static final String CAMPAIGN = "3500-KQ2017";
  static final int ROWS = 2_000;

  private static final String REPORTER = "UBND-19";
  private static final Path REPORT =
      Path.of("sample-input", CAMPAIGN, "2017-11-03", "3500-KQ2017_UBND-19_L01_20171103");
  private static final List<String> DAYS = List.of("2017-11-03", "2017-11-06");
  private static final String TAIL =
      " và các đơn vị sự nghiệp trực thuộc, doanh nghiệp nhà nước được giao quản lý, cơ quan chuyên"
          + " môn, cơ quan hành chính khác ở trung ương và địa phương theo quy định của pháp luật về"
          + " tổ chức bộ máy hành chính nhà nước";

  private LongReport() {}

  /** A copy of jobs/ in which every third agency has a long name; the old one is an alias. */
  static Path jobs(Path folder) throws IOException {
    Path jobs = folder.resolve("jobs");
    Folders.copy(Path.of("jobs"), jobs);
    Path registry = jobs.resolve("registries/agencies-2017.csv");
    List<String> lines = new ArrayList<>();
    List<String> all = Files.readAllLines(registry);
    for (int i = 0; i < all.size(); i++) {
      boolean kept = i == 0 || (i % 3 != 0 && !all.get(i).startsWith(REPORTER + ","));
      lines.add(kept ? all.get(i) : lengthened(all.get(i)));
    }
    Files.write(registry, lines);
    return jobs;
  }

  private static String lengthened(String line) {
    String[] fields = line.split(",", -1);
    if (line.contains("\"")) {
      return line;
    }
    fields[6] = fields[6].isEmpty() ? fields[1] : fields[1] + "|" + fields[6];
    fields[1] = "\"" + fields[1] + TAIL + "\"";
    return String.join(",", fields);
  }

  /** The first days of the sample input with another report of one agency. */
  static Path inbox(Path folder) throws IOException {
    Path inbox = folder.resolve("inbox");
    for (String day : DAYS) {
      Folders.copy(
          REPORT.getParent().resolveSibling(day), Files.createDirectories(inbox).resolve(day));
    }
    Path report = inbox.resolve("2017-11-03").resolve(REPORT.getFileName());
    List<String> services = Files.readAllLines(report.resolve("dvc.csv"));
    List<String> lines = new ArrayList<>(services.subList(0, 1));
    for (int i = 1; i <= ROWS; i++) {
      lines.add(
          i
              + ",Hộ tịch,\"Cấp bản sao trích lục hộ tịch số "
              + i
              + TAIL
              + "\",3,"
              + i % 7
              + ","
              + (i % 7 + 10)
              + ",https://dichvucong.example.vn/"
              + "thu-tuc/".repeat(i % 5)
              + i
              + ",KH,\"Ghi chú"
              + (i % 11 == 0 ? TAIL : "")
              + "\"");
    }
    Files.write(report.resolve("dvc.csv"), lines);
    return inbox;
  }
}
