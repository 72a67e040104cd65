package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Table;
import vn.tonghop.store.RowConsumer;

/** A table's rows are read from the store once for its file and for who else wants all of them. */
class RowFilesTest {

  @TempDir Path folder;

  private final Table table =
      new Table(
          "tram-bom",
          "C.T",
          "A",
          Label.same("Trạm bơm"),
          "TRAM",
          List.of(),
          Applicability.ALL,
          Requirement.OPTIONAL,
          null,
          List.of(),
          Set.of(),
          List.of(),
          List.of(),
          List.of(),
          "");

  private final List<String> asked = new ArrayList<>();
  private final RowFiles files = new RowFiles(this::send);

  private void send(Table wanted, RowConsumer sink) {
    asked.add(wanted.key());
    sink.row("AA", row(1));
    sink.row("BB", row(1));
    sink.row("BB", row(2));
  }

  private TableRow row(int number) {
    return new TableRow(
        number, number, new Origin("a.xlsx", "S", null), new @Nullable Object[0], null, false);
  }

  private Path file() {
    return folder.resolve("t.csv");
  }

  @Test
  void a_file_that_waits_is_written_by_the_first_who_reads_all_rows() throws Exception {
    files.write(table, folder.resolve("now.csv"));
    files.later(table, file());
    assertThat(files.isWaiting(table)).isTrue();

    List<String> heard = new ArrayList<>();
    files.all(table, (agency, row) -> heard.add(agency + row.number()));
    files.all(table, (agency, row) -> heard.add(agency + row.number()));
    files.writeIfWaiting(table);

    assertThat(heard).containsExactly("AA1", "BB1", "BB2", "AA1", "BB1", "BB2");
    assertThat(asked).as("for the other file, both readers").hasSize(3);
    assertThat(files.isWaiting(table)).isFalse();
    assertThat(file()).hasSameBinaryContentAs(folder.resolve("now.csv"));
    assertThat(Files.readAllLines(file())).hasSize(4);
  }

  @Test
  void a_file_nobody_passed_by_is_written_at_the_end_and_once() throws Exception {
    files.later(table, file());
    files.writeIfWaiting(table);
    files.writeIfWaiting(table);

    assertThat(asked).hasSize(1);
    assertThat(Files.readAllLines(file())).hasSize(4);
  }

  @Test
  void a_file_that_does_not_wait_is_not_written() {
    files.all(table, (agency, row) -> {});

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_that_cannot_be_made_fails_who_reads() {
    files.later(table, folder.resolve("none").resolve("t.csv"));

    assertThatThrownBy(() -> files.all(table, (agency, row) -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }
}
