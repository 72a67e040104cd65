package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.UnknownNameException;
import vn.tonghop.explain.UnknownNameException.Asked;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.PublishedCsv;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;

/** Where a published figure comes from; reads the store and the publication, changes nothing. */
public final class Explaining {

  private final Setup setup;
  private final ExplainRequest request;
  private final PublishedCsv published;
  private final ExplainWords words;
  private final ExplanationSink sink;

  private Explaining(
      Setup setup,
      ExplainRequest request,
      PublishedCsv published,
      ExplainWords words,
      ExplanationSink sink) {
    this.setup = setup;
    this.request = request;
    this.published = published;
    this.words = words;
    this.sink = sink;
  }

  /**
   * Explains one figure or cell.
   *
   * @param output folder of the publications
   * @param waiting hears once whom we wait for
   * @return false when there is no store yet, or it does not know the campaign
   * @throws UnknownNameException something asked for is not there
   */
  public static boolean explain(
      Setup setup,
      ExplainRequest request,
      StoreAccess access,
      Path output,
      Locale locale,
      Consumer<String> waiting,
      ExplanationSink sink)
      throws SessionException, UnknownNameException, IOException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (!Database.exists(settings)) {
      return false;
    }
    try (Database database = StoreOpening.open(access, true, waiting)) {
      if (!database.knows(setup.campaign().id())) {
        return false;
      }
      Path link = output.resolve(setup.campaign().id());
      PublishedCsv published = new PublishedCsv(Files.exists(link) ? link.toRealPath() : link);
      ExplainWords words = new ExplainWords(setup, locale);
      new Explaining(setup, request, published, words, sink).tell(database);
      return true;
    }
  }

  private void tell(Database database) throws UnknownNameException, IOException {
    requireAgencyAndGroup();
    Consolidation consolidation = new Consolidation(database, setup);
    PriorYearOnce before = new PriorYearOnce(setup, database);
    StoredEvidence evidence =
        new StoredEvidence(setup, consolidation, consolidation.standings(), before);
    ExplainStory story =
        new ExplainStory(
            setup,
            request,
            consolidation,
            evidence,
            new PriorAnswers(setup, database, before),
            published,
            words,
            sink);
    String code = request.code();
    if (code == null) {
      new CellStory(story).tell();
      return;
    }
    FigureSubject subject = FigureSubject.of(setup, code).orElse(null);
    if (subject == null) {
      throw UnknownNameException.unknown(Asked.INDICATOR, code, story.codes());
    }
    boolean own =
        request.agency() != null
            && request.measure() == null
            && subject.indicator() != null
            && subject.target() == null;
    if (own) {
      new AnswerStory(story).tell(subject);
    } else {
      new FigureStory(story).tell(subject);
    }
  }

  private void requireAgencyAndGroup() throws UnknownNameException {
    String agency = request.agency();
    if (agency != null && setup.registry().agency(agency).isEmpty()) {
      throw UnknownNameException.unknown(
          Asked.AGENCY, agency, setup.registry().agencies().stream().map(Agency::code).toList());
    }
    String group = request.group();
    if (group != null && !setup.registry().populations().containsKey(group)) {
      throw UnknownNameException.unknown(
          Asked.GROUP, group, List.copyOf(setup.registry().populations().keySet()));
    }
  }
}
