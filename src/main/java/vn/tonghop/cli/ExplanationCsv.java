package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.app.EvidenceLine;
import vn.tonghop.app.ExplanationHead;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.app.ExplanationSink;
import vn.tonghop.app.ForeignText;

/** An explanation as lines: first the figure as published and as recomputed, then each value. */
final class ExplanationCsv implements ExplanationSink {

  private static final String EMPTY = "";

  /** Fields that may hold what an agency wrote. */
  private static final Set<String> FOREIGN = Set.of("text", "raw", "file", "sheet", "notes");

  private final PrintWriter out;

  ExplanationCsv(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void head(ExplanationHead head) {
    EvidenceLine none = line("", "", "", "", "");
    out.print(String.join(",", ExplanationFields.of(none).keySet()) + "\n");
    Map<String, String> asked = head.asked();
    String item =
        asked.containsKey("table")
            ? asked.get("table") + "/" + asked.get("row") + "/" + asked.get("column")
            : asked.getOrDefault("indicator", "");
    String measure = asked.getOrDefault("measure", "");
    String agency = asked.getOrDefault("agency", asked.getOrDefault("group", ""));
    Result published = head.published();
    if (published != null) {
      figure("published", line(agency, item, measure, published.value(), published.coverage()));
    }
    Result recomputed = head.recomputed();
    figure("recomputed", line(agency, item, measure, recomputed.value(), recomputed.coverage()));
  }

  private static EvidenceLine line(
      String agency, String item, String measure, String value, String coverage) {
    return new EvidenceLine(
        EvidenceLine.Role.USED,
        agency,
        EMPTY,
        item,
        EMPTY,
        EMPTY,
        measure,
        value,
        EMPTY,
        EMPTY,
        coverage,
        EMPTY,
        EMPTY,
        null,
        EMPTY,
        EMPTY,
        EMPTY,
        null,
        EMPTY,
        List.of());
  }

  private void figure(String role, EvidenceLine line) {
    Map<String, Object> fields = ExplanationFields.of(line);
    fields.put("role", role);
    print(fields);
  }

  @Override
  public void line(EvidenceLine line) {
    print(ExplanationFields.of(line));
  }

  private void print(Map<String, Object> fields) {
    List<String> cells = new ArrayList<>();
    fields.forEach(
        (name, field) -> {
          String text = String.valueOf(field);
          cells.add(MachineLines.quoted(FOREIGN.contains(name) ? ForeignText.forCsv(text) : text));
        });
    out.print(String.join(",", cells) + "\n");
  }

  @Override
  public void more(String agency, long rows) {
    throw new IllegalStateException("every row is wanted");
  }

  @Override
  public void tally(String agency, String item, String fromRows, String listed) {
    if (!fromRows.equals(listed)) {
      figure("difference", line(agency, item, "rows", fromRows, listed));
    }
  }

  @Override
  public void end() {
    out.flush();
  }
}
