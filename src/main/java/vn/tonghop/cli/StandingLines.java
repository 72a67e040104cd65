package vn.tonghop.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.statistic.AgencyStanding;

/** Standings of agencies for machines. */
final class StandingLines {

  private StandingLines() {}

  static List<Map<String, Object>> of(List<AgencyStanding> standings) {
    return standings.stream().map(StandingLines::fields).toList();
  }

  private static Map<String, Object> fields(AgencyStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    AgencyStanding.Used used = standing.used() != null ? standing.used() : standing.refused();
    fields.put("agency", standing.agency().code());
    fields.put("name", standing.agency().name());
    fields.put("group", standing.agency().group());
    fields.put("status", standing.status().name());
    fields.put("received_on", used == null ? "" : used.receivedOn().toString());
    fields.put("days_late", used == null ? "" : used.daysLate());
    fields.put("revision", used == null || used.revision() == null ? "" : used.revision());
    fields.put("verdict", used == null ? "" : used.verdict().name());
    fields.put("errors", used == null ? "" : used.errors());
    fields.put("remarks", used == null ? "" : used.confirms() + used.warnings());
    BigDecimal complete = used == null ? null : used.completenessPercent();
    fields.put("completeness", complete == null ? "" : Decimals.plain(complete));
    return fields;
  }
}
