package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.app.EvidenceLine;
import vn.tonghop.app.ExplanationHead;
import vn.tonghop.app.ExplanationHead.Measure;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.app.ExplanationSink;

/** An explanation as one object, written as it comes: one line per value. */
final class ExplanationJson implements ExplanationSink {

  private final JsonMapper json = JsonMapper.builder().build();
  private final PrintWriter out;
  private String between = "\n";

  ExplanationJson(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void head(ExplanationHead head) {
    out.print("{\"asked\": " + json.writeValueAsString(head.asked()) + ",\n");
    out.print(" \"formula\": " + json.writeValueAsString(head.formula()) + ",\n");
    Result published = head.published();
    out.print(
        " \"published\": "
            + (published == null
                ? "null"
                : json.writeValueAsString(ExplanationFields.of(published)))
            + ",\n");
    out.print(
        " \"recomputed\": "
            + json.writeValueAsString(ExplanationFields.of(head.recomputed()))
            + ",\n");
    out.print(" \"same\": " + head.same() + ",\n");
    List<Map<String, Object>> measures = head.measures().stream().map(this::measure).toList();
    out.print(" \"measures\": " + json.writeValueAsString(measures) + ",\n");
    out.print(" \"lines\": [");
  }

  private Map<String, Object> measure(Measure measure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("measure", measure.name());
    fields.put("recomputed", ExplanationFields.of(measure.recomputed()));
    fields.put("same", measure.same());
    return fields;
  }

  @Override
  public void line(EvidenceLine line) {
    write(ExplanationFields.of(line));
  }

  private void write(Map<String, Object> fields) {
    out.print(between + "  " + json.writeValueAsString(fields));
    between = ",\n";
  }

  @Override
  public void more(String agency, long rows) {
    throw new IllegalStateException("every row is wanted");
  }

  @Override
  public void tally(String agency, String item, String fromRows, String listed) {
    if (!fromRows.equals(listed)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("role", "difference");
      fields.put("agency", agency);
      fields.put("item", item);
      fields.put("value", fromRows);
      fields.put("text", listed);
      write(fields);
    }
  }

  @Override
  public void end() {
    out.print("\n ]}\n");
    out.flush();
  }
}
