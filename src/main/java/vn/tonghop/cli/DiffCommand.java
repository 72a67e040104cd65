package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Places;
import vn.tonghop.app.StoredPublications;
import vn.tonghop.app.StoredPublications.Stored;
import vn.tonghop.change.Change;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.change.Figure;
import vn.tonghop.change.PublicationDiff;
import vn.tonghop.outline.Setup;

/** {@code diff N M}: the figures that publication M changed against N. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--csv")
  private boolean csv;

  @Parameters(index = "0", paramLabel = "N", descriptionKey = "N")
  private int before;

  @Parameters(index = "1", paramLabel = "M", descriptionKey = "M")
  private int after;

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
    StoredPublications publications =
        StoredPublications.read(
            setup,
            common.store(places),
            places.output(),
            holder -> err.println(texts.get("waiting", holder)));
    Stored old = require(publications, before, setup);
    Stored young = require(publications, after, setup);
    PublicationDiff diff = publications.diff(old, young);
    if (json) {
      ChangeLines.json(diff, out);
    } else if (csv) {
      ChangeLines.csv(diff, out);
    } else {
      print(diff, setup, out);
    }
    out.flush();
    return Exit.DONE;
  }

  private Stored require(StoredPublications publications, int number, Setup setup)
      throws CommandFailure {
    Texts texts = common.texts();
    Stored stored =
        publications
            .publication(number)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        Exit.USAGE,
                        texts.get(
                            "error.noPublication",
                            number,
                            setup.campaign().id(),
                            numbers(publications.list()))));
    if (!stored.whole()) {
      throw new CommandFailure(
          Exit.USAGE, texts.get("error.lostPublication", number, stored.folder()));
    }
    return stored;
  }

  private static String numbers(List<Stored> list) {
    return list.isEmpty()
        ? "–"
        : list.stream().map(s -> Integer.toString(s.number())).collect(Collectors.joining(", "));
  }

  /** The most important ones first, then the others in published order. */
  private void print(PublicationDiff diff, Setup setup, PrintWriter out) {
    Texts texts = common.texts();
    ChangePrinter printer = new ChangePrinter(texts, common.terminal(), setup);
    ChangeSummary summary = diff.sendTo(change -> {});
    out.println(texts.get("diff.title", setup.campaign().id(), after, before));
    printer.print(summary, out);
    if (common.quiet || summary.figures() == summary.mostImportant().size()) {
      return;
    }
    Set<Figure> told =
        summary.mostImportant().stream().map(Change::figure).collect(Collectors.toSet());
    out.println(texts.get("diff.others"));
    diff.sendTo(
        change -> {
          if (change.figure().kind() != Figure.Kind.SUBMISSION && !told.contains(change.figure())) {
            printer.lines("  ", change).forEach(out::println);
          }
        });
  }
}
