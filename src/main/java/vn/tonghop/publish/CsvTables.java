package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Assessment;
import vn.tonghop.statistic.PublishedValue;
import vn.tonghop.statistic.Statistic;

/** The CSV files whose columns are the same in every campaign (docs/outputs.md). */
public final class CsvTables {

  private static final List<String> VALUES =
      List.of(
          "agency",
          "indicator",
          "state",
          "value",
          "numerator",
          "denominator",
          "text",
          "raw",
          "revision",
          "file",
          "sheet",
          "cell");
  private static final List<String> STATISTICS =
      List.of("indicator", "group", "measure", "value", "agencies_used", "agencies_total");
  private static final List<String> FINDINGS =
      List.of(
          "id",
          "agency",
          "revision",
          "file",
          "sheet",
          "cell",
          "level",
          "code",
          "found",
          "expected",
          "message");

  private static final List<String> TARGETS =
      List.of(
          "id",
          "indicator",
          "group",
          "operator",
          "target",
          "value",
          "gap",
          "status",
          "agencies_used",
          "agencies_total");

  private final Outline outline;
  private final FindingMessages messages;

  public CsvTables(Outline outline) {
    this.outline = outline;
    this.messages = FindingMessages.in(Locale.forLanguageTag("vi"));
  }

  /** {@code values.csv}: by agency in registry order, then indicator in outline order. */
  public void values(Path file, LineSource<ValueLine> source) throws IOException {
    write(file, VALUES, source, this::value);
  }

  /** {@code statistics.csv}. */
  public void statistics(Path file, LineSource<Statistic> source) throws IOException {
    write(file, STATISTICS, source, CsvTables::statistic);
  }

  /** {@code targets.csv}. */
  public void targets(Path file, LineSource<TargetLine> source) throws IOException {
    write(file, TARGETS, source, CsvTables::target);
  }

  /** {@code submissions.csv}. */
  public void submissions(Path file, LineSource<SubmissionLine> source) throws IOException {
    write(file, submissionHeader(), source, this::submission);
  }

  /** {@code findings.csv}, messages in Vietnamese. */
  public void findings(Path file, LineSource<FindingLine> source) throws IOException {
    write(file, FINDINGS, source, this::finding);
  }

  static <T> void write(
      Path file, List<String> header, LineSource<T> source, BiConsumer<CsvFile, T> line)
      throws IOException {
    try (CsvFile csv = CsvFile.create(file, header)) {
      source.sendTo(
          item -> {
            line.accept(csv, item);
            csv.endLine();
          });
    }
  }

  private void value(CsvFile csv, ValueLine line) {
    IndicatorValue value = line.value();
    csv.name(line.agency())
        .name(value.indicator())
        .name(value.state().name())
        .number(PublishedValue.of(outline.require(value.indicator()), value))
        .number(value.numerator())
        .number(value.denominator())
        .text(value.text())
        .text(value.raw())
        .number(line.revision());
    place(csv, value.origin());
  }

  private static void statistic(CsvFile csv, Statistic statistic) {
    csv.name(statistic.indicator())
        .name(statistic.group())
        .name(statistic.measure())
        .number(statistic.value())
        .number(statistic.agenciesUsed())
        .number(statistic.agenciesTotal());
  }

  private static void target(CsvFile csv, TargetLine line) {
    Target target = line.target();
    Assessment assessment = line.assessment();
    csv.name(target.id())
        .name(target.indicator())
        .name(line.group())
        .name(target.relation().symbol());
    if (target.choice() != null && target.value() == null) {
      csv.name(target.choice()).text(assessment.choice());
    } else {
      csv.number(assessment.required()).number(assessment.value());
    }
    csv.number(assessment.gap())
        .name(assessment.status().name())
        .number(assessment.used())
        .number(assessment.total());
  }

  private List<String> submissionHeader() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "agency",
                "revision",
                "verdict",
                "doc_no",
                "received_on",
                "days_late",
                "errors",
                "confirms",
                "warnings",
                "completeness"));
    outline.sections().forEach(section -> header.add("completeness." + section.code()));
    header.add("sha256");
    return header;
  }

  private void submission(CsvFile csv, SubmissionLine line) {
    AgencyStanding.Used submission = line.submission();
    csv.name(line.agency())
        .whole(submission.revision())
        .name(submission.verdict().name())
        .text(submission.docNo())
        .name(submission.receivedOn().toString())
        .number(submission.daysLate())
        .number(submission.errors())
        .number(submission.confirms())
        .number(submission.warnings())
        .number(submission.completenessPercent());
    for (Section section : outline.sections()) {
      csv.number(submission.completenessPercent(section.code()));
    }
    csv.name(submission.sha256());
  }

  private void finding(CsvFile csv, FindingLine line) {
    Finding finding = line.finding();
    csv.name(finding.id(line.agency())).name(line.agency()).whole(line.revision());
    place(csv, finding.origin());
    csv.name(finding.level().name())
        .name(finding.code())
        .text(finding.found())
        .text(finding.expected())
        .text(messages.text(finding));
  }

  private static void place(CsvFile csv, @Nullable Origin origin) {
    csv.text(origin == null ? null : origin.file())
        .text(origin == null ? null : origin.sheet())
        .name(origin == null ? null : origin.cell());
  }
}
