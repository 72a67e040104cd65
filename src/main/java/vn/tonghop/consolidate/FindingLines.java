package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;

/** Findings as rows, each under the name of its agency. */
final class FindingLines {

  private final Block block;
  private final RowPlan.Findings plan;
  private final ReportFacts facts;
  private final Labels labels;
  private final FindingMessages messages;
  private final Map<String, String> names = new HashMap<>();
  private final boolean allGroups;

  FindingLines(Block block, RowPlan.Findings plan, ReportFacts facts, Labels labels) {
    this.block = block;
    this.plan = plan;
    this.facts = facts;
    this.labels = labels;
    this.messages = FindingMessages.in(labels.locale());
    facts.standings().stream()
        .map(s -> s.agency())
        .filter(a -> a.isIn(block.groups()))
        .forEach(a -> names.put(a.code(), a.name()));
    this.allGroups = names.size() == facts.standings().size();
  }

  void sendTo(Consumer<? super ReportRow> sink, long lines) {
    long[] line = {0};
    facts.findings(
        (agency, revision, finding) -> {
          boolean meant = agency.isEmpty() ? allGroups : names.containsKey(agency);
          if (meant && plan.levels().contains(finding.level()) && line[0] < lines) {
            line[0]++;
            sink.accept(row(line[0], agency, revision, finding));
          }
        });
  }

  private ReportRow row(long number, String agency, @Nullable Integer revision, Finding finding) {
    String name = names.getOrDefault(agency, labels.text("agency.unknown"));
    List<ReportCell> cells = new ArrayList<>();
    for (ReportColumn column : block.columns()) {
      cells.add(
          switch (column.show()) {
            case AGENCY_CODE -> text(agency);
            case AGENCY_NAME -> text(name);
            case FINDING_REVISION -> revision == null ? Sign.BLANK : ReportCell.Number.of(revision);
            default -> fact(column.show(), finding);
          });
    }
    return new ReportRow(ReportRow.Kind.LINE, String.valueOf(number), agency, name, cells);
  }

  private ReportCell fact(Show show, Finding finding) {
    return switch (show) {
      case FINDING_FILE -> text(finding.origin().file());
      case FINDING_SHEET -> text(finding.origin().sheet());
      case FINDING_CELL -> text(finding.origin().cell());
      case FINDING_LEVEL -> text(labels.text("finding.level." + finding.level().name()));
      case FINDING_CODE -> text(finding.code());
      case FINDING_FOUND -> text(finding.found());
      case FINDING_EXPECTED -> text(finding.expected());
      case FINDING_MESSAGE -> text(messages.text(finding));
      default -> throw new IllegalStateException(show.name());
    };
  }

  private static ReportCell text(@Nullable String text) {
    return text == null || text.isEmpty() ? Sign.BLANK : new ReportCell.Text(text);
  }
}
