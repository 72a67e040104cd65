package vn.tonghop.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.app.EvidenceLine;
import vn.tonghop.app.ExplanationHead.Result;

/** The pieces of an explanation under the names machines know them by. */
final class ExplanationFields {

  private ExplanationFields() {}

  static Map<String, Object> of(EvidenceLine line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Integer revision = line.revision();
    Integer row = line.row();
    fields.put("role", line.role().name().toLowerCase(Locale.ROOT));
    fields.put("agency", line.agency());
    fields.put("item", line.item());
    fields.put("why", line.why());
    fields.put("state", line.state());
    fields.put("value", line.value());
    fields.put("numerator", line.numerator());
    fields.put("denominator", line.denominator());
    fields.put("text", line.text());
    fields.put("raw", line.raw());
    fields.put("receipt", line.receipt());
    fields.put("revision", revision == null ? "" : revision);
    fields.put("file", line.file());
    fields.put("sheet", line.sheet());
    fields.put("cell", line.cell());
    fields.put("source_row", row == null ? "" : row);
    fields.put("sha256", line.sha256());
    fields.put("notes", String.join("\n", line.notes()));
    return fields;
  }

  static Map<String, Object> of(Result result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", result.value());
    fields.put("coverage", result.coverage());
    return fields;
  }
}
