package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * Two half-years of project lists, in YAML and CSV alone: rules across tables and between agencies,
 * a formula, an agency that was merged in between.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalfYearRunTest {

  private static final Path JOBS = Path.of("src/test/resources/half-year");

  private Workplace first;
  private Workplace second;
  private CommandLines.Result run;

  @BeforeAll
  void runBoth(@TempDir Path root) throws IOException {
    first = workplace(root, "DA-2009H1");
    send(first, "SO-A", "Sở An Bình", "2", "300", "A1,Cổng,muc3,muc3,100,,;A2,Kho,muc4,muc3,200,,");
    send(first, "SO-B", "Sở Bưu điện", "1", "200", "B1,Trạm,muc3,muc3,200,,");
    assertThat(first.run().exitCode()).isZero();
    second = workplace(root, "DA-2009H2");
    deleteInbox();
    send(
        second,
        "SO-A",
        "Sở An Bình",
        "2",
        "1000",
        "A1,Cổng,muc3,muc3,600,400,200;A2,Kho,muc2,muc3,395,,;A3,Mạng,muc4,muc4,10,5,4");
    send(
        second,
        "SO-C",
        "Sở Bưu điện",
        "2",
        "300",
        "C1,cổng,muc3,muc3,100,,;C2,Thư,muc2,muc2,150,,");
    run = second.run();
  }

  private static Workplace workplace(Path root, String campaign) throws IOException {
    Workplace workplace = new Workplace(root, JOBS, campaign, null);
    Files.createDirectories(workplace.inbox());
    return workplace;
  }

  private void deleteInbox() throws IOException {
    try (var files = Files.walk(first.inbox())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The first project of a list has no progress; the progress of another one has no project. */
  private static void send(
      Workplace workplace, String code, String name, String count, String total, String projects)
      throws IOException {
    Path folder =
        Files.createDirectories(
            workplace.inbox().resolve("2009-12-20/" + workplace.campaign() + " " + name));
    Files.writeString(
        folder.resolve("bia.csv"),
        "key,value\nky," + workplace.campaign() + "\nten," + name + "\nlan,1\ntien,triệu đồng\n");
    Files.writeString(
        folder.resolve("so_lieu.csv"),
        "ma,so\nda.so," + count + "\nda.tong," + total + "\nda.canbo,8\n");
    Files.writeString(
        folder.resolve("du_an.csv"),
        "ma,ten,muc,dich,kp,kptw,kpdp\n" + projects.replace(';', '\n') + "\n");
    String progress = "ma,dachi\n" + code.charAt(3) + "2,30\n" + code.charAt(3) + "9,4\n";
    Files.writeString(folder.resolve("tien_do.csv"), progress);
  }

  private List<Map<String, String>> findings(String agency) throws IOException {
    return second.publication().findings().stream()
        .filter(line -> line.get("agency").equals(agency))
        .toList();
  }

  @Test
  void everyReportIsUsed() {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Dự án 6 tháng cuối năm 2009");
  }

  @Test
  void whatDoesNotAgreeIsToldWhereItStands() throws IOException {
    assertThat(findings("SO-A"))
        .extracting(l -> l.get("code"), l -> l.get("found"), l -> l.get("expected"))
        .contains(
            tuple("ROW-SUM", "9.000.000", "10.000.000"),
            tuple("BELOW-TARGET", "muc2", ">= muc3"),
            tuple("KEY-MISSING", "A1", "Tiến độ dự án (Mã dự án)"),
            tuple("KEY-MISSING", "A3", "Tiến độ dự án (Mã dự án)"),
            tuple("KEY-MISSING", "A9", "Danh mục dự án (Mã dự án)"),
            tuple("DUP-AGENCY", "Cổng", "Sở Công nghệ"));
    assertThat(findings("SO-A"))
        .extracting(l -> l.get("code"))
        .doesNotContain("TABLE-SUM", "OTHER-NAME");
  }

  @Test
  void countsAndBudgetsAreHeldAgainstTheRowsMeant() throws IOException {
    assertThat(findings("SO-C"))
        .filteredOn(l -> l.get("code").equals("TABLE-SUM"))
        .extracting(l -> l.get("cell"), l -> l.get("found"), l -> l.get("expected"))
        .containsExactly(
            tuple("B2", "2", "1 (Danh mục dự án)"),
            tuple("B3", "300.000.000", "250.000.000 (Danh mục dự án: Kinh phí)"));
  }

  @Test
  void aReportUnderTheNameOfTheMergedAgencyIsItsSuccessors() throws IOException {
    assertThat(findings("SO-C"))
        .filteredOn(l -> l.get("code").equals("OTHER-NAME"))
        .extracting(l -> l.get("found"), l -> l.get("message"))
        .containsExactly(
            tuple(
                "Sở Bưu điện",
                "Báo cáo ghi tên hoặc mã “Sở Bưu điện”, không phải tên, mã của kỳ báo cáo này; số"
                    + " liệu được tính cho Sở Công nghệ. Đề nghị dùng đúng tên, mã trong danh sách."));
  }

  @Test
  void theTableComparesWithTheHalfBeforeAlsoWhatTheMergedAgencyReported() throws IOException {
    assertThat(second.publication().table("D-1"))
        .extracting(
            l ->
                l.get("code") + " " + l.get("truoc") + " " + l.get("nay") + " " + l.get("binhquan"))
        .contains("SO-A 300000000 1000000000 4.25", "SO-C 200000000 300000000 4.25");
  }

  @Test
  void theFormulaIsExplainedInWords() {
    CommandLines.Result explained = second.command("explain", "da.binhquan");
    assertThat(explained.out().replaceAll("\\s+", " "))
        .contains("(0,000001 × [tổng cột dachi của bảng tien_do]) / da.canbo");
  }

  @Test
  void theOutlineTellsPeriodsAndRulesInWords() {
    CommandLines.Result printed =
        CommandLines.run(List.of("outline", "--campaign", "DA-2009H2", "--jobs", JOBS.toString()));
    assertThat(printed.out())
        .contains(
            "Kỳ số liệu: 6 tháng cuối năm 2009",
            "So với kỳ báo cáo trước: DA-2009H1 (6 tháng đầu năm 2009)",
            "da.tong = tổng cột kp của bảng du_an (cho phép lệch 1%) → TABLE-SUM (cần xác nhận)",
            "kptw + kpdp = kp → ROW-SUM (cần xác nhận)",
            "muc >= dich → BELOW-TARGET (lưu ý)",
            "(ma) phải có ở bảng tien_do (ma) → KEY-MISSING (lưu ý)",
            "dòng của bảng du_an trùng (ten) giữa các cơ quan → DUP-AGENCY (lưu ý)");
  }

  @Test
  void everyStatisticAgreesWithTheOracle() throws Exception {
    StatisticsOracle oracle = new StatisticsOracle(new JobsFolder(JOBS).load("DA-2009H2"));
    assertThat(oracle.differences(second.publication().folder().resolve("tables")))
        .allMatch(difference -> difference.startsWith("@year."));
  }
}
