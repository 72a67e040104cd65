package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Who has sent a report, by group. */
final class ReceiptPart {

  private static final int COUNT = 8;

  private final ReportFacts facts;
  private final Labels labels;

  ReceiptPart(ReportFacts facts, Labels labels) {
    this.facts = facts;
    this.labels = labels;
  }

  Summary.Part of(List<Grouping> groups) {
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Grouping group = groups.get(i);
      List<AgencyStanding> members =
          facts.standings().stream().filter(s -> s.agency().group().equals(group.code())).toList();
      rows.add(
          new ReportRow(
              ReportRow.Kind.POPULATION,
              String.valueOf(i + 1),
              group.code(),
              group.name().in(labels.locale()),
              cells(group.code(), members)));
    }
    rows.add(
        new ReportRow(
            ReportRow.Kind.TOTAL,
            "",
            Registry.ALL,
            labels.text("total"),
            cells(Registry.ALL, facts.standings())));
    return new Summary.Part(
        labels.text("summary.receipt"),
        lead(),
        List.of(block().of(null, labels.text("header.group"), rows)));
  }

  private SummaryBlock block() {
    String received = labels.text("summary.received");
    String time = labels.text("summary.time");
    String checks = labels.text("summary.checks");
    return new SummaryBlock(labels)
        .figures("phai_bao_cao", 0, COUNT, labels.text("summary.obliged"))
        .figures("da_nhan", 0, COUNT, received, labels.text("summary.number"))
        .figures("ty_le", 1, COUNT, received, labels.text("summary.share"))
        .figures("dung_han", 0, COUNT, time, labels.text("status.ON_TIME"))
        .figures("qua_han", 0, COUNT, time, labels.text("status.LATE"))
        .figures("dat", 0, COUNT, checks, labels.text("summary.ACCEPTED"))
        .figures("can_xem", 0, COUNT, checks, labels.text("summary.ACCEPTED_WITH_REMARKS"))
        .figures("mot_phan", 0, COUNT, checks, labels.text("summary.PARTLY_ACCEPTED"))
        .figures("bi_tra_lai", 0, COUNT, labels.text("status.REFUSED"))
        .figures("chua_gui", 0, COUNT, labels.text("status.MISSING"));
  }

  private List<ReportCell> cells(String group, List<AgencyStanding> members) {
    return List.of(
        ReportCell.Number.of(members.size()),
        count("received", group),
        AgencyCells.number(value("received", group, "weighted_share")),
        count("on_time", group),
        count("late", group),
        verdicts(members, Verdict.ACCEPTED),
        verdicts(members, Verdict.ACCEPTED_WITH_REMARKS),
        verdicts(members, Verdict.PARTLY_ACCEPTED),
        count("refused", group),
        count("missing", group));
  }

  private static ReportCell verdicts(List<AgencyStanding> members, Verdict verdict) {
    return ReportCell.Number.of(count(members, verdict));
  }

  private static long count(List<AgencyStanding> members, Verdict verdict) {
    return members.stream()
        .map(AgencyStanding::used)
        .filter(Objects::nonNull)
        .filter(used -> used.verdict() == verdict)
        .count();
  }

  private ReportCell count(String what, String group) {
    return AgencyCells.number(value(what, group, "sum"));
  }

  private @Nullable BigDecimal value(String what, String group, String measure) {
    Statistic statistic = facts.statistic("@submission." + what, group, measure);
    return statistic == null ? null : statistic.value();
  }

  private String lead() {
    return labels.text(
        "summary.receipt.lead",
        said("received"),
        String.valueOf(facts.standings().size()),
        labels.number(value("received", Registry.ALL, "weighted_share"), 1),
        said("late"),
        String.valueOf(count(facts.standings(), Verdict.PARTLY_ACCEPTED)),
        said("refused"),
        said("missing"));
  }

  private String said(String what) {
    return labels.number(value(what, Registry.ALL, "sum"), 0);
  }
}
