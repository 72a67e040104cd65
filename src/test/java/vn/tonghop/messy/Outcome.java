package vn.tonghop.messy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.CheckFiles;
import vn.tonghop.app.Examined;
import vn.tonghop.app.Settings;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Setup;

/** What the whole intake makes of a messy submission, in the words of the recipes. */
record Outcome(
    String verdict,
    String agency,
    Map<String, String> values,
    Map<String, String> tables,
    List<String> findings) {

  /** Where more is missing, what is missing is not named. */
  private static final int MOST_CHANGED = 20;

  static Outcome of(Setup setup, Path folder) throws Exception {
    try (var files = java.nio.file.Files.list(folder)) {
      List<Examined> examined =
          CheckFiles.check(setup, Settings.SHIPPED, files.sorted().toList()).examined();
      if (examined.size() != 1) {
        throw new AssertionError(folder + " is " + examined.size() + " submissions");
      }
      return of(examined.get(0));
    }
  }

  private static Outcome of(Examined examined) {
    IntakeResult result = examined.result();
    Map<String, String> values = new LinkedHashMap<>();
    result.values().forEach(value -> values.put(value.indicator(), shown(value)));
    Map<String, String> tables = new TreeMap<>();
    result.tables().forEach(t -> tables.put(t.table(), t.loaded() + "/" + t.rejected()));
    return new Outcome(
        result.verdict().name(),
        examined.agency() == null ? "" : examined.agency().code(),
        values,
        tables,
        counted(result.findings().stream().map(Outcome::shown).sorted().toList()));
  }

  /** Equal lines as one: {@code REQUIRED × 12}. */
  private static List<String> counted(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(line, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " × " + e.getValue())
        .toList();
  }

  /** What this says otherwise than the faultless report, in the form of {@code expected.yaml}. */
  Map<String, Object> comparedWith(Outcome faultless) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("verdict", verdict);
    if (!agency.equals(faultless.agency)) {
      told.put("agency", agency);
    }
    Map<String, String> changed = new TreeMap<>(values);
    changed.entrySet().removeAll(faultless.values.entrySet());
    if (changed.size() > MOST_CHANGED) {
      changed.values().removeIf(ValueState.BLANK.name()::equals);
    }
    told.put("values", changed);
    if (!tables.equals(faultless.tables)) {
      told.put("tables", tables);
    }
    told.put("findings", findings);
    told.values().removeIf(v -> v instanceof Map<?, ?> map && map.isEmpty());
    told.values().removeIf(v -> v instanceof List<?> list && list.isEmpty());
    return told;
  }

  /**
   * {@code 12/15}, {@code 12/15 80%}, {@code 5}, a text, or the state of an answer without value.
   */
  private static String shown(IndicatorValue value) {
    if (value.state() != ValueState.VALUE) {
      return value.state().name();
    }
    if (value.text() != null) {
      return value.text();
    }
    if (value.numerator() == null && value.denominator() == null) {
      return plain(value.amount());
    }
    String share = value.amount() == null ? "" : " " + plain(value.amount()) + "%";
    return plain(value.numerator()) + "/" + plain(value.denominator()) + share;
  }

  private static String plain(java.math.@Nullable BigDecimal number) {
    return number == null ? "-" : Decimals.plain(number);
  }

  /** {@code CODE sheet!cell found}; the row where no cell is meant. */
  private static String shown(Finding finding) {
    Origin origin = finding.origin();
    String sheet = origin.sheet() == null ? "" : " " + origin.sheet();
    String cell = origin.cell() == null ? "" : "!" + origin.cell();
    String row = origin.cell() == null && finding.row() != null ? "!" + finding.row() : "";
    return (finding.code() + sheet + cell + row + " " + finding.found()).strip();
  }
}
