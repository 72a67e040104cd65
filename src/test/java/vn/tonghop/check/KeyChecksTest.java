package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.check.OutlineDraft.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

/** Keys that must be on both sides, whatever the order in which the tables are read. */
class KeyChecksTest {

  private static final RowFilter LATE = new RowFilter(Map.of("state", Set.of("cham")));

  private final Findings findings = new Findings(20_000);
  private final Table projects =
      table(
          "projects",
          new RowRule.KeyIn(
              List.of("id"), "progress", List.of("id"), RowFilter.ALL, "KEY-MISSING", Level.WARN));
  private final Table progress =
      table(
          "progress",
          new RowRule.Only(
              LATE,
              new RowRule.KeyIn(
                  List.of("id"),
                  "projects",
                  List.of("id"),
                  RowFilter.ALL,
                  "KEY-MISSING",
                  Level.CONFIRM)));
  private final Outline outline = new OutlineDraft().table(projects).table(progress).done();
  private final KeyChecks keys = new KeyChecks(outline);
  private final Map<String, TableAnswer> answers = new HashMap<>();

  private static Table table(String key, RowRule rule) {
    return OutlineDraft.table(
        key,
        Requirement.OPTIONAL,
        List.of(column("id", Kind.TEXT), column("state", Kind.TEXT)),
        rule);
  }

  private void rows(Table table, boolean used, String... cells) {
    TableChecks checks = new TableChecks(table, outline, findings, Acceptances.NONE);
    Origin sheet = Origin.of("a.xlsx", table.sheet());
    for (int i = 0; i < cells.length; i++) {
      String[] values = cells[i].split(",", -1);
      TableRow row =
          new TableRow(
              i + 1,
              i + 5,
              sheet,
              new Object[] {values[0].isEmpty() ? null : values[0], values[1]},
              null,
              false,
              new int[] {2, 3},
              List.of());
      checks.accept(row);
      keys.row(table, row, used);
    }
    answers.put(
        table.key(),
        TableAnswer.read(
            checks, new TableFacts(table, new RowTerms(outline), ""), ValueState.BLANK, sheet));
  }

  private List<Finding> finish() {
    keys.finish(new TableAnswers(answers), findings);
    return findings.list();
  }

  @Test
  void aKeyThatTheOtherTableLacksIsToldWithItsCellAndWhereItShouldBe() {
    rows(projects, true, "DA-01,", "DA-02,", "DA-03,");
    rows(progress, true, "DA-03,", "da-01 ,");
    assertThat(finish())
        .containsExactly(
            new Finding(
                "KEY-MISSING",
                Level.WARN,
                "projects/DA-02/id",
                Origin.of("a.xlsx", "PROJECTS").at("B6"),
                "Cột id",
                6,
                "DA-02",
                "Bảng progress (Cột id)"));
  }

  @Test
  void theOtherWayRoundIsARuleOfItsOwnForTheRowsItIsFor() {
    rows(projects, true, "DA-01,");
    rows(progress, true, "DA-01,cham", "DA-08,dung", "DA-09,cham");
    assertThat(finish())
        .extracting(Finding::level, Finding::found, Finding::row)
        .containsExactly(tuple(Level.CONFIRM, "DA-09", 7));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    rows(progress, true, "DA-01,cham", "DA-09,cham");
    rows(projects, true, "DA-01,", "DA-02,");
    assertThat(finish())
        .extracting(Finding::found, f -> f.origin().cell())
        .containsExactly(tuple("DA-02", "B6"), tuple("DA-09", "B6"));
  }

  @Test
  void everyKeyIsToldOnceAndEmptyKeysAreNone() {
    rows(projects, true, "DA-02,", ",", "DA-02,");
    rows(progress, true, "DA-01,");
    assertThat(finish()).extracting(Finding::row).containsExactly(5);
  }

  @Test
  void aRejectedRowIsThereButIsNotJudged() {
    rows(projects, true, "DA-01,");
    rows(progress, false, "DA-01,cham", "DA-09,cham");
    assertThat(finish()).isEmpty();
  }

  @Test
  void withoutTheOtherTableNothingIsSaid() {
    rows(projects, true, "DA-01,");
    assertThat(finish()).isEmpty();
  }

  @Test
  void whereTheOtherTableIsSaidToBeEmptyEveryKeyIsMissing() {
    rows(projects, true, "DA-01,");
    TableChecks none = new TableChecks(progress, outline, findings, Acceptances.NONE);
    answers.put(
        "progress",
        TableAnswer.read(
            none,
            new TableFacts(progress, new RowTerms(outline), ""),
            ValueState.NIL,
            Origin.of("a.xlsx")));
    assertThat(finish()).extracting(Finding::found).containsExactly("DA-01");
  }

  @Test
  void beyondTenThousandOpenKeysTheRowIsStillTold() {
    String[] many = new String[10_003];
    for (int i = 0; i < many.length; i++) {
      many[i] = "DA-" + i + ",";
    }
    rows(projects, true, many);
    String[] allButTwo = new String[many.length - 2];
    System.arraycopy(many, 1, allButTwo, 0, allButTwo.length - 1);
    allButTwo[allButTwo.length - 1] = many[10_002];
    rows(progress, true, allButTwo);
    assertThat(finish())
        .extracting(Finding::found, Finding::row, Finding::subject)
        .containsExactly(tuple("DA-0", 5, "projects/DA-0/id"), tuple("", 10_006, "projects/10006"));
  }
}
