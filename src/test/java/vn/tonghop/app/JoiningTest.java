package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.intake.Identity;
import vn.tonghop.outline.Agency;
import vn.tonghop.source.PartFile;

/** Rule I-8: loose files of one sender, one day and one revision are one submission. */
class JoiningTest {

  private static final Agency NORTH = new Agency("N", "Trạm Bắc", "G", "", 1, List.of());
  private static final Agency SOUTH = new Agency("S", "Trạm Nam", "G", "", 2, List.of());
  private static final LocalDate MONDAY = LocalDate.of(2020, 11, 2);

  private static Identity identity(@Nullable Agency agency, @Nullable Integer revision) {
    return new Identity(agency, revision, null, false, false, false, false, List.of());
  }

  private static Candidate candidate(String name, LocalDate day, boolean loose, Identity identity) {
    return new Candidate(
        name, day, List.of(PartFile.of(name, Path.of("archive", name))), loose, identity);
  }

  private static Candidate loose(String name, @Nullable Agency agency, @Nullable Integer revision) {
    return candidate(name, MONDAY, true, identity(agency, revision));
  }

  private static List<String> joined(Candidate... candidates) {
    return Joining.join(List.of(candidates)).stream().map(Candidate::name).toList();
  }

  @Test
  void filesOfOneSenderAndDayAreOneSubmission() {
    List<Candidate> joined =
        Joining.join(List.of(loose("a.xlsx", NORTH, 1), loose("b.xlsx", NORTH, 1)));

    assertThat(joined).hasSize(1);
    Candidate both = joined.get(0);
    assertThat(both.name()).isEqualTo("a.xlsx + b.xlsx");
    assertThat(both.files()).extracting(PartFile::name).containsExactly("a.xlsx", "b.xlsx");
    assertThat(both.names().files()).containsExactly("a.xlsx", "b.xlsx");
  }

  @Test
  void aFileWithoutANumberJoinsTheOneThatHasIt() {
    Candidate both =
        Joining.join(List.of(loose("a.xlsx", NORTH, null), loose("b.xlsx", NORTH, 2))).get(0);

    assertThat(both.identity().declaredRevision()).isEqualTo(2);
    assertThat(joined(loose("a", NORTH, null), loose("b", NORTH, 2), loose("c", NORTH, 3)))
        .containsExactly("a + b", "c");
  }

  @Test
  void otherSenderDayOrNumberStayApart() {
    assertThat(joined(loose("a", NORTH, 1), loose("b", SOUTH, 1))).containsExactly("a", "b");
    assertThat(joined(loose("a", NORTH, 1), loose("b", NORTH, 2))).containsExactly("a", "b");
    assertThat(
            joined(
                loose("a", NORTH, 1), candidate("b", MONDAY.plusDays(1), true, identity(NORTH, 1))))
        .containsExactly("a", "b");
  }

  @Test
  void foldersZipsAndUnknownSendersStayByThemselves() {
    assertThat(joined(loose("a", NORTH, 1), candidate("f", MONDAY, false, identity(NORTH, 1))))
        .containsExactly("a", "f");
    assertThat(joined(candidate("f", MONDAY, false, identity(NORTH, 1)), loose("a", NORTH, 1)))
        .containsExactly("f", "a");
    assertThat(joined(loose("a", null, 1), loose("b", null, 1))).containsExactly("a", "b");
  }

  @Test
  void whatOnePartIsTheWholeIs() {
    Identity first = new Identity(NORTH, 1, null, false, true, false, false, List.of());
    Identity second = new Identity(NORTH, 1, "12/BC", true, false, true, true, List.of());

    Identity both =
        Joining.join(
                List.of(candidate("a", MONDAY, true, first), candidate("b", MONDAY, true, second)))
            .get(0)
            .identity();

    assertThat(both).isEqualTo(new Identity(NORTH, 1, "12/BC", true, true, true, true, List.of()));
  }
}
