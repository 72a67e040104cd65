package vn.tonghop.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * Where findings about answers belong. An item that stands nowhere belongs to the sheet that holds
 * its section, else to the sheet that holds most answers, else to the submission's first table.
 */
final class Places {

  private final Map<String, IndicatorValue> typed;
  private final Map<String, Origin> sheetOfSection = new HashMap<>();
  private final Origin home;

  Places(Outline outline, Map<String, IndicatorValue> typed, TableAnswers tables) {
    this.typed = typed;
    Map<Origin, Integer> answersPerSheet = new LinkedHashMap<>();
    typed.forEach(
        (code, answer) -> {
          Origin origin = answer.origin();
          if (origin != null) {
            Origin sheet = Origin.of(origin.file(), origin.sheet());
            sheetOfSection.putIfAbsent(outline.require(code).section(), sheet);
            answersPerSheet.merge(sheet, 1, Integer::sum);
          }
        });
    this.home =
        mostFrequent(answersPerSheet)
            .or(
                () ->
                    outline.tables().stream()
                        .map(table -> tables.of(table.key()).origin())
                        .filter(Objects::nonNull)
                        .map(origin -> Origin.of(origin.file()))
                        .findFirst())
            .orElse(Origin.of(""));
  }

  private static Optional<Origin> mostFrequent(Map<Origin, Integer> counts) {
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Origin of(Indicator item) {
    IndicatorValue answer = typed.get(item.code());
    Origin origin = answer == null ? null : answer.origin();
    return origin != null ? origin : sheetOfSection.getOrDefault(item.section(), home);
  }

  /** A finding about an item, at its cell. */
  Finding finding(String code, Level level, Indicator item) {
    return new Finding(code, level, item.code(), of(item), item.name().vi(), null, "", "");
  }

  Finding finding(FindingCode code, Indicator item) {
    return finding(code.code(), code.level(), item);
  }

  /** A finding about a table as a whole. */
  Finding finding(FindingCode code, Table table, TableAnswer answer) {
    return finding(code.code(), code.level(), table, answer);
  }

  /** A finding about a table as a whole. */
  Finding finding(String code, Level level, Table table, TableAnswer answer) {
    Origin origin = answer.origin();
    Origin place = origin != null ? origin : Origin.of(home.file(), table.sheet());
    return new Finding(code, level, table.key(), place, table.name().vi(), null, "", "");
  }
}
