package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code template}: files in the output folder, told on the screen. */
class TemplateCommandTest {

  private static final String JOBS = Path.of("jobs").toAbsolutePath().toString();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("template", "--jobs", JOBS, "--output", folder.toString()),
                Stream.of(more))
            .toList();
    return Tonghop.execute(
        Terminal.NONE,
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        args.toArray(String[]::new));
  }

  @Test
  void without_an_agency_the_common_template_and_its_csv_set_are_written() {
    assertThat(run()).isZero();

    Path templates = folder.resolve("templates/3500-KQ2017");
    assertThat(templates.resolve("MAU_3500-KQ2017.xlsx")).isRegularFile();
    assertThat(templates.resolve("MAU_3500-KQ2017").toFile().list())
        .containsExactlyInAnyOrder(
            "thong_tin.csv",
            "chi_tieu.csv",
            "noi_dung.csv",
            "nhiem_vu_rieng.csv",
            "dvc.csv",
            "httt_csdl.csv",
            "muc_tieu.csv",
            "van_ban.csv",
            "phan_mem_1c.csv");
    assertThat(out.toString()).contains("MAU_3500-KQ2017.xlsx");
  }

  @Test
  void an_agencys_csv_set_has_its_name_and_only_its_rows() throws Exception {
    assertThat(run("--agency", "UBND-48")).isZero();

    Path set = folder.resolve("templates/3500-KQ2017/3500-KQ2017_UBND-48_L01");
    assertThat(Files.readAllLines(set.resolve("thong_tin.csv")))
        .contains(
            "agency_name;Ủy ban nhân dân thành phố Đà Nẵng",
            "agency_code;UBND-48",
            "campaign;3500-KQ2017",
            "revision;1",
            "cutoff;31/10/2017");
    List<String> rows = Files.readAllLines(set.resolve("chi_tieu.csv"));
    assertThat(rows.get(0)).isEqualTo("\uFEFFma;tu_so;mau_so;ty_le;gia_tri;trang_thai;ghi_chu");
    assertThat(rows).anyMatch(row -> row.startsWith("3500.I.3.tthcc;"));
    assertThat(rows).noneMatch(row -> row.startsWith("3500.I.4.a.cqdv-qlvb.tructhuoc;"));
    assertThat(Files.readAllLines(set.resolve("dvc.csv")))
        .containsExactly("\uFEFFtt;linh_vuc;ten;muc_do;hs_tt;hs_tong;url;van_ban;ghi_chu");
  }

  @Test
  void the_same_template_has_the_same_bytes() throws Exception {
    Path file = folder.resolve("templates/3500-KQ2017/3500-KQ2017_BTC_L01.xlsx");
    assertThat(run("--agency", "BTC")).isZero();
    byte[] first = Files.readAllBytes(file);
    assertThat(run("--agency", "BTC")).isZero();

    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void an_unknown_agency_is_bad_usage() {
    assertThat(run("--agency", "UBND-00")).isEqualTo(2);
    assertThat(err.toString()).contains("UBND-00");
  }

  @Test
  void one_agency_and_all_exclude_each_other() {
    assertThat(run("--agency", "BTC", "--all")).isEqualTo(2);
    assertThat(folder.resolve("templates")).doesNotExist();
  }
}
