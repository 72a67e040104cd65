package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/**
 * A small invented campaign with every kind of standing and every state of an answer; its
 * statistics are worked out by hand.
 */
public final class TestCampaign implements ReportFacts {

  private static final Applicability LOCAL = new Applicability(false, Set.of("LOC"), Set.of());

  private final Map<String, IndicatorValue> values = new HashMap<>();
  private final Map<String, Statistic> statistics = new HashMap<>();
  private final List<AgencyStanding> standings = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();
  private final List<Told> findings = new ArrayList<>();
  private final boolean synthetic;

  public TestCampaign(boolean synthetic) {
    this.synthetic = synthetic;
    standings();
    answers();
    statistics();
  }

  public static Setup setup() {
    Campaign campaign =
        new Campaign(
            "X-2020",
            "X",
            label("Kỳ báo cáo năm 2020"),
            2020,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2020, 11, 10),
            true,
            "VND",
            null,
            List.of("T-91", "T-92", "T-93"),
            List.of(),
            label("BỘ KIỂM THỬ"));
    return new Setup(
        campaign,
        outline(),
        registry(),
        new Synonyms(Map.of()),
        new RowMarkers(List.of()),
        "0123456789abcdef0123",
        "ff");
  }

  public static Outline outline() {
    return new Outline(
        "X",
        "1.0",
        label("Đề cương"),
        "",
        List.of(new Section("A", label("Mục A")), new Section("B", label("Mục B"))),
        Map.of(
            "models",
            new ChoiceList(
                "models",
                List.of(
                    new ChoiceList.Choice("a", label("tập trung")),
                    new ChoiceList.Choice("b", label("phân tán"))))),
        new Cover("cover", "COVER", List.of(), List.of()),
        List.of(),
        List.of(
            indicator("x.svc", Kind.COUNT, "dịch vụ", false, null, true, Applicability.ALL),
            indicator("x.web", Kind.RATIO, "%", false, null, false, Applicability.ALL),
            indicator("x.pc", Kind.RATIO, "máy/người", true, null, false, Applicability.ALL),
            indicator("x.model", Kind.ENUM, "", false, "models", false, Applicability.ALL),
            indicator("x.ok", Kind.YESNO, "", false, null, false, Applicability.ALL),
            indicator("x.day", Kind.DATE, "", false, null, false, Applicability.ALL),
            indicator("x.loc", Kind.RATIO, "%", false, null, true, LOCAL)),
        List.of(),
        List.of(),
        List.of(),
        new StatisticsPlan(List.of(), List.of()),
        List.of(oneBlock(), twoBlocks(), submissions()));
  }

  /** T-91: every show of an answer, all groups. */
  public static ReportLayout oneBlock() {
    return new ReportLayout(
        "T-91",
        label("Trang thông tin, máy tính"),
        label("cơ quan"),
        List.of(
            new ReportLayout.Block(
                null,
                List.of("CEN", "AGN", "VAC", "LOC"),
                List.of(
                    column("svc", Show.AMOUNT, "x.svc", 0, "Số dịch vụ"),
                    column("web_n", Show.NUMERATOR, "x.web", 0, "Trang/cổng", "Có"),
                    column("web_d", Show.DENOMINATOR, "x.web", 0, "Trang/cổng", "Tổng số"),
                    column("web_pct", Show.SHARE, "x.web", 1, "Trang/cổng", "Tỷ lệ (%)"),
                    column("pc", Show.SHARE, "x.pc", 2, "Máy tính/người"),
                    column("pc_k", Show.COVERAGE, "x.pc", 0, "Số cơ quan có số liệu"),
                    column("model", Show.CHOICE, "x.model", 0, "Mô hình"),
                    column("ok", Show.CHOICE, "x.ok", 0, "Đã liên thông"),
                    column("day", Show.CHOICE, "x.day", 0, "Ngày vận hành")))),
        List.of(label("Số liệu đến 31/10/2020.")),
        "");
  }

  /** T-92: two blocks with different columns. */
  public static ReportLayout twoBlocks() {
    return new ReportLayout(
        "T-92",
        label("Hai khối"),
        label(""),
        List.of(
            new ReportLayout.Block(
                label("Khối Trung ương"),
                List.of("AGN", "CEN"),
                List.of(column("web_n", Show.NUMERATOR, "x.web", 0, "Có trang"))),
            new ReportLayout.Block(
                label("Khối địa phương"),
                List.of("LOC"),
                List.of(
                    column("loc_pct", Show.SHARE, "x.loc", 1, "Tỷ lệ"),
                    column("web_n", Show.NUMERATOR, "x.web", 0, "Có trang")))),
        List.of(),
        "");
  }

  /** T-93: how submissions stand. */
  public static ReportLayout submissions() {
    return new ReportLayout(
        "T-93",
        label("Tình hình gửi báo cáo"),
        label(""),
        List.of(
            new ReportLayout.Block(
                null,
                List.of("CEN", "AGN", "LOC"),
                List.of(
                    column("doc_no", Show.DOC_NO, null, 0, "Số văn bản"),
                    column("received", Show.RECEIVED_ON, null, 0, "Ngày nhận"),
                    column("status", Show.STATUS, null, 0, "Tình trạng"),
                    column("late", Show.DAYS_LATE, null, 0, "Số ngày quá hạn"),
                    column("revisions", Show.REVISIONS, null, 0, "Số lần gửi"),
                    column("complete", Show.COMPLETENESS, null, 1, "Mức độ đầy đủ (%)"),
                    column("errors", Show.ERRORS, null, 0, "Số lỗi"),
                    column("remarks", Show.REMARKS, null, 0, "Số cảnh báo")))),
        List.of(),
        "");
  }

  @Override
  public List<AgencyStanding> standings() {
    if (standings.isEmpty()) {
      List<Agency> agencies = registry().agencies();
      standings.add(used(agencies.get(0), 2, LocalDate.of(2020, 11, 3), 0, 1, 2, 3, "=12/BC-C1"));
      standings.add(new AgencyStanding(agencies.get(1), null, null));
      standings.add(used(agencies.get(2), 1, LocalDate.of(2020, 11, 13), 3, 0, 0, 1, "7/BC"));
      standings.add(
          new AgencyStanding(
              agencies.get(3),
              null,
              submission(1, Verdict.REFUSED, LocalDate.of(2020, 12, 1), 21, 4, 0, 0, null)));
      standings.add(used(agencies.get(4), 1, LocalDate.of(2020, 11, 9), 0, 0, 0, 0, "3/BC"));
      standings.add(used(agencies.get(5), 3, LocalDate.of(2020, 11, 10), 0, 2, 1, 0, null));
    }
    return standings;
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    return values.get(agency + " " + indicator);
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return statistics.get(indicator + " " + group + " " + measure);
  }

  @Override
  public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {
    rows.stream().limit(atMost).forEach(line -> sink.accept(line.agency(), line.row()));
  }

  @Override
  public void findings(FindingSink sink) {
    findings.forEach(line -> sink.finding(line.agency(), line.revision(), line.finding()));
  }

  /** A row of the list of services. */
  record Line(String agency, TableRow row) {}

  /** A finding of a submission. */
  record Told(String agency, @Nullable Integer revision, Finding finding) {}

  TestCampaign with(List<Line> newRows, List<Told> newFindings) {
    rows.addAll(newRows);
    findings.addAll(newFindings);
    return this;
  }

  @Override
  public boolean synthetic() {
    return synthetic;
  }

  static Registry registry() {
    return new Registry(
        List.of(
            new Agency("C1", "Bộ Một", "CEN", "", 1, List.of()),
            new Agency("C2", "Bộ Hai, Ba", "CEN", "", 2, List.of()),
            new Agency("C3", "Bộ Bốn", "CEN", "", 3, List.of()),
            new Agency("N1", "Ủy ban Năm", "AGN", "", 4, List.of()),
            new Agency("L1", "Tỉnh Sáu", "LOC", "R1", 5, List.of()),
            new Agency("L2", "Tỉnh Bảy", "LOC", "R1", 6, List.of())),
        List.of(
            new Grouping("CEN", label("Bộ")),
            new Grouping("AGN", label("Cơ quan ngang Bộ")),
            new Grouping("VAC", label("Nhóm trống")),
            new Grouping("LOC", label("Tỉnh"))),
        List.of(new Grouping("R1", label("Vùng một"))));
  }

  private void answers() {
    number("C1", "x.svc", "120", null, null);
    number("C1", "x.web", null, "1", "3");
    number("C1", "x.pc", null, "15", "20");
    text("C1", "x.model", "a|b");
    text("C1", "x.ok", IndicatorValue.YES);
    text("C1", "x.day", "2019-02-28");
    state("C3", "x.svc", ValueState.NIL);
    number("C3", "x.web", "50", null, null);
    number("C3", "x.pc", null, "7", "0");
    text("C3", "x.model", "=cmd|b");
    text("C3", "x.ok", IndicatorValue.NO);
    state("C3", "x.day", ValueState.NIL);
    number("L1", "x.svc", "7", null, null);
    number("L1", "x.web", null, "2", "3");
    state("L1", "x.pc", ValueState.NOT_COLLECTED);
    text("L1", "x.ok", IndicatorValue.PARTIAL);
    number("L1", "x.loc", null, "5", "8");
    state("L2", "x.svc", ValueState.BLANK);
    state("L2", "x.web", ValueState.REJECTED);
    state("L2", "x.pc", ValueState.NA);
    state("L2", "x.loc", ValueState.NIL);
  }

  private void statistics() {
    totals("x.svc", "sum", "120", 2, "7", 1);
    totals("x.web", "numerator_sum", "1", 1, "2", 1);
    totals("x.web", "denominator_sum", "3", 1, "3", 1);
    totals("x.pc", "numerator_sum", "15", 1, null, 0);
    totals("x.pc", "denominator_sum", "20", 1, null, 0);
    totals("x.loc", "numerator_sum", null, 0, "5", 1);
    totals("x.loc", "denominator_sum", null, 0, "8", 1);
    totals("x.ok", "yes_count", "1", 1, "0", 1);
  }

  private void totals(
      String indicator,
      String measure,
      @Nullable String central,
      int centralUsed,
      @Nullable String local,
      int localUsed) {
    statistic(new Statistic(indicator, "CEN", measure, decimal(central), centralUsed, 3));
    statistic(new Statistic(indicator, "AGN", measure, null, 0, 1));
    statistic(new Statistic(indicator, "LOC", measure, decimal(local), localUsed, 2));
  }

  private void statistic(Statistic statistic) {
    statistics.put(
        statistic.indicator() + " " + statistic.group() + " " + statistic.measure(), statistic);
  }

  private void number(
      String agency,
      String indicator,
      @Nullable String amount,
      @Nullable String numerator,
      @Nullable String denominator) {
    put(
        agency,
        new IndicatorValue(
            indicator,
            ValueState.VALUE,
            decimal(amount),
            decimal(numerator),
            decimal(denominator),
            null,
            "như gửi",
            null,
            new Origin("bao-cao.xlsx", "CHI_TIEU", "E5:F5")));
  }

  private void text(String agency, String indicator, String text) {
    put(
        agency,
        new IndicatorValue(indicator, ValueState.VALUE, null, null, null, text, text, null, null));
  }

  private void state(String agency, String indicator, ValueState state) {
    put(agency, IndicatorValue.empty(indicator, state));
  }

  private void put(String agency, IndicatorValue value) {
    values.put(agency + " " + value.indicator(), value);
  }

  private static AgencyStanding used(
      Agency agency,
      int revision,
      LocalDate received,
      int daysLate,
      int errors,
      int confirms,
      int warnings,
      @Nullable String docNo) {
    return new AgencyStanding(
        agency,
        submission(
            revision, Verdict.ACCEPTED, received, daysLate, errors, confirms, warnings, docNo),
        null);
  }

  public static AgencyStanding.Used submission(
      int revision,
      Verdict verdict,
      LocalDate received,
      int daysLate,
      int errors,
      int confirms,
      int warnings,
      @Nullable String docNo) {
    return new AgencyStanding.Used(
        revision,
        verdict,
        docNo,
        received,
        daysLate,
        errors,
        confirms,
        warnings,
        0,
        List.of(new SectionCompleteness("A", revision, 3), new SectionCompleteness("B", 0, 0)),
        "sha" + revision);
  }

  private static Indicator indicator(
      String code,
      Kind kind,
      String unit,
      boolean quotient,
      @Nullable String choices,
      boolean nilCountsAsZero,
      Applicability applies) {
    return new Indicator(
        code,
        "A",
        kind,
        label(code),
        Label.same(unit),
        quotient,
        false,
        false,
        choices,
        choices != null,
        applies,
        Requirement.REQUIRED,
        null,
        "REQUIRED",
        nilCountsAsZero,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        "");
  }

  private static ReportColumn column(
      String key, Show show, @Nullable String indicator, int decimals, String... header) {
    return new ReportColumn(
        key, Arrays.stream(header).map(TestCampaign::label).toList(), show, indicator, decimals);
  }

  private static Label label(String text) {
    return new Label(text, text + " (en)");
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
