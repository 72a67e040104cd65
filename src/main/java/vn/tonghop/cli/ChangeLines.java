package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.change.Change;
import vn.tonghop.change.ChangeFields;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.change.PublicationDiff;
import vn.tonghop.change.SubmissionChange;
import vn.tonghop.change.SubmissionChange.Sent;

/** The difference of two publications for machines, one change after another. */
final class ChangeLines {

  private ChangeLines() {}

  /** The lines of {@code changes.csv}. */
  static void csv(PublicationDiff diff, PrintWriter out) {
    out.print(String.join(",", ChangeFields.NAMES) + "\n");
    diff.sendTo(
        change ->
            out.print(
                ChangeFields.of(change).stream()
                        .map(MachineLines::quoted)
                        .collect(Collectors.joining(","))
                    + "\n"));
  }

  /** One object: counts, submissions, the most important changes, all changes. */
  static void json(PublicationDiff diff, PrintWriter out) {
    ChangeSummary summary = diff.sendTo(change -> {});
    JsonGenerator json =
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().createGenerator(out);
    json.writeStartObject();
    json.writeName("before").writePOJO(summary.before());
    json.writeName("after").writeNumber(summary.after());
    json.writeName("statistics").writeNumber(summary.statistics());
    json.writeName("cells").writeNumber(summary.cells());
    json.writeName("lists").writeNumber(summary.lists());
    json.writeName("jobs_changed").writeBoolean(summary.jobs());
    json.writeName("engine_changed").writeBoolean(summary.engine());
    json.writeName("submissions").writeStartArray();
    summary.submissions().forEach(submission -> json.writePOJO(fields(submission)));
    json.writeEndArray();
    json.writeName("most_important").writeStartArray();
    Consumer<Change> writer = change -> json.writePOJO(fields(change));
    summary.mostImportant().forEach(writer);
    json.writeEndArray();
    json.writeName("changes").writeStartArray();
    diff.sendTo(writer);
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.println();
  }

  private static Map<String, Object> fields(Change change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> values = ChangeFields.of(change);
    for (int i = 0; i < values.size(); i++) {
      fields.put(ChangeFields.NAMES.get(i), values.get(i));
    }
    return fields;
  }

  private static Map<String, Object> fields(SubmissionChange change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("agency", change.agency());
    fields.put("returned", change.returned());
    put(fields, "before", change.before());
    put(fields, "after", change.after());
    return fields;
  }

  private static void put(Map<String, Object> fields, String side, @Nullable Sent sent) {
    fields.put("revision_" + side, sent == null ? "" : sent.revision());
    fields.put("verdict_" + side, sent == null ? "" : sent.verdict());
    fields.put("received_on_" + side, sent == null ? "" : sent.receivedOn());
    fields.put("sha256_" + side, sent == null ? "" : sent.sha256());
  }
}
