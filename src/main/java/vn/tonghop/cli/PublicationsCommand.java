package vn.tonghop.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Places;
import vn.tonghop.app.StoredPublications;
import vn.tonghop.app.StoredPublications.Stored;
import vn.tonghop.outline.Setup;

/** {@code publications}: every publication of the campaign, where it lies. */
@Command(name = "publications")
final class PublicationsCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

  private static final int HASH_SHOWN = 12;

  @Mixin private CommonOptions common = new CommonOptions();

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
    List<Stored> list =
        StoredPublications.read(
                setup,
                common.store(places),
                places.output(),
                holder -> err.println(texts.get("waiting", holder)))
            .list();
    if (json) {
      MachineLines.json(lines(list), out);
    } else if (csv) {
      MachineLines.csv(lines(list), out);
    } else {
      print(list, setup, texts, out);
    }
    out.flush();
    return Exit.DONE;
  }

  private static List<Map<String, Object>> lines(List<Stored> list) {
    return list.stream().map(PublicationsCommand::fields).toList();
  }

  private static Map<String, Object> fields(Stored stored) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Integer received = stored.received();
    fields.put("number", stored.number());
    fields.put("published_at", stored.publishedAt().toString());
    fields.put("run", stored.run());
    fields.put("content_hash", stored.contentHash());
    fields.put("received", received == null ? "" : received);
    fields.put("folder", stored.folder().toString());
    fields.put("whole", stored.whole());
    return fields;
  }

  /** Times of day are those of the reader's clock. */
  private void print(List<Stored> list, Setup setup, Texts texts, PrintWriter out) {
    if (list.isEmpty()) {
      out.println(texts.get("publications.none", setup.campaign().id()));
      return;
    }
    Columns columns = new Columns(common.terminal());
    columns.header(
        texts.get("publications.number"),
        texts.get("publications.when"),
        texts.get("publications.run"),
        texts.get("publications.received"),
        texts.get("publications.hash"),
        texts.get("publications.folder"));
    for (Stored stored : list) {
      Integer received = stored.received();
      columns.row(
          Integer.toString(stored.number()),
          MINUTE.format(stored.publishedAt().atZone(ZoneId.systemDefault())),
          Long.toString(stored.run()),
          received == null ? "–" : received.toString(),
          stored.contentHash().substring(0, HASH_SHOWN),
          stored.whole()
              ? Columns.whole(stored.folder())
              : texts.get("publications.lost", Columns.whole(stored.folder())));
    }
    columns.lines().forEach(out::println);
  }
}
