package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;

/** The cells of a subtotal, from statistics.csv, submissions.csv and targets.csv. */
final class TracedTotal {

  private final Setup setup;
  private final PublishedFiles files;
  private final TracedYears years;

  TracedTotal(Setup setup, PublishedFiles files, TracedYears years) {
    this.setup = setup;
    this.files = files;
    this.years = years;
  }

  /**
   * @param code of the row: a group, a region, ALL, or groups joined by +
   */
  List<String> cells(
      String code, List<String> groups, List<Agency> agencies, List<ReportColumn> columns) {
    return columns.stream().map(column -> cell(code, groups, agencies, column)).toList();
  }

  private String cell(
      String code, List<String> groups, List<Agency> agencies, ReportColumn column) {
    if (column.show().needsIndicator()) {
      Indicator indicator = setup.outline().require(column.indicator());
      return column.show().isYearOnYear()
          ? years.cell(groups, indicator, column.show())
          : figure(indicator, groups, agencies.size(), column);
    }
    if (column.show().needsTarget()) {
      return target(code, column);
    }
    return submissions(agencies, column);
  }

  private String figure(
      Indicator indicator, List<String> groups, int agencies, ReportColumn column) {
    String item = indicator.code();
    return switch (column.show()) {
      case AMOUNT -> TracedWords.number(files.sum(item, groups, "sum"));
      case NUMERATOR -> TracedWords.number(files.sum(item, groups, "numerator_sum"));
      case DENOMINATOR -> TracedWords.number(files.sum(item, groups, "denominator_sum"));
      case SHARE -> share(indicator, groups);
      case COVERAGE -> withData(indicator, groups) + "/" + agencies;
      case CHOICE ->
          indicator.kind() == Kind.YESNO
              ? TracedWords.number(files.sum(item, groups, "yes_count"))
              : "";
      case TEXT -> "";
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  /** Of one population the published weighted share; of several, from their sums. */
  private String share(Indicator indicator, List<String> groups) {
    String item = indicator.code();
    if (groups.size() == 1) {
      return TracedWords.number(files.sum(item, groups, "weighted_share"));
    }
    BigDecimal n = files.sum(item, groups, "numerator_sum");
    BigDecimal d = files.sum(item, groups, "denominator_sum");
    if (n == null || d == null || d.signum() == 0) {
      return "–";
    }
    BigDecimal top = indicator.quotient() ? n : n.multiply(BigDecimal.valueOf(100));
    return TracedWords.number(top.divide(d, 10, RoundingMode.HALF_UP));
  }

  private int withData(Indicator indicator, List<String> groups) {
    if (indicator.kind() == Kind.RATIO) {
      return files.used(indicator.code(), groups, "numerator_sum");
    }
    return indicator.kind().isAmount()
        ? files.used(indicator.code(), groups, "sum")
        : files.used(indicator.code(), groups, "reported");
  }

  private String target(String code, ReportColumn column) {
    Map<String, String> line = files.targets().get(column.target() + " " + code);
    if (line == null) {
      return "";
    }
    return switch (column.show()) {
      case TARGET_STATUS -> TracedWords.STATUS.get(line.get("status"));
      case TARGET_VALUE -> line.get("value").isEmpty() ? "–" : line.get("value");
      case TARGET_GAP -> line.get("gap").isEmpty() ? "–" : line.get("gap");
      case TARGET_REQUIRED -> line.get("target").isEmpty() ? "–" : line.get("target");
      case TARGET_REACHED -> {
        Map<String, String> reached =
            Objects.requireNonNull(
                files.statistic("@target." + column.target(), code, "agencies_reached"));
        yield reached.get("value") + "/" + reached.get("agencies_used");
      }
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private String submissions(List<Agency> agencies, ReportColumn column) {
    List<Map<String, String>> used =
        agencies.stream()
            .map(agency -> files.answers().submission(agency.code()))
            .filter(Objects::nonNull)
            .toList();
    return switch (column.show()) {
      case STATUS -> used.size() + "/" + agencies.size();
      case REVISIONS -> sum(used, s -> new BigDecimal(s.get("revision")));
      case ERRORS -> sum(used, s -> new BigDecimal(s.get("errors")));
      case REMARKS -> sum(used, TracedAgency::remarks);
      case COMPLETENESS -> mean(used, TracedAgency.completeness(column.of()));
      default -> "";
    };
  }

  private static String sum(
      List<Map<String, String>> used, Function<Map<String, String>, BigDecimal> number) {
    return used.isEmpty()
        ? "–"
        : TracedWords.number(used.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static String mean(List<Map<String, String>> used, String header) {
    List<BigDecimal> numbers =
        used.stream().map(s -> Published.number(s, header)).filter(Objects::nonNull).toList();
    return numbers.isEmpty() ? "–" : TracedWords.number(Distribution.mean(numbers));
  }
}
