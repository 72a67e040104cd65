package vn.tonghop.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.check.AnswerChecks;
import vn.tonghop.check.Completeness;
import vn.tonghop.check.CoverPeriod;
import vn.tonghop.check.RowTerms;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.encoding.LegibleSheets;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.CoverSheet;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.Normalizer;
import vn.tonghop.normalize.Recognition;
import vn.tonghop.normalize.SheetTitles;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The story of one submission: who sent it, what its sheets are, what they say, whether that can be
 * right. Bad data becomes findings, never an exception; table rows flow to the sink and are not
 * held.
 */
public final class Intake {

  private final Setup setup;
  private final Normalizer normalizer;
  private final Identification identification;
  private final ForeignRows foreign;
  private final CoverPeriod period;
  private final AnswerChecks demanding;
  private final AnswerChecks lenient;
  private final RowTerms terms;
  private final int mostFindings;

  /**
   * @param mostFindings findings kept per code and submission, from 1; all are counted
   */
  public Intake(Setup setup, int mostFindings) {
    this.mostFindings = mostFindings;
    this.setup = setup;
    this.normalizer = new Normalizer(setup);
    this.identification = new Identification(setup);
    this.foreign = new ForeignRows(setup.registry());
    this.period = new CoverPeriod(setup);
    this.demanding = new AnswerChecks(setup.outline());
    this.terms = new RowTerms(setup.outline());
    this.lenient = new AnswerChecks(setup.outline(), false);
  }

  /** A bounded look at cover, names and title block. */
  public Identity identify(OpenSubmission content, SubmissionNames names) {
    try {
      SheetTitles titles = glance(content);
      return identity(names, normalizer.cover(titles.cover()), titles);
    } catch (UnreadableException e) {
      return identification.identify(names);
    }
  }

  private SheetTitles glance(OpenSubmission content) throws UnreadableException {
    List<SheetSource> sheets = SentSheets.of(content.sheets()).report();
    Optional<SheetTitles> brief =
        normalizer.glance(new LegibleSheets(sheets, normalizer::rowsToGlanceAt).sheets());
    return brief.isPresent()
        ? brief.get()
        : SheetTitles.of(
            normalizer.recognize(
                new LegibleSheets(sheets, sheet -> Normalizer.GLANCE).sheets(), new Findings()));
  }

  /**
   * Reads, normalizes and checks one submission.
   *
   * @param flow what is already known about it (late, wrong revision number)
   * @param acceptances errors of its agency that an officer overruled
   * @param sink takes the usable table rows; rows of a submission that ends up refused flow too
   */
  public IntakeResult take(
      OpenSubmission content,
      SubmissionNames names,
      List<Finding> flow,
      Acceptances acceptances,
      TableRowSink sink) {
    return take(content, names, flow, acceptances, sink, IntakeWatch.NONE);
  }

  /** The same, watched. */
  public IntakeResult take(
      OpenSubmission content,
      SubmissionNames names,
      List<Finding> flow,
      Acceptances acceptances,
      TableRowSink sink,
      IntakeWatch watch) {
    Findings findings = new Findings(mostFindings);
    flow.forEach(findings::add);
    content.notes().forEach(findings::add);
    try {
      SentSheets sent = SentSheets.of(content.sheets());
      LegibleSheets texts = legible(sent.report());
      boolean returned = sent.onlyFeedback();
      sent.setAside()
          .forEach(file -> findings.add(Finding.of(FindingCode.FEEDBACK_BESIDE, Origin.of(file))));
      Findings told = returned ? new Findings() : findings;
      Recognition sheets = normalizer.recognize(texts.sheets(), told);
      Set<SheetSource> used = used(sheets);
      texts.tellIllegible(used, told);
      SheetTitles titles = SheetTitles.of(sheets);
      CoverSheet cover = normalizer.cover(titles.cover());
      Identity identity = identity(names, cover, titles);
      if (identity.secret()) {
        return secret(names);
      }
      identity.findings().forEach(findings::add);
      if (returned) {
        findings.add(Finding.of(FindingCode.FEEDBACK_FILE, Origin.of(names.container())));
      }
      Agency agency = identity.agency();
      if (agency == null || findings.blocked()) {
        texts.tellChanged(used, findings);
        return refused(findings);
      }
      boolean printed = identity.printed();
      return read(agency, printed, names, sheets, texts, cover, findings, acceptances, sink, watch);
    } catch (UnreadableException e) {
      findings.add(e.finding());
      return refused(findings);
    }
  }

  /** Of sheets that hold no answers only the title is looked at. */
  private LegibleSheets legible(List<SheetSource> sheets) {
    return new LegibleSheets(
        sheets,
        sheet ->
            normalizer.mayHoldAnswers(sheet)
                ? Integer.MAX_VALUE
                : normalizer.rowsToGlanceAt(sheet));
  }

  private Identity identity(SubmissionNames names, CoverSheet cover, SheetTitles titles) {
    return identification.identify(names, cover, titles.all(), titles.blocks());
  }

  private static Set<SheetSource> used(Recognition sheets) {
    Set<SheetSource> used = Collections.newSetFromMap(new IdentityHashMap<>());
    sheets.forms().forEach(form -> used.add(form.sheet()));
    sheets.tables().forEach(table -> used.add(table.sheet()));
    SheetSource cover = sheets.cover();
    if (cover != null) {
      used.add(cover);
    }
    return used;
  }

  /** Of a secret document nothing else is told. */
  private static IntakeResult secret(SubmissionNames names) {
    Findings only = new Findings();
    only.add(Finding.of(FindingCode.SECRET, Origin.of(names.container())));
    return refused(only);
  }

  private IntakeResult read(
      Agency agency,
      boolean printed,
      SubmissionNames names,
      Recognition sheets,
      LegibleSheets texts,
      CoverSheet cover,
      Findings findings,
      Acceptances acceptances,
      TableRowSink sink,
      IntakeWatch watch)
      throws UnreadableException {
    Map<String, IndicatorValue> answers = normalizer.answers(sheets, cover, agency, findings);
    Optional<Finding> otherPeriod = period.fault(answers, Origin.of(names.container()));
    if (otherPeriod.isPresent()) {
      texts.tellChanged(used(sheets), findings);
      findings.add(otherPeriod.get());
      return refused(findings);
    }
    TableIntake tables =
        new TableIntake(
            setup.outline(),
            terms,
            normalizer,
            foreign,
            findings,
            acceptances,
            sink,
            watch,
            printed);
    tables.read(sheets, cover, agency, Origin.of(names.container()));
    texts.tellChanged(used(sheets), findings);
    watch.begins(IntakeWatch.Work.CHECK);
    Map<String, IndicatorValue> values =
        (printed ? lenient : demanding)
            .complete(agency, answers, tables.answers(), findings, acceptances);
    List<SectionCompleteness> completeness =
        Completeness.of(setup.outline(), agency, values, tables.answers());
    Verdict verdict = RefuseWhen.judge(setup.campaign(), findings, completeness, names.container());
    watch.begins(IntakeWatch.Work.NORMALIZE);
    if (!verdict.isUsed()) {
      return refused(findings);
    }
    return new IntakeResult(
        verdict,
        List.copyOf(values.values()),
        findings.list(),
        counts(findings),
        findings.repairs(),
        completeness,
        tables.tallies());
  }

  private static IntakeResult refused(Findings findings) {
    return new IntakeResult(
        Verdict.REFUSED,
        List.of(),
        findings.list(),
        counts(findings),
        findings.repairs(),
        List.of(),
        List.of());
  }

  private static Map<Level, Integer> counts(Findings findings) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      counts.put(level, findings.count(level));
    }
    return counts;
  }
}
