package vn.tonghop.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;

/**
 * Recomputes every figure of a published {@code statistics.csv} from {@code values.csv}, {@code
 * submissions.csv} and the table files beside it, and tells where the two disagree.
 */
public final class StatisticsOracle {

  private final Setup setup;

  public StatisticsOracle(Setup setup) {
    this.setup = setup;
  }

  /**
   * @param tables the published folder {@code tables/}
   * @return one sentence per figure that differs, is missing or should not be there; empty: all
   *     agree
   */
  public List<String> differences(Path tables) throws IOException {
    Map<Name, Figure> expected = recompute(tables);
    List<String> differences = new ArrayList<>();
    Set<Name> seen = new HashSet<>();
    for (Map<String, String> line : Published.lines(tables.resolve("statistics.csv"))) {
      Name name = new Name(line.get("indicator"), line.get("group"), line.get("measure"));
      Figure figure = expected.get(name);
      if (!seen.add(name)) {
        differences.add(name + ": published twice");
      } else if (figure == null) {
        differences.add(name + ": published " + line.get("value") + ", not expected at all");
      } else if (!figure.agreesWith(
          Published.number(line, "value"),
          Integer.parseInt(line.get("agencies_used")),
          Integer.parseInt(line.get("agencies_total")))) {
        differences.add(
            "%s: published %s (%s/%s), recomputed %s"
                .formatted(
                    name,
                    line.get("value"),
                    line.get("agencies_used"),
                    line.get("agencies_total"),
                    figure));
      }
    }
    expected.forEach(
        (name, figure) -> {
          if (figure.required() && !seen.contains(name)) {
            differences.add(name + ": not published, recomputed " + figure);
          }
        });
    return differences;
  }

  /** Number of figures the oracle requires; a guard against comparing nothing. */
  public long required(Path tables) throws IOException {
    return recompute(tables).values().stream().filter(Figure::required).count();
  }

  private Map<Name, Figure> recompute(Path tables) throws IOException {
    Answers answers = Answers.read(tables);
    Map<Name, Figure> figures = new LinkedHashMap<>();
    for (Population population : Population.all(setup)) {
      for (Indicator indicator : setup.outline().indicators()) {
        new IndicatorFigures(setup, indicator, population, answers).into(figures);
      }
      for (Table table : setup.outline().tables()) {
        new TableFigures(setup, table, population, tables, answers).into(figures);
      }
      new SubmissionFigures(setup, population, answers).into(figures);
      new TargetFigures(setup, population, answers).into(figures);
    }
    return figures;
  }
}
