package vn.tonghop.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes {@code run.json}: snake_case names in a fixed order, ISO times in UTC. */
public final class RunJson {

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;

  private RunJson(JsonGenerator json) {
    this.json = json;
  }

  public static void write(Path file, RunSummary summary) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
      new RunJson(json).run(summary);
    }
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
  }

  private void run(RunSummary run) {
    json.writeStartObject();
    json.writeStringProperty("campaign", run.campaign());
    json.writeStringProperty("outline", run.outline());
    json.writeStringProperty("outline_version", run.outlineVersion());
    json.writeStringProperty("engine_version", run.engineVersion());
    json.writeStringProperty("config_hash", run.configHash());
    json.writeNumberProperty("run", run.run());
    number("publication", run.publication());
    json.writeStringProperty("content_hash", run.contentHash());
    json.writeBooleanProperty("synthetic", run.synthetic());
    json.writeStringProperty("started_at", run.startedAt().toString());
    json.writeStringProperty("finished_at", run.finishedAt().toString());
    text("counted_until", run.countedUntil());
    json.writeName("counts");
    counts(run.counts());
    list("refused", run.refused(), this::refused);
    list("waiting", run.waiting(), this::waiting);
    list("stages", run.stages(), this::stage);
    json.writeEndObject();
  }

  private void counts(RunSummary.Counts counts) {
    json.writeStartObject();
    json.writeNumberProperty("obliged", counts.obliged());
    json.writeNumberProperty("received", counts.received());
    json.writeNumberProperty("accepted", counts.accepted());
    json.writeNumberProperty("with_remarks", counts.withRemarks());
    json.writeNumberProperty("partly", counts.partly());
    json.writeNumberProperty("refused", counts.refused());
    json.writeNumberProperty("missing", counts.missing());
    json.writeNumberProperty("late", counts.late());
    json.writeEndObject();
  }

  private void refused(RunSummary.Refused refused) {
    json.writeStartObject();
    json.writeStringProperty("agency", refused.agency());
    number("revision", refused.revision());
    list("files", refused.files(), json::writeString);
    list("codes", refused.codes(), json::writeString);
    json.writeEndObject();
  }

  private void waiting(RunSummary.Waiting waiting) {
    json.writeStartObject();
    json.writeStringProperty("name", waiting.name());
    json.writeStringProperty("reason", waiting.reason());
    json.writeEndObject();
  }

  private void stage(RunSummary.StageTime stage) {
    json.writeStartObject();
    json.writeStringProperty("stage", stage.stage());
    json.writeNumberProperty("seconds", stage.seconds());
    number("items", stage.items());
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }

  private void number(String name, @Nullable Number number) {
    if (number == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, number.longValue());
    }
  }

  private void text(String name, @Nullable Object text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text.toString());
    }
  }

  /** Objects and arrays over several lines. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(TWO_SPACES)
          .withArrayIndenter(TWO_SPACES);
    }
  }
}
