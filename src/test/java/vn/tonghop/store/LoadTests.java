package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.store.testing.OnBothDatabases;

class LoadTests extends OnBothDatabases {

  private final Table table = Invented.pumps();
  private final Setup setup = Invented.setup(table);
  private Submissions submissions;
  private Loads loads;

  @BeforeEach
  void prepare() {
    new Preparation(database).prepare(setup);
    submissions = new Submissions(database);
    loads = new Loads(database, setup);
  }

  @Test
  void rowsAreInvisibleUntilTheLoadIsFinished() {
    LoadWriter writer = begin(register("AA", 1));
    writeRows(writer, 2_500);
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isEqualTo(2_000);
    assertThat(number("SELECT COUNT(*) FROM current_o_1_b_tram_bom")).isZero();

    writer.finish(
        Invented.result(Verdict.ACCEPTED, List.of(Invented.count("C.1", "5")), 2_500),
        1,
        "receipt");

    assertThat(number("SELECT COUNT(*) FROM current_o_1_b_tram_bom")).isEqualTo(2_500);
    assertThat(number("SELECT SUM(so_luong) FROM current_o_1_b_tram_bom"))
        .isEqualTo(2_500L * 2_501 / 2);
    assertThat(number("SELECT COUNT(*) FROM current_value WHERE amount = 5")).isEqualTo(1);
    assertThat(number("SELECT rejected FROM table_tally")).isEqualTo(1);
  }

  @Test
  void textComesBackAsItWasButNulAndHalfSurrogates() {
    String odd = "Trạm \\N \t\r\n \uD83D\uDE80 Thừa Thiên Huế ,\";'\\.";
    LoadWriter writer = begin(register("AA", 1));
    writer.row(table, Invented.row(1, odd, "\\N", "12345678901234567890.1234567891"));
    writer.row(table, Invented.row(2, "a\u0000b", "x\uD83Dy", "-0.50"));
    writer.row(table, Invented.row(3, "", null, null));
    writer.finish(Invented.result(Verdict.ACCEPTED, List.of(), 3), 1, "receipt");

    List<TableRow> rows = rows();
    assertThat(rows.get(0).text(0)).isEqualTo(odd);
    assertThat(rows.get(0).text(1)).isEqualTo("\\N");
    assertThat(rows.get(0).canonical(2)).isEqualTo("12345678901234567890.1234567891");
    assertThat(rows.get(1).text(0)).isEqualTo("ab");
    assertThat(rows.get(1).text(1)).isEqualTo("x\uFFFDy");
    assertThat(rows.get(1).amount(2)).isEqualTo("-0.5");
    assertThat(rows.get(2).values()).containsExactly("", null, null);
    assertThat(rows.get(2).sourceRow()).isEqualTo(6);
    assertThat(rows.get(2).origin().sheet()).isEqualTo("TRAM");
  }

  @Test
  void fileAndSheetStandOncePerSheetAndAreShownForEachRow() {
    LoadWriter writer = begin(register("AA", 1));
    for (int number : List.of(1, 3, 4, 7)) {
      writer.row(table, row(number, number < 4 ? "một.xlsx" : "hai.csv", number < 4 ? "A" : null));
    }
    writer.row(table, row(8, "một.xlsx", "A"));
    writer.finish(Invented.result(Verdict.ACCEPTED, List.of(), 5), 1, "receipt");
    load(register("ZZ", 1), Verdict.ACCEPTED, 1);

    assertThat(number("SELECT COUNT(*) FROM row_sheet")).isEqualTo(3);
    List<String> shown =
        List.of(
            "1 một.xlsx A 101",
            "3 một.xlsx A 103",
            "4 hai.csv null 104",
            "7 hai.csv null 107",
            "8 một.xlsx A 108",
            "1 a.xlsx TRAM 4");
    assertThat(rows())
        .extracting(
            row ->
                "%d %s %s %d"
                    .formatted(
                        row.number(), row.origin().file(), row.origin().sheet(), row.sourceRow()))
        .containsExactlyInAnyOrderElementsOf(shown);
    assertThat(
            database
                .sql()
                .list(
                    "SELECT row_no, file, sheet, source_row FROM current_o_1_b_tram_bom",
                    (row, i) ->
                        "%d %s %s %d"
                            .formatted(
                                row.getObject(1, Integer.class),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4))))
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void anAcceptedSubmissionTakesThePlaceOfTheOneInForce() {
    long first = load(register("AA", 1), Verdict.ACCEPTED, 2);
    long other = load(register("ZZ", 1), Verdict.ACCEPTED, 1);
    long second = load(register("AA", 2), Verdict.PARTLY_ACCEPTED, 1);

    assertThat(state(first)).isEqualTo(SubmissionState.SUPERSEDED);
    assertThat(state(other)).isEqualTo(SubmissionState.LOADED);
    assertThat(submissions.accepted(Invented.CAMPAIGN, "AA"))
        .hasValueSatisfying(s -> assertThat(s.id()).isEqualTo(second));
    assertThat(number("SELECT COUNT(*) FROM current_o_1_b_tram_bom")).isEqualTo(2);
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isEqualTo(4);
  }

  @Test
  void aRefusedSubmissionKeepsItsFindingsOnlyAndReplacesNothing() {
    long first = load(register("AA", 1), Verdict.ACCEPTED, 2);
    LoadWriter writer = begin(register("AA", 2));
    writeRows(writer, 1_500);
    writer.finish(
        Invented.result(Verdict.REFUSED, List.of(Invented.count("C.1", "5")), 1_500), 1, "receipt");

    assertThat(state(first)).isEqualTo(SubmissionState.LOADED);
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isEqualTo(2);
    assertThat(number("SELECT COUNT(*) FROM row_sheet")).isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM current_value")).isZero();
    assertThat(number("SELECT COUNT(*) FROM finding")).isEqualTo(4);
    assertThat(submissions.accepted(Invented.CAMPAIGN, "AA"))
        .hasValueSatisfying(s -> assertThat(s.id()).isEqualTo(first));
  }

  @Test
  void whatADeadRunLeftIsClearedAndLoadedAnew() {
    SubmissionRecord waiting = register("AA", 1);
    LoadWriter dead = begin(waiting);
    writeRows(dead, 1_500);
    assertThat(state(waiting.id())).isEqualTo(SubmissionState.LOADING);

    assertThat(new Preparation(database).recover(setup)).isEqualTo(1);
    assertThat(new Preparation(database).recover(setup)).isZero();

    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isZero();
    assertThat(state(waiting.id())).isEqualTo(SubmissionState.RECEIVED);
    assertThatThrownBy(() -> begin(waiting))
        .as("who knows of no attempt does not begin the second")
        .isInstanceOf(IllegalStateException.class);
    load(submissions.find(waiting.id()).orElseThrow(), Verdict.ACCEPTED, 3);
    assertThat(submissions.find(waiting.id()).orElseThrow().attempt()).isEqualTo(2);
    assertThat(number("SELECT COUNT(*) FROM current_o_1_b_tram_bom")).isEqualTo(3);
    assertThatThrownBy(
            () -> dead.finish(Invented.result(Verdict.ACCEPTED, List.of(), 0), 1, "receipt"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFailedSubmissionKeepsNothingAndIsTriedAgainByTheNextRun() {
    SubmissionRecord waiting = register("AA", 1);
    LoadWriter writer = begin(waiting);
    writeRows(writer, 1_001);
    writer.fail();

    assertThat(state(waiting.id())).isEqualTo(SubmissionState.FAILED);
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isZero();
    assertThat(new Preparation(database).recover(setup)).isEqualTo(1);
    assertThat(state(waiting.id())).isEqualTo(SubmissionState.RECEIVED);
  }

  @Test
  void anotherIntakeHashReadsAgainInTheSameOrder() {
    long first = load(register("AA", 1), Verdict.ACCEPTED, 2);
    long second = load(register("AA", 2), Verdict.ACCEPTED, 1);
    long refusedOnReceipt =
        submissions.registerRefused(Invented.submission("AA", 3, "s3"), Invented.refusal("x"));

    assertThat(submissions.requeue(Invented.CAMPAIGN, "hash-1")).isZero();
    assertThat(submissions.requeue(Invented.CAMPAIGN, "hash-2")).isEqualTo(2);
    assertThat(number("SELECT COUNT(*) FROM current_submission")).isZero();
    assertThat(new AgencyClaims(submissions, Invented.CAMPAIGN, 8).next()).contains("AA");
    for (SubmissionRecord waiting : submissions.claimed(Invented.CAMPAIGN, "AA", 8)) {
      load(waiting, waiting.id() == second ? Verdict.REFUSED : Verdict.ACCEPTED, 4);
    }

    assertThat(submissions.accepted(Invented.CAMPAIGN, "AA"))
        .hasValueSatisfying(s -> assertThat(s.id()).isEqualTo(first));
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isEqualTo(4);
    assertThat(number("SELECT COUNT(*) FROM row_sheet WHERE attempt = 2")).isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM row_sheet")).isEqualTo(1);
    assertThat(submissions.find(refusedOnReceipt).orElseThrow().refused()).isTrue();
  }

  @Test
  void rowsThatDoNotAddUpAreADefect() {
    LoadWriter missing = begin(register("AA", 1));
    writeRows(missing, 2);
    assertThatThrownBy(
            () -> missing.finish(Invented.result(Verdict.ACCEPTED, List.of(), 3), 1, "receipt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table tram-bom: 4 data rows read, 3 loaded, 1 rejected, but 2 stored");
    LoadWriter untold = begin(register("ZZ", 1));
    writeRows(untold, 1);
    assertThatThrownBy(
            () -> untold.finish(Invented.result(Verdict.ACCEPTED, List.of(), 0), 1, "receipt"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(number("SELECT COUNT(*) FROM submission WHERE state = 'LOADING'")).isEqualTo(2);
  }

  @Test
  void aSubmissionIsLoadedOnceAtATime() {
    SubmissionRecord waiting = register("AA", 1);
    begin(waiting);

    assertThatThrownBy(() -> begin(waiting)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRejectedRowIsNeverStored() {
    LoadWriter writer = begin(register("AA", 1));
    TableRow good = Invented.row(1, "a", null, "1");
    TableRow rejected = new TableRow(1, 4, good.origin(), good.values().toArray(), null, true);

    assertThatThrownBy(() -> writer.row(table, rejected))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private SubmissionRecord register(String agency, int revision) {
    long id =
        submissions.register(Invented.submission(agency, revision, agency + revision), null, true);
    return submissions.find(id).orElseThrow();
  }

  private LoadWriter begin(SubmissionRecord submission) {
    return loads.begin(submission, Invented.MARK);
  }

  private long load(SubmissionRecord submission, Verdict verdict, int rows) {
    LoadWriter writer = begin(submission);
    writeRows(writer, rows);
    writer.finish(
        Invented.result(verdict, List.of(), rows), submission.revision(), submission.receipt());
    return submission.id();
  }

  private static TableRow row(int number, String file, String sheet) {
    TableRow row = Invented.row(number, "Trạm", "n", "1");
    Origin origin = Origin.of(file, sheet);
    return new TableRow(number, number + 100, origin, row.values().toArray(), null, false);
  }

  private void writeRows(LoadWriter writer, int rows) {
    for (int i = 1; i <= rows; i++) {
      writer.row(table, Invented.row(i, "Trạm " + i, "n", String.valueOf(i)));
    }
  }

  private List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    new Consolidation(database, setup).rows(table, (agency, row) -> rows.add(row));
    return rows;
  }

  private SubmissionState state(long id) {
    return submissions.find(id).orElseThrow().state();
  }

  private long number(String query) {
    return database.sql().number(query);
  }
}
