package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.OutlineDigest;
import vn.tonghop.consolidate.Quotes;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.document.DocumentHead;
import vn.tonghop.publish.document.ReminderLetter;
import vn.tonghop.publish.document.ReportDocument;

/** Writes the report and the letter that reminds agencies. */
final class OfficialDocuments {

  private final Setup setup;
  private final Quotes quotes;

  OfficialDocuments(Setup setup, Quotes quotes) {
    this.setup = setup;
    this.quotes = quotes;
  }

  /**
   * @param tables of the publication
   * @param reasons why the report of an agency was refused, by its code
   */
  void write(
      Path folder,
      ReportFacts facts,
      Summary summary,
      List<ConsolidatedTable> tables,
      Map<String, String> reasons)
      throws IOException {
    DocumentHead head = DocumentHead.of(setup, facts.synthetic());
    ReportDocument.write(
        folder.resolve("bao-cao.docx"),
        head,
        new ReportDocument.Content(
            summary, OutlineDigest.build(setup, facts, quotes), chosen(tables), others(tables)));
    ReminderLetter.write(folder.resolve("nhac-nop.docx"), head, facts.standings(), reasons);
  }

  /** Those the outline names, in its order; without names all of them. */
  private List<ConsolidatedTable> chosen(List<ConsolidatedTable> tables) {
    List<String> named = setup.outline().document().tables();
    if (named == null) {
      return tables;
    }
    List<ConsolidatedTable> chosen = new ArrayList<>();
    for (String id : named) {
      tables.stream().filter(table -> table.id().equals(id)).forEach(chosen::add);
    }
    return chosen;
  }

  private List<ConsolidatedTable> others(List<ConsolidatedTable> tables) {
    List<ConsolidatedTable> others = new ArrayList<>(tables);
    others.removeAll(chosen(tables));
    return others;
  }
}
