package vn.tonghop.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./tonghop run} with an empty store. */
final class TonghopRun implements Contender {

  private final Path launcher;
  private final Path jobs;
  private final Path inbox;
  private final String campaign;
  private final @Nullable BenchmarkServer server;

  /**
   * @param server null: the embedded database
   */
  TonghopRun(
      Path launcher, Path jobs, Path inbox, String campaign, @Nullable BenchmarkServer server) {
    this.launcher = launcher;
    this.jobs = jobs;
    this.inbox = inbox;
    this.campaign = campaign;
    this.server = server;
  }

  @Override
  public String name() {
    return "tonghop "
        + (inbox.endsWith("inbox-csv") ? "csv " : "xlsx ")
        + (server == null ? "H2" : "PostgreSQL");
  }

  @Override
  public MeasuredProcess run(Path scratch) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(launcher.toString(), "run", "--quiet", "--campaign", campaign, "--jobs"));
    command.add(jobs.toString());
    command.addAll(List.of("--inbox", inbox.toString()));
    command.addAll(List.of("--data", scratch.resolve("data").toString()));
    command.addAll(List.of("--output", scratch.resolve("output").toString()));
    if (server == null) {
      return MeasuredProcess.of(command, scratch.resolve("err.txt"));
    }
    try (BenchmarkServer.FreshDatabase fresh = server.fresh()) {
      command.addAll(List.of("--db", fresh.url()));
      return MeasuredProcess.of(command, scratch.resolve("err.txt"));
    }
  }

  @Override
  public String expected() {
    return Workload.EXPECTED;
  }

  @Override
  public Path figures(Path scratch) {
    return publication(scratch).resolve("tables").resolve("statistics.csv");
  }

  @Override
  public Map<String, Double> stages(Path scratch) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    JsonNode run = JsonMapper.shared().readTree(publication(scratch).resolve("run.json").toFile());
    for (JsonNode stage : run.path("stages")) {
      seconds.put(stage.path("stage").asString(), stage.path("seconds").asDouble());
    }
    return seconds;
  }

  private Path publication(Path scratch) {
    return scratch.resolve("output").resolve(campaign);
  }
}
