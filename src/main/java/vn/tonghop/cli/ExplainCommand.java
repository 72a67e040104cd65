package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.app.ExplainRequest;
import vn.tonghop.app.Explaining;
import vn.tonghop.app.ExplanationSink;
import vn.tonghop.app.Places;
import vn.tonghop.explain.UnknownNameException;
import vn.tonghop.outline.Setup;

/** {@code explain}: where a published figure comes from. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "CODE", arity = "0..1")
  private @Nullable String code;

  @Option(names = "--agency", paramLabel = "CODE", descriptionKey = "explain.agency")
  private @Nullable String agency;

  @Option(names = "--group", paramLabel = "GROUP")
  private @Nullable String group;

  @Option(names = "--measure", paramLabel = "MEASURE")
  private @Nullable String measure;

  @Option(names = "--table", paramLabel = "TABLE")
  private @Nullable String table;

  @Option(names = "--row", paramLabel = "ROW")
  private @Nullable String row;

  @Option(names = "--column", paramLabel = "COLUMN")
  private @Nullable String column;

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
    Texts texts = common.texts();
    requireOneQuestion(texts);
    Places places = common.places(null);
    Setup setup = common.setup(places);
    RunLog.in(places.data());
    common.tellDemo(places, err);
    boolean told;
    try {
      told =
          Explaining.explain(
              setup,
              new ExplainRequest(code, agency, group, measure, table, row, column, json || csv),
              common.store(places),
              places.output(),
              common.locale(),
              holder -> err.println(texts.get("waiting", holder)),
              sink(texts, out));
    } catch (UnknownNameException e) {
      throw new CommandFailure(Exit.USAGE, lines(e, texts));
    }
    if (!told) {
      throw new CommandFailure(
          Exit.USAGE, texts.get("list.noStore", setup.campaign().id(), common.next("run")));
    }
    out.flush();
    return Exit.DONE;
  }

  private ExplanationSink sink(Texts texts, PrintWriter out) {
    if (json) {
      return new ExplanationJson(out);
    }
    return csv
        ? new ExplanationCsv(out)
        : new ExplanationText(texts, common.terminal(), common.next("run"), out);
  }

  private void requireOneQuestion(Texts texts) throws CommandFailure {
    boolean cell = table != null && row != null && column != null;
    boolean partOfCell = table != null || row != null || column != null;
    boolean ofFigure = agency != null || group != null || measure != null;
    if (code == null ? !cell || ofFigure : partOfCell) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.explainWhat"));
    }
    if (agency != null && group != null) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.agencyOrGroup"));
    }
  }

  private static List<String> lines(UnknownNameException unknown, Texts texts) {
    List<String> lines = new ArrayList<>();
    String what = texts.get("asked." + unknown.asked().name());
    lines.add(
        texts.get(unknown.ambiguous() ? "error.several" : "error.notThere", what, unknown.name()));
    unknown.nearest().forEach(name -> lines.add("  " + name));
    return lines;
  }
}
