package vn.tonghop.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Places;
import vn.tonghop.app.StoreView;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/** {@code status}: who sent what. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--missing")
  private boolean missing;

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
    RunLog.in(places.data());
    common.tellDemo(places, err);
    Texts texts = common.texts();
    Optional<StoreView> view =
        StoreView.read(
            setup, common.store(places), true, holder -> err.println(texts.get("waiting", holder)));
    if (view.isEmpty()) {
      out.println(texts.get("list.noStore", setup.campaign().id(), common.next("run")));
      return Exit.DONE;
    }
    List<AgencyStanding> shown =
        view.get().standings().stream()
            .filter(s -> !missing || s.status() != AgencyStanding.Status.ON_TIME)
            .toList();
    if (json) {
      MachineLines.json(StandingLines.of(shown), out);
    } else if (csv) {
      MachineLines.csv(StandingLines.of(shown), out);
    } else {
      print(view.get(), shown, texts, out);
      next(view.get(), places.output().resolve(setup.campaign().id()), texts, out);
    }
    out.flush();
    return Exit.DONE;
  }

  private void print(StoreView view, List<AgencyStanding> shown, Texts texts, PrintWriter out) {
    if (shown.isEmpty()) {
      out.println(texts.get("list.none"));
    } else {
      Columns columns = new Columns(common.terminal());
      columns.header(
          texts.get("list.agency"),
          texts.get("list.name"),
          texts.get("list.status"),
          texts.get("list.received"),
          texts.get("list.revision"),
          texts.get("list.verdict"),
          texts.get("list.errors"),
          texts.get("list.remarks"),
          texts.get("list.complete"));
      shown.forEach(standing -> row(columns, standing, texts));
      columns.lines().forEach(out::println);
    }
    if (!view.waiting().isEmpty()) {
      out.println();
      out.println(texts.get("list.waiting"));
      view.waiting()
          .forEach(
              w ->
                  out.println(
                      Printable.of(
                          "  "
                              + w.agency()
                              + " · "
                              + w.name()
                              + " · "
                              + DAY.format(w.receivedOn()))));
    }
    if (!view.unidentified().isEmpty()) {
      out.println();
      out.println(texts.get("list.unidentified"));
      view.unidentified()
          .forEach(
              u -> out.println(Printable.of("  " + u.name() + " · " + DAY.format(u.receivedOn()))));
    }
    settled(view, texts, out);
    out.println();
    out.println(
        texts.get(
            "list.total",
            view.standings().size(),
            count(view, AgencyStanding.Status.ON_TIME),
            count(view, AgencyStanding.Status.LATE),
            count(view, AgencyStanding.Status.REFUSED),
            count(view, AgencyStanding.Status.MISSING)));
    if (!missing) {
      out.println();
      out.println(texts.get("list.runs"));
      view.runs().forEach(run -> out.println("  " + line(run, texts)));
    }
  }

  private static void settled(StoreView view, Texts texts, PrintWriter out) {
    StoreView.Settled settled = view.settled();
    if (settled.confirmed() + settled.byAgency() + settled.accepted() > 0) {
      out.println();
      out.println(
          texts.get("list.settled", settled.confirmed(), settled.byAgency(), settled.accepted()));
    }
  }

  private static String line(StoreView.Run run, Texts texts) {
    return texts.get(
        "list.run",
        run.number(),
        LocalTime.minute(run.started()),
        texts.get("end." + run.outcome().name()));
  }

  /** Which agency to write to, and with which file. */
  private void next(StoreView view, Path folder, Texts texts, PrintWriter out) {
    if (common.quiet) {
      return;
    }
    NextSteps steps = new NextSteps(texts, common.terminal());
    long absent = count(view, AgencyStanding.Status.MISSING);
    long refused = count(view, AgencyStanding.Status.REFUSED);
    if (!view.waiting().isEmpty()) {
      steps.command(common.next("run …"), "list.nextWaiting");
    }
    if (refused > 0) {
      steps.command(
          common.next("reload …"), "list.nextRefused", refused, folder.resolve("feedback"));
    }
    if (!view.unidentified().isEmpty()) {
      steps.command(common.next("reload …"), "list.nextUnidentified");
    }
    if (absent > 0) {
      steps.add("list.nextMissing", absent, folder.resolve("don-doc.xlsx"));
    }
    if (!steps.isEmpty()) {
      out.println();
      steps.print(out);
    }
  }

  private static long count(StoreView view, AgencyStanding.Status status) {
    return view.standings().stream().filter(standing -> standing.status() == status).count();
  }

  private static void row(Columns columns, AgencyStanding standing, Texts texts) {
    AgencyStanding.Used used = standing.used() != null ? standing.used() : standing.refused();
    String status = texts.get("status." + standing.status().name());
    if (used == null) {
      columns.row(standing.agency().code(), standing.agency().name(), status);
      columns.ink(2, Ink.of(standing.status()));
      return;
    }
    columns.row(
        standing.agency().code(),
        standing.agency().name(),
        used.daysLate() > 0 && standing.used() != null
            ? status + " (" + used.daysLate() + ")"
            : status,
        DAY.format(used.receivedOn()),
        used.revision() == null ? "–" : used.revision().toString(),
        texts.get("verdict." + used.verdict().name()),
        Integer.toString(used.errors()),
        Integer.toString(used.confirms() + used.warnings()),
        percent(used.completenessPercent(), texts));
    columns.ink(2, Ink.of(standing.status()));
    columns.ink(5, Ink.of(used.verdict()));
  }

  private static String percent(@Nullable BigDecimal value, Texts texts) {
    if (value == null) {
      return "–";
    }
    String plain = value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    return texts.locale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
  }
}
