package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore of the embedded database, as docs/operations.md has it: two copies. */
class RestoreTest {

  private static final String DATABASE = "tonghop.mv.db";

  @TempDir private Path root;

  private static void copy(Path from, Path to) throws IOException {
    SampleFiles.copy(from, to, true);
  }

  @Test
  void database_and_archive_bring_back_every_publication_and_go_on_from_there() throws Exception {
    Workplace before = Workplace.in(root.resolve("before"));
    SampleFiles.copyFew(before.inbox());
    assertThat(before.run().exitCode()).isEqualTo(3);
    Map<String, String> published = before.publication().hashes();

    copy(before.data().resolve(DATABASE), root.resolve("backup").resolve(DATABASE));
    copy(before.archive(), root.resolve("backup/archive"));

    Workplace after = Workplace.in(root.resolve("after"));
    copy(root.resolve("backup").resolve(DATABASE), after.data().resolve(DATABASE));
    copy(root.resolve("backup/archive"), after.archive());
    assertThat(after.run().exitCode()).isZero();
    assertThat(after.publication().hashes()).isEqualTo(published);
    assertThat(after.publication().runJson().get("publication").asInt()).isEqualTo(1);

    CsvReport.faultless().revision(2).counting("1943").send(after.inbox(), "2017-11-09/sua");
    assertThat(after.run().exitCode()).isZero();
    assertThat(after.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "2"));
    assertThat(after.publication().runJson().get("publication").asInt()).isEqualTo(2);
  }

  @Test
  void what_came_between_the_two_copies_is_taken_in_again() throws Exception {
    Workplace before = Workplace.in(root.resolve("before"));
    CsvReport.faultless().send(before.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(before.run().exitCode()).isZero();
    copy(before.data().resolve(DATABASE), root.resolve("backup").resolve(DATABASE));
    CsvReport.faultless().revision(2).counting("1943").send(before.inbox(), "2017-11-09/sua");
    assertThat(before.run().exitCode()).isZero();
    Map<String, String> published = before.publication().hashes();
    copy(before.archive(), root.resolve("backup/archive"));

    Workplace after = Workplace.in(root.resolve("after"));
    copy(root.resolve("backup").resolve(DATABASE), after.data().resolve(DATABASE));
    copy(root.resolve("backup/archive"), after.archive());
    assertThat(after.runOn(before.inbox()).exitCode()).isZero();
    assertThat(after.publication().hashes()).isEqualTo(published);
  }

  @Test
  void figures_stand_in_the_database_the_archive_is_for_reading_again() throws Exception {
    Workplace workplace = Workplace.in(root);
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(workplace.run().exitCode()).isZero();
    Map<String, String> published = workplace.publication().hashes();

    Files.move(workplace.archive(), root.resolve("lost"));
    assertThat(workplace.run().exitCode()).as("nothing is read again").isZero();
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }
}
