package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.tonghop.consolidate.Quotes;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.CsvTables;
import vn.tonghop.publish.ValueLine;
import vn.tonghop.statistic.PackedAnswers;
import vn.tonghop.store.Consolidation;

/**
 * The answers in force, read once for all that is made of them.
 *
 * @param held those the consolidated tables need
 * @param quotes what is quoted of them
 */
record PublishedAnswers(PackedAnswers held, Quotes quotes) {

  /**
   * Writes them on the way.
   *
   * @param file {@code values.csv}
   */
  static PublishedAnswers read(
      Setup setup,
      List<ReportLayout> layouts,
      Consolidation consolidation,
      CsvTables csv,
      Path file)
      throws IOException {
    Set<String> needed = new NeededItems(setup).of(layouts);
    PackedAnswers held = new PackedAnswers();
    Quotes quotes = new Quotes(setup);
    csv.values(
        file,
        lines ->
            consolidation.values(
                (agency, revision, value) -> {
                  lines.accept(new ValueLine(agency, revision, value));
                  if (needed.contains(value.indicator())) {
                    held.put(agency, value);
                  }
                  quotes.add(agency, value);
                }));
    return new PublishedAnswers(held, quotes);
  }
}
