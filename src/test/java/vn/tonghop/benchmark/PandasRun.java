package vn.tonghop.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The script an analyst would write: pandas and openpyxl. */
final class PandasRun implements Contender {

  private final String python;
  private final Path script;
  private final Path jobs;
  private final Path inbox;

  PandasRun(String python, Path script, Path jobs, Path inbox) {
    this.python = python;
    this.script = script;
    this.jobs = jobs;
    this.inbox = inbox;
  }

  @Override
  public String name() {
    return inbox.endsWith("inbox-csv") ? "pandas csv" : "pandas xlsx";
  }

  @Override
  public MeasuredProcess run(Path scratch) throws Exception {
    return MeasuredProcess.of(
        List.of(
            python,
            script.toString(),
            inbox.toString(),
            jobs.resolve(Workload.REGISTRY).toString(),
            scratch.toString()),
        scratch.resolve("err.txt"));
  }

  @Override
  public String expected() {
    return Workload.PRINTED;
  }

  @Override
  public Path figures(Path scratch) {
    return scratch.resolve("statistics.csv");
  }

  @Override
  public Map<String, Double> stages(Path scratch) {
    return Map.of();
  }
}
