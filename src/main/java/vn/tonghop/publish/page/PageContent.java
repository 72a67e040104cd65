package vn.tonghop.publish.page;

import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;

/**
 * What a page is made of.
 *
 * @param facts the figures of this publication
 * @param summary in Vietnamese
 * @param layouts of the tables published, in order
 * @param tables made of them, in Vietnamese
 * @param findings those of findings.csv
 */
public record PageContent(
    Setup setup,
    ReportFacts facts,
    Summary summary,
    List<ReportLayout> layouts,
    List<ConsolidatedTable> tables,
    PageFindings findings,
    PageWords words) {

  public PageContent {
    layouts = List.copyOf(layouts);
    tables = List.copyOf(tables);
  }
}
