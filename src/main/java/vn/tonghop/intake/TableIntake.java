package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.check.KeyChecks;
import vn.tonghop.check.RowTerms;
import vn.tonghop.check.TableAnswer;
import vn.tonghop.check.TableAnswers;
import vn.tonghop.check.TableChecks;
import vn.tonghop.check.TableFacts;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.CoverSheet;
import vn.tonghop.normalize.Normalizer;
import vn.tonghop.normalize.Recognition;
import vn.tonghop.normalize.RecognizedTable;
import vn.tonghop.normalize.TableTotals;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.UnreadableException;

/** Lets the rows of the tables of one submission flow through checks and facts to the sink. */
final class TableIntake {

  private final Outline outline;
  private final RowTerms terms;
  private final Normalizer normalizer;
  private final Findings findings;
  private final Acceptances acceptances;
  private final ForeignRows foreign;
  private final TableRowSink sink;
  private final IntakeWatch watch;
  private final boolean printed;
  private final KeyChecks keys;
  private final Map<String, TableAnswer> answers = new HashMap<>();
  private final List<IntakeResult.TableTally> tallies = new ArrayList<>();

  /**
   * @param terms of the outline
   * @param printed the submission is a list printed in an official document
   */
  TableIntake(
      Outline outline,
      RowTerms terms,
      Normalizer normalizer,
      ForeignRows foreign,
      Findings findings,
      Acceptances acceptances,
      TableRowSink sink,
      IntakeWatch watch,
      boolean printed) {
    this.outline = outline;
    this.terms = terms;
    this.normalizer = normalizer;
    this.foreign = foreign;
    this.findings = findings;
    this.acceptances = acceptances;
    this.sink = sink;
    this.watch = watch;
    this.printed = printed;
    this.keys = new KeyChecks(outline);
  }

  void read(Recognition sheets, CoverSheet cover, Agency agency, Origin submission)
      throws UnreadableException {
    sheets.leftOut().forEach(table -> answers.put(table, TableAnswer.leftOut(submission)));
    for (RecognizedTable recognized : sheets.tables()) {
      if (recognized.table().applies().appliesTo(agency)) {
        read(recognized, cover, agency);
      }
    }
    keys.finish(answers(), findings);
  }

  private void read(RecognizedTable recognized, CoverSheet cover, Agency agency)
      throws UnreadableException {
    Table table = recognized.table();
    Table judged = printed ? PrintedList.asked(recognized) : table;
    TableChecks checks = new TableChecks(judged, outline, agency.code(), findings, acceptances);
    TableFacts facts = new TableFacts(table, terms, agency.code());
    ForeignRows.Of foreignRows = foreign.of(agency);
    TableTotals totals =
        normalizer.table(
            recognized,
            cover,
            findings,
            row -> {
              watch.begins(IntakeWatch.Work.CHECK);
              Optional<Finding> owner = foreignRows.find(table, row);
              owner.ifPresent(findings::add);
              boolean used = checks.accept(owner.isPresent() ? row.refused() : row);
              facts.row(row, used);
              keys.row(table, row, used);
              watch.begins(IntakeWatch.Work.NORMALIZE);
              if (used) {
                sink.row(table, row);
              }
            });
    Origin origin = Origin.of(recognized.sheet().file(), recognized.sheet().name());
    if (checks.dataRows() > 0 || totals.declared() == ValueState.NIL) {
      checks.finish(origin);
    }
    answers.put(table.key(), TableAnswer.read(checks, facts, totals.declared(), origin));
    tallies.add(
        new IntakeResult.TableTally(
            table.key(),
            totals.dataRows(),
            checks.loaded(),
            checks.rejected(),
            totals.structural()));
  }

  TableAnswers answers() {
    return new TableAnswers(answers);
  }

  List<IntakeResult.TableTally> tallies() {
    return tallies;
  }
}
