package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.PublicationDiff;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.KeptRun;
import vn.tonghop.publish.KeptTables;
import vn.tonghop.publish.PublicationFolder;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.Publication;
import vn.tonghop.store.Publications;

/** The publications of a campaign: what the store says of them, and their files. */
public final class StoredPublications {

  private final Setup setup;
  private final List<Stored> list;

  private StoredPublications(Setup setup, List<Stored> list) {
    this.setup = setup;
    this.list = List.copyOf(list);
  }

  /**
   * A publication that was completed.
   *
   * @param publishedAt moment of the swap
   * @param contentHash hex
   * @param folder where it is kept
   * @param whole the files are there as they were published
   * @param received agencies that had sent something; null: its {@code run.json} is gone
   */
  public record Stored(
      int number,
      Instant publishedAt,
      long run,
      String contentHash,
      Path folder,
      boolean whole,
      @Nullable Integer received) {}

  /**
   * Reads the list; on H2 another process that has the store open is waited for.
   *
   * @param output where publications lie
   * @return without publications when there is no store yet, or it does not know the campaign
   */
  public static StoredPublications read(
      Setup setup, StoreAccess access, Path output, Consumer<String> waiting)
      throws SessionException, IOException {
    List<Stored> stored = new ArrayList<>();
    PublicationFolder folder = new PublicationFolder(output, setup.campaign().id());
    for (Publication publication : published(setup.campaign().id(), access, waiting)) {
      stored.add(stored(publication, folder));
    }
    return new StoredPublications(setup, stored);
  }

  private static List<Publication> published(
      String campaign, StoreAccess access, Consumer<String> waiting) throws SessionException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (!Database.exists(settings)) {
      return List.of();
    }
    try (Database database = StoreOpening.open(access, true, waiting)) {
      return database.knows(campaign)
          ? new Publications(database)
              .list(campaign).stream()
                  .filter(p -> p.state() == Publication.State.PUBLISHED)
                  .toList()
          : List.of();
    }
  }

  private static Stored stored(Publication publication, PublicationFolder folder)
      throws IOException {
    Path kept = folder.kept(publication.number());
    Instant at = publication.publishedAt();
    return new Stored(
        publication.number(),
        at == null ? publication.writtenAt() : at,
        publication.runNumber(),
        publication.contentHash(),
        kept,
        folder.holds(publication.number(), publication.contentHash()),
        KeptRun.read(kept).map(KeptRun::received).orElse(null));
  }

  /** By number. */
  public List<Stored> list() {
    return list;
  }

  public Optional<Stored> publication(int number) {
    return list.stream().filter(stored -> stored.number() == number).findFirst();
  }

  /** The difference between two of them; their files must be whole. */
  public PublicationDiff diff(Stored before, Stored after) {
    return new PublicationDiff(
        setup,
        new KeptTables(before.folder(), after.folder()),
        PublicationChanges.edition(before.number(), before.folder()),
        PublicationChanges.edition(after.number(), after.folder()));
  }
}
