package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.store.CampaignLock;
import vn.tonghop.store.CampaignLocks;
import vn.tonghop.store.Database;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.LockHolder;
import vn.tonghop.store.testing.TestDatabase;

/** Commands that cannot be carried out: the exit code, one clear line, and nothing left behind. */
class BadUsageTest {

  @TempDir Path root;
  private Workplace workplace;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
  }

  private static List<Path> everything(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    }
  }

  private void isOneLineWithoutTrace(CommandLines.Result result, int exitCode) {
    assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).doesNotContain("\tat ", "Exception");
  }

  @Nested
  class Wrong_usage_is_told_before_anything_is_created {

    private void isRefusedUntouched(CommandLines.Result result) throws IOException {
      isOneLineWithoutTrace(result, 2);
      assertThat(everything(root)).containsExactly(root, workplace.inbox());
    }

    @Test
    void an_inbox_into_which_the_program_would_write() throws IOException {
      CommandLines.Result result = workplace.runOn(root);
      isRefusedUntouched(result);
      assertThat(result.err())
          .contains("không được nằm trong thư mục báo cáo gửi đến", workplace.data().toString());
    }

    @Test
    void a_missing_inbox() throws IOException {
      CommandLines.Result result = workplace.runOn(root.resolve("khong-co"));
      isRefusedUntouched(result);
      assertThat(result.errLines())
          .singleElement()
          .satisfies(
              line -> assertThat(line).contains("Không có thư mục báo cáo gửi đến", "/khong-co"));
    }

    @Test
    void a_file_in_place_of_the_inbox() throws IOException {
      CommandLines.Result result = workplace.runOn(Path.of("pom.xml").toAbsolutePath());
      isRefusedUntouched(result);
      assertThat(result.errLines()).singleElement().asString().contains("pom.xml");
    }

    @Test
    void an_unknown_campaign_with_those_there_are() throws IOException {
      CommandLines.Result result = workplace.run("--campaign", "3500-KQ2099");
      // the same option twice: the last word is the user's
      assertThat(result.exitCode()).isEqualTo(2);
      CommandLines.Result alone =
          CommandLines.run(
              List.of(
                  "run",
                  "--campaign=3500-KQ2099",
                  "--jobs=jobs",
                  "--inbox=" + workplace.inbox(),
                  "--data=" + workplace.data(),
                  "--output=" + workplace.output()));
      isRefusedUntouched(alone);
      assertThat(alone.errLines())
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line).contains("Không có kỳ báo cáo “3500-KQ2099”", "3500-KQ2017"));
    }

    @Test
    void a_broken_outline_with_every_place() throws IOException {
      Path jobs = root.resolve("../" + root.getFileName() + "-jobs").normalize();
      SampleFiles.copy(Path.of("jobs"), jobs, true);
      Path outline = jobs.resolve("outlines/3500-PL1.yaml");
      Files.writeString(outline, Files.readString(outline) + "\nsectoins: []\n");
      CommandLines.Result result = workplace.withJobs(jobs).run();
      isRefusedUntouched(result);
      assertThat(result.errLines()).hasSize(2);
      assertThat(result.errLines().get(0)).contains("có 1 lỗi, chưa xử lý tệp nào");
      assertThat(result.errLines().get(1)).contains("3500-PL1.yaml:", "sectoins");
    }

    @Test
    void an_option_that_does_not_exist() throws IOException {
      CommandLines.Result result = workplace.run("--nhanh");
      isRefusedUntouched(result);
      assertThat(result.errLines())
          .containsExactly("Sai cách dùng: không hiểu “--nhanh”", "Xem: ./tonghop run --help");
    }

    @Test
    void a_date_that_is_none() throws IOException {
      CommandLines.Result result = workplace.run("--received", "31/02/2017");
      isRefusedUntouched(result);
      assertThat(result.errLines())
          .containsExactly(
              "Sai cách dùng: giá trị “31/02/2017” không hợp lệ cho --received",
              "Xem: ./tonghop run --help");
    }

    @Test
    void a_language_that_is_not_spoken() throws IOException {
      CommandLines.Result result = workplace.run("--lang", "fr");
      isRefusedUntouched(result);
      assertThat(result.err()).contains("--lang");
    }

    @Test
    void a_command_that_does_not_exist() throws IOException {
      CommandLines.Result result = CommandLines.run(List.of("chay"));
      isRefusedUntouched(result);
      assertThat(result.err()).contains("không hiểu “chay”");
    }

    @Test
    void an_address_of_another_kind_of_database() throws IOException {
      CommandLines.Result result = workplace.on("jdbc:oracle:thin:@may:1521/x").run();
      isOneLineWithoutTrace(result, 2);
      assertThat(result.errLines()).singleElement().asString().contains("--db");
    }
  }

  @Nested
  class What_the_machine_denies_fails_the_run {

    @Test
    void an_unreachable_server() throws IOException {
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      int closed;
      try (ServerSocket socket = new ServerSocket(0)) {
        closed = socket.getLocalPort();
      }
      CommandLines.Result result =
          workplace.on("jdbc:postgresql://localhost:" + closed + "/tonghop?user=tonghop").run();
      isOneLineWithoutTrace(result, 1);
      assertThat(result.errLines())
          .last()
          .asString()
          .contains("Không dùng được cơ sở dữ liệu: máy chủ không trả lời", "--db", "TONGHOP_DB")
          .doesNotContain("Connection", "refused");
      assertThat(workplace.output()).doesNotExist();
      assertThat(workplace.archive()).doesNotExist();
    }

    @Test
    void a_damaged_store() throws IOException {
      Files.createDirectories(workplace.data());
      byte[] noise = new byte[200_000];
      new java.util.Random(1).nextBytes(noise);
      Files.write(workplace.data().resolve("tonghop.mv.db"), noise);
      CommandLines.Result result = workplace.command("status");
      isOneLineWithoutTrace(result, 1);
      assertThat(result.errLines())
          .singleElement()
          .asString()
          .contains("tonghop.mv.db", "đã hỏng", "bản sao lưu")
          .doesNotContain("corrupted");
      assertThat(Files.readAllBytes(workplace.data().resolve("tonghop.mv.db"))).isEqualTo(noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "history", "publications", "run"})
    void a_store_file_that_lost_what_it_held(String command) throws IOException {
      Files.createDirectories(workplace.data());
      Files.createFile(workplace.data().resolve("tonghop.mv.db"));
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      CommandLines.Result result =
          command.equals("run") ? workplace.run() : workplace.command(command);
      isOneLineWithoutTrace(result, 1);
      assertThat(result.errLines())
          .last()
          .asString()
          .contains("tonghop.mv.db", "không còn gì bên trong", "khôi phục từ bản sao lưu");
      assertThat(workplace.output()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_database_of_other_software(Dialect dialect) throws Exception {
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      try (TestDatabase test = TestDatabase.fresh(dialect, workplace.data())) {
        Files.createDirectories(workplace.data());
        String url =
            dialect == Dialect.H2
                ? "jdbc:h2:file:" + workplace.data().resolve("tonghop").toAbsolutePath()
                : test.settings().url();
        try (Connection connection =
                DriverManager.getConnection(url, test.settings().user(), null);
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE TABLE khach_hang (ma INTEGER)");
        }
        for (CommandLines.Result result :
            List.of(workplace.on(test).run(), workplace.on(test).command("status"))) {
          isOneLineWithoutTrace(result, 1);
          assertThat(result.errLines())
              .last()
              .asString()
              .contains("bảng của phần mềm khác", "--data", "--db", "còn trống")
              .doesNotContain("schema", "Flyway");
        }
      }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_store_of_another_build(Dialect dialect) throws Exception {
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      try (TestDatabase test = TestDatabase.fresh(dialect, workplace.data())) {
        try (Database database = Database.open(test.settings())) {
          database.migrate();
          new JdbcTemplate(database.dataSource())
              .update("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
        }
        for (CommandLines.Result result :
            List.of(workplace.on(test).run(), workplace.on(test).command("status"))) {
          isOneLineWithoutTrace(result, 1);
          assertThat(result.errLines())
              .last()
              .asString()
              .contains("do một bản tonghop khác tạo", "thư mục --data mới", "--db mới")
              .doesNotContain("checksum", "Flyway", "Exception");
        }
      }
    }

    @Test
    void an_output_folder_that_is_a_file() throws IOException {
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      Files.writeString(workplace.output(), "giữ nguyên");
      CommandLines.Result result = workplace.run();
      isOneLineWithoutTrace(result, 1);
      assertThat(result.errLines())
          .last()
          .asString()
          .contains("Không ghi được", workplace.output().toString());
      assertThat(workplace.output()).hasContent("giữ nguyên");

      Files.delete(workplace.output());
      assertThat(workplace.run().exitCode()).isZero();
      assertThat(workplace.publication().runJson().get("publication").asInt()).isEqualTo(1);
    }

    @Test
    void a_folder_of_somebody_elses_where_the_link_should_be() throws IOException {
      SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
      Path strange = Files.createDirectories(workplace.output().resolve(Workplace.CAMPAIGN));
      Files.writeString(strange.resolve("ghi-chu.txt"), "giữ nguyên");
      CommandLines.Result result = workplace.run();
      isOneLineWithoutTrace(result, 1);
      assertThat(result.errLines()).last().asString().contains(strange.toString());
      assertThat(everything(workplace.output()))
          .containsExactly(workplace.output(), strange, strange.resolve("ghi-chu.txt"));
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_run_that_shall_not_wait_for_another_gives_up(Dialect dialect) throws Exception {
    SampleFiles.copy(SampleFiles.FEW.get(1), workplace.inbox());
    LockHolder other = new LockHolder("may-khac", 4711, Instant.parse("2017-11-10T08:00:00Z"));
    try (TestDatabase test = TestDatabase.fresh(dialect, workplace.data());
        Database database = Database.open(test.settings())) {
      database.migrate();
      try (CampaignLock lock =
          new CampaignLocks(database).tryAcquire(Workplace.CAMPAIGN, other).orElseThrow()) {
        CommandLines.Result result = workplace.on(test).run("--no-wait");
        isOneLineWithoutTrace(result, 4);
        assertThat(result.errLines())
            .last()
            .asString()
            .contains("Một phiên khác đang giữ", "may-khac", "4711");
        assertThat(lock.isHeld()).isTrue();
        assertThat(workplace.output()).doesNotExist();
      }
      assertThat(workplace.on(test).run("--no-wait").exitCode()).isZero();
    }
  }
}
