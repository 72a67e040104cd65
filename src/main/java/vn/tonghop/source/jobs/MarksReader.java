package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Mark;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.source.jobs.CsvTable.Line;

/**
 * Reads {@code marks/<campaign>.csv}: what a person gave agencies for categories of rankings. There
 * need not be such a file; a line without a mark is not given yet.
 */
final class MarksReader {

  static final String FOLDER = "marks";

  private static final List<String> COLUMNS = List.of("ranking", "agency", "category", "mark");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,10})?");

  private final JobsFiles files;
  private final Problems problems;
  private final Registers registers;
  private final Set<String> seen = new HashSet<>();

  MarksReader(JobsFiles files, Problems problems, Registers registers) {
    this.files = files;
    this.problems = problems;
    this.registers = registers;
  }

  /** The rankings with the marks of the campaign; marks are read where all else is in order. */
  List<RankingPlan> given(String campaign, List<RankingPlan> plans) {
    String name = campaign + ".csv";
    if (plans.isEmpty() || !problems.none() || !files.has(FOLDER, name)) {
      return plans;
    }
    String path = FOLDER + "/" + name;
    List<Line> lines =
        files
            .text(FOLDER, name, new Place(path, 1))
            .flatMap(text -> new CsvTable(path, problems, COLUMNS).read(text))
            .orElse(List.of());
    Map<String, RankingPlan> byId = new LinkedHashMap<>();
    plans.forEach(plan -> byId.put(plan.id(), plan));
    Map<String, List<Mark>> marks = new HashMap<>();
    for (Line line : lines) {
      RankingPlan plan = byId.get(line.get("ranking"));
      if (plan == null) {
        problems.unknown(line.place(), "unknown-ranking", line.get("ranking"), byId.keySet());
      } else {
        read(line, plan, marks.computeIfAbsent(plan.id(), id -> new ArrayList<>()));
      }
    }
    return plans.stream()
        .map(plan -> plan.withMarks(marks.getOrDefault(plan.id(), List.of())))
        .toList();
  }

  private void read(Line line, RankingPlan plan, List<Mark> marks) {
    String agency = line.get("agency");
    String key = line.get("category");
    checkAgency(line, agency);
    Map<String, BigDecimal> marked = marked(plan);
    BigDecimal most = marked.get(key);
    if (most == null) {
      problems.unknown(line.place(), "unknown-marked", key, marked.keySet());
      return;
    }
    if (!seen.add(plan.id() + "/" + agency + "/" + key)) {
      problems.add(line.place(), "duplicate", agency + ", " + key);
    }
    String mark = line.get("mark");
    if (mark.isEmpty()) {
      return;
    }
    if (!NUMBER.matcher(mark).matches()) {
      problems.add(line.place(), "not-number", mark);
      return;
    }
    BigDecimal value = new BigDecimal(mark);
    if (value.compareTo(most) > 0) {
      problems.add(line.place(), "not-between", mark, "0", Decimals.plain(most));
    }
    marks.add(new Mark(key, agency, value));
  }

  private void checkAgency(Line line, String agency) {
    if (registers.registry().agency(agency).isEmpty()) {
      Set<String> known = new HashSet<>();
      registers.registry().agencies().forEach(one -> known.add(one.code()));
      problems.unknown(line.place(), "unknown-agency", agency, known);
    }
  }

  /** The best mark of each category a person marks. */
  private static Map<String, BigDecimal> marked(RankingPlan plan) {
    Map<String, BigDecimal> marked = new LinkedHashMap<>();
    for (Category category : plan.categories()) {
      category.parts().stream()
          .map(RankingPlan.Part::source)
          .filter(Source.PersonMark.class::isInstance)
          .forEach(source -> marked.put(category.key(), ((Source.PersonMark) source).most()));
    }
    return marked;
  }
}
