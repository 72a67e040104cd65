package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.change.PublicationDiff;
import vn.tonghop.change.PublicationDiff.Edition;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.ChangeWorkbook;
import vn.tonghop.publish.ChangesCsv;
import vn.tonghop.publish.KeptRun;
import vn.tonghop.publish.KeptTables;
import vn.tonghop.publish.PublicationFolder;
import vn.tonghop.publish.Workbook;
import vn.tonghop.store.Publication;

/** Writes {@code changes.csv} and {@code thay-doi.xlsx} of a publication that is being built. */
final class PublicationChanges {

  private final Setup setup;
  private final PublicationFolder folder;

  PublicationChanges(Setup setup, PublicationFolder folder) {
    this.setup = setup;
    this.folder = folder;
  }

  /**
   * Compares with the publication before, as far as its files are whole.
   *
   * @param number of the publication being built
   * @param base the last published one before it; null: there is none
   */
  ChangeSummary write(Path built, int number, @Nullable Publication base, boolean synthetic)
      throws IOException {
    boolean comparable = base != null && folder.holds(base.number(), base.contentHash());
    Integer before = base != null && comparable ? base.number() : null;
    Workbook.Head head =
        new Workbook.Head(
            setup.campaign().publisher().vi(),
            setup.campaign().name().vi(),
            setup.configHash(),
            synthetic);
    ChangeWorkbook workbook = new ChangeWorkbook(setup, head, before, number);
    try (ChangesCsv csv = new ChangesCsv(built.resolve("changes.csv"))) {
      ChangeSummary summary =
          before == null
              ? ChangeSummary.without(number)
              : diff(built, number, before).sendTo(csv.andThen(workbook));
      workbook.write(built.resolve("thay-doi.xlsx"), summary, base != null && !comparable);
      return summary;
    }
  }

  /** Compares without writing anything down. */
  ChangeSummary compare(Path built, int number, @Nullable Publication base) throws IOException {
    return base != null && folder.holds(base.number(), base.contentHash())
        ? diff(built, number, base.number()).sendTo(change -> {})
        : ChangeSummary.without(number);
  }

  private PublicationDiff diff(Path built, int number, int before) {
    Path kept = folder.kept(before);
    return new PublicationDiff(
        setup,
        new KeptTables(kept, built),
        edition(before, kept),
        new Edition(number, setup.configHash(), EngineVersion.get()));
  }

  /** What a kept publication was made with; of an unreadable {@code run.json} nothing is known. */
  static Edition edition(int number, Path kept) {
    KeptRun run = KeptRun.read(kept).orElse(new KeptRun("", "", 0));
    return new Edition(number, run.configHash(), run.engineVersion());
  }
}
