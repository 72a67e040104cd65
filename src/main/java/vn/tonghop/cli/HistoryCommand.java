package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.History;
import vn.tonghop.app.Places;
import vn.tonghop.outline.Setup;

/** {@code history}: what happened, who did it, when and why. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--agency", paramLabel = "CODE")
  private @Nullable String agency;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--csv")
  private boolean csv;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Places places = common.places(null);
    Setup setup = common.setup(places);
    Texts texts = common.texts();
    if (agency != null && setup.registry().agency(agency).isEmpty()) {
      throw common.noAgency(agency, setup);
    }
    RunLog.in(places.data());
    common.tellDemo(places, err);
    Optional<List<History.Run>> runs =
        History.read(
            setup, common.store(places), holder -> err.println(texts.get("waiting", holder)));
    List<History.Run> shown = shown(runs.orElse(List.of()));
    if (json) {
      MachineLines.json(lines(shown), out);
    } else if (csv) {
      MachineLines.csv(lines(shown), out);
    } else if (shown.isEmpty()) {
      out.println(texts.get("history.none", setup.campaign().id()));
    } else {
      shown.forEach(run -> print(run, texts, out));
    }
    out.flush();
    return Exit.DONE;
  }

  /** Of one agency: the runs that did something about it. */
  private List<History.Run> shown(List<History.Run> runs) {
    if (agency == null) {
      return runs;
    }
    List<History.Run> shown = new ArrayList<>();
    for (History.Run run : runs) {
      List<History.Event> own =
          run.events().stream().filter(event -> event.agency().equals(agency)).toList();
      if (!own.isEmpty()) {
        shown.add(
            new History.Run(
                run.number(), run.started(), run.command(), run.user(), run.outcome(), own));
      }
    }
    return shown;
  }

  private void print(History.Run run, Texts texts, PrintWriter out) {
    out.println(
        texts.get(
            "history.run",
            run.number(),
            LocalTime.minute(run.started()),
            run.command(),
            run.user(),
            texts.get("end." + run.outcome().name())));
    for (History.Event event : run.events()) {
      String sender = event.agency().isEmpty() ? "–" : event.agency();
      String subject =
          event.what() == History.What.JUDGED
              ? texts.get("verdict." + event.verdict())
              : event.subject();
      String line =
          texts.get("history.event." + event.what().name(), sender, event.name(), subject);
      Wrap.lines(
              "  ",
              event.reason().isEmpty()
                  ? line
                  : line + " – " + texts.get("history.reason", event.reason()),
              "    ",
              common.terminal().width())
          .forEach(out::println);
    }
  }

  private static List<Map<String, Object>> lines(List<History.Run> runs) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (History.Run run : runs) {
      if (run.events().isEmpty()) {
        lines.add(line(run, null));
      }
      run.events().forEach(event -> lines.add(line(run, event)));
    }
    return lines;
  }

  private static Map<String, Object> line(History.Run run, History.@Nullable Event event) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("run", run.number());
    line.put("started", run.started().toString());
    line.put("command", run.command());
    line.put("user", run.user());
    line.put("outcome", run.outcome().name());
    line.put("what", event == null ? "" : event.what().name());
    line.put("agency", event == null ? "" : event.agency());
    line.put("name", event == null ? "" : event.name());
    line.put("subject", event == null ? "" : event.subject());
    line.put("verdict", event == null ? "" : event.verdict());
    line.put("reason", event == null ? "" : event.reason());
    return line;
  }
}
