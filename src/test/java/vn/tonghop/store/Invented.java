package vn.tonghop.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.Table;

/** An invented campaign and what its agencies send. */
final class Invented {

  static final String CAMPAIGN = "K-2020";
  static final ReadingMark MARK = new ReadingMark("hash-1", "1.0", "engine-1", 7);

  private Invented() {}

  static Column column(String key, Kind kind) {
    return new Column(
        key,
        label(key),
        kind,
        Label.same(""),
        false,
        false,
        null,
        false,
        false,
        false,
        null,
        false,
        false,
        false,
        false,
        List.of(),
        Map.of());
  }

  static Table table(Column... columns) {
    return new Table(
        "tram-bom",
        "C.T",
        "A",
        label("Trạm bơm"),
        "TRAM",
        List.of(),
        Applicability.ALL,
        Requirement.REQUIRED,
        null,
        List.of(columns),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /** Columns {@code ten} (text), {@code order} (a word of SQL; text) and {@code so_luong}. */
  static Table pumps() {
    return table(
        column("ten", Kind.TEXT), column("order", Kind.TEXT), column("so_luong", Kind.COUNT));
  }

  static Setup setup(Table... tables) {
    return setup(List.of(), tables);
  }

  static Setup setup(List<StatisticsPlan.RowCount> counted, Table... tables) {
    Outline outline =
        new Outline(
            "o.1-B",
            "1.0",
            label("Đề cương"),
            "",
            List.of(),
            Map.of(),
            new Cover("bia", "BIA", List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(tables),
            List.of(),
            List.of(),
            new StatisticsPlan(List.of(), counted),
            List.of());
    Campaign campaign =
        new Campaign(
            CAMPAIGN,
            "o.1-B",
            label("Kỳ 2020"),
            2020,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 15),
            true,
            "VND",
            null,
            List.of(),
            List.of(),
            label("BỘ"));
    Registry registry =
        new Registry(
            List.of(agency("ZZ", 1), agency("AA", 2), agency("MM", 3)),
            List.of(new Registry.Grouping("G", label("Nhóm"))),
            List.of());
    return new Setup(
        campaign, outline, registry, new Synonyms(Map.of()), new RowMarkers(List.of()), "c", "r");
  }

  static NewSubmission submission(String agency, int revision, String sha) {
    return submission(
        agency, revision, sha, LocalDate.of(2021, 1, 10), agency + revision + ".xlsx");
  }

  static NewSubmission submission(
      String agency, Integer revision, String sha, LocalDate received, String name) {
    return new NewSubmission(
        CAMPAIGN,
        agency,
        revision,
        false,
        sha,
        name,
        "bìa:" + agency,
        "12/BC",
        received,
        0,
        true,
        "R/" + sha,
        7,
        List.of(
            new SubmissionPart(1, name, "", sha, 10, "ab/" + sha),
            new SubmissionPart(2, "b.csv", "x/", sha, 20, "ab/" + sha)));
  }

  static AuditEntry deed(String what) {
    return new AuditEntry(
        Instant.parse("2021-01-10T00:00:00Z"), CAMPAIGN, null, 7L, "x", what, null, "", "");
  }

  static TableRow row(int number, String ten, String order, String amount) {
    Object[] values = {ten, order, amount == null ? null : new BigDecimal(amount)};
    return new TableRow(
        number, number + 3, new Origin("a.xlsx", "TRAM", null), values, null, false);
  }

  static IntakeResult result(Verdict verdict, List<IndicatorValue> values, int rows) {
    List<IntakeResult.TableTally> tallies =
        rows == 0
            ? List.of()
            : List.of(new IntakeResult.TableTally("tram-bom", rows + 1, rows, 1, 2));
    return new IntakeResult(
        verdict,
        values,
        List.of(finding("sai 1"), finding("sai 2")),
        Map.of(verdict.isUsed() ? Level.WARN : Level.BLOCK, 2),
        0,
        List.of(new SectionCompleteness("B", 3, 4), new SectionCompleteness("A", 1, 2)),
        tallies);
  }

  static Finding finding(String found) {
    return Finding.of(FindingCode.CUTOFF, new Origin("a.xlsx", "BIA", "B3"))
        .about("C.1", "Ngày")
        .found(found)
        .row(3);
  }

  static IndicatorValue count(String indicator, String amount) {
    return new IndicatorValue(
        indicator,
        ValueState.VALUE,
        new BigDecimal(amount),
        null,
        null,
        null,
        amount,
        null,
        new Origin("a.xlsx", "CT", "C5"));
  }

  static Refusal refusal(String found) {
    return new Refusal(
        List.of(Finding.of(FindingCode.WHO, Origin.of("a.xlsx")).found(found)),
        Map.of(Level.BLOCK, 1),
        0,
        MARK);
  }

  static List<String> texts(Object... items) {
    return Arrays.stream(items).map(String::valueOf).toList();
  }

  private static Agency agency(String code, int order) {
    return new Agency(code, "Cơ quan " + code, "G", "", order, List.of());
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
