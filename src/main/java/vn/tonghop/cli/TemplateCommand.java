package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Places;
import vn.tonghop.app.Templates;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;

/** {@code template}: the workbook and the CSV set to send to agencies; starts no Spring. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--agency", paramLabel = "CODE")
  private @Nullable String agency;

  @Option(names = "--all")
  private boolean all;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Texts texts = common.texts();
    if (all && agency != null) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.agencyOrAll"));
    }
    Places places = common.places(null);
    Setup setup = common.setup(places);
    Agency chosen = chosen(setup, texts);
    PrintWriter err = spec.commandLine().getErr();
    Templates templates =
        common
            .templates(places, setup)
            .withPrevious(
                common.store(places), holder -> err.println(texts.get("waiting", holder)));
    Path folder = places.output().resolve("templates").resolve(setup.campaign().id());
    List<Path> written = all ? templates.writeAll(folder) : templates.write(folder, chosen);
    PrintWriter out = spec.commandLine().getOut();
    if (all) {
      out.println(texts.get("template.all", written.size(), folder));
    } else {
      out.println(texts.get("template.workbook", written.get(0)));
      out.println(texts.get("template.csv", written.get(1)));
    }
    out.flush();
    return Exit.DONE;
  }

  private @Nullable Agency chosen(Setup setup, Texts texts) throws CommandFailure {
    String code = agency;
    if (code == null) {
      return null;
    }
    return setup.registry().agency(code).orElseThrow(() -> common.noAgency(code, setup));
  }
}
