package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/** Seven ways to send something useless beside two good reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

  private static final String DAY = "2017-11-03/";
  private static final String GOOD = DAY + "3500-KQ2017_BTP_L01_20171103.xlsx";
  private static final String ALSO_GOOD = DAY + "3500-KQ2017_UBND-19_L01_20171103";
  private static final String DOCUMENT = "2017-11-09/3500-KQ2017_UBND-56_L01_20171109.xlsx";

  private Workplace workplace;
  private Workplace goodAlone;
  private CommandLines.Result result;

  /** A file written to just now may be one that is still being copied. */
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2017-11-06T02:00:00Z"));

  @BeforeAll
  void run(@TempDir Path root) throws Exception {
    goodAlone = Workplace.in(root.resolve("good"));
    workplace = Workplace.in(root.resolve("all"));
    for (Workplace each : List.of(goodAlone, workplace)) {
      SampleFiles.copy(GOOD, each.inbox());
      SampleFiles.copy(ALSO_GOOD, each.inbox());
    }
    byte[] workbook = Files.readAllBytes(SampleFiles.ALL.resolve(GOOD));
    put("3500-KQ2017_BCT_L01.xlsx", new byte[0]);
    SampleFiles.copy(DOCUMENT, workplace.inbox());
    put("3500-KQ2017_BYT_L01.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
    put("3500-KQ2017_BXD_L01.csv", "Kính gửi Bộ, xin nộp sau.\n".getBytes(StandardCharsets.UTF_8));
    put("3500-KQ2017_BNV_L01.xlsx", encrypted(workbook));
    CsvReport.faultless()
        .with("thong_tin.csv", "Ủy ban nhân dân tỉnh Thái Nguyên", "Ủy ban nhân dân tỉnh Bình")
        .with("thong_tin.csv", "agency_code,UBND-19", "agency_code,UBND-999")
        .send(workplace.inbox(), DAY + "bao-cao");
    disagreeing();
    assertThat(goodAlone.run().exitCode()).isZero();
    result = workplace.run();
  }

  private void put(String name, byte[] content) throws IOException {
    Path file = workplace.inbox().resolve(DAY + name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** Two workbooks of one ministry, in one folder, with the same sheets but other figures. */
  private void disagreeing() throws IOException {
    Path folder = workplace.inbox().resolve(DAY + "3500-KQ2017_BTTTT_L01");
    Files.createDirectories(folder);
    Files.copy(
        SampleFiles.ALL.resolve("2017-10-31/3500-KQ2017_BTTTT_L01_20171031.xlsx"),
        folder.resolve("ban-1.xlsx"));
    Files.copy(
        SampleFiles.ALL.resolve("2017-11-09/3500-KQ2017_BTTTT_L02_20171109.xlsx"),
        folder.resolve("ban-2.xlsx"));
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("mat-khau");
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (OutputStream plain = encryptor.getDataStream(container)) {
        plain.write(workbook);
      }
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void the_run_is_done_and_tells_that_something_is_refused() {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(3);
    assertThat(result.outLines().stream().filter(line -> line.startsWith("  ✗ "))).hasSize(7);
    assertThat(result.outLines())
        .anyMatch(line -> line.matches("Đã nhận báo cáo dùng được +2"))
        .anyMatch(line -> line.matches("Bị trả lại +7"));
  }

  @Test
  void each_bad_file_has_its_one_finding() {
    assertThat(blocking("BCT")).containsExactly("EMPTY");
    assertThat(blocking("UBND-56")).containsExactly("FORMAT");
    assertThat(blocking("BYT")).containsExactly("DAMAGED");
    assertThat(blocking("BXD")).containsExactly("NOTABLE");
    assertThat(blocking("BNV")).containsExactly("PASSWORD");
    assertThat(blocking("BTTTT")).containsExactly("MANY-OF-ONE");
    assertThat(blocking("")).containsExactly("WHO");
  }

  private List<String> blocking(String agency) {
    return workplace.publication().codes(agency, "BLOCK").stream().distinct().toList();
  }

  @Test
  void each_finding_says_what_to_do_in_vietnamese() {
    assertThat(workplace.publication().findings())
        .filteredOn(line -> "BLOCK".equals(line.get("level")))
        .extracting(line -> line.get("agency"))
        .containsOnly("BCT", "UBND-56", "BYT", "BXD", "BNV", "BTTTT", "");
    assertThat(workplace.publication().findings())
        .filteredOn(line -> "BLOCK".equals(line.get("level")))
        .allSatisfy(line -> assertThat(line.get("message")).contains("Đề nghị"));
  }

  @Test
  void every_byte_received_is_in_the_archive() throws IOException {
    Set<String> archived = contents(workplace.archive());
    assertThat(archived).containsAll(contents(workplace.inbox()));
  }

  private static Set<String> contents(Path folder) throws IOException {
    Set<String> contents = new HashSet<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.add(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @Test
  void the_good_figures_are_those_of_a_run_with_the_good_files_alone() {
    for (String agency : List.of("BTP", "UBND-19")) {
      for (String table : List.of("values", "dvc", "submissions")) {
        assertThat(workplace.publication().of(agency, table))
            .as(agency + " " + table)
            .isNotEmpty()
            .isEqualTo(goodAlone.publication().of(agency, table));
      }
    }
    assertThat(figures(workplace)).isEqualTo(figures(goodAlone)).hasSizeGreaterThan(5_000);
  }

  /** All statistics but those that count who sent something. */
  private static List<Map<String, String>> figures(Workplace workplace) {
    return workplace.publication().table("statistics").stream()
        .filter(line -> !line.getOrDefault("indicator", "").startsWith("@submission"))
        .toList();
  }
}
