package vn.tonghop.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.statistic.AgencyStanding;

/** Standings of agencies for machines, one object or line per agency, under the same names. */
final class StandingLines {

  private StandingLines() {}

  static void json(List<AgencyStanding> standings, PrintWriter out) {
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(standings.stream().map(StandingLines::fields).toList()));
  }

  static void csv(List<AgencyStanding> standings, PrintWriter out) {
    boolean first = true;
    for (AgencyStanding standing : standings) {
      Map<String, Object> fields = fields(standing);
      if (first) {
        out.print(String.join(",", fields.keySet()) + "\n");
        first = false;
      }
      List<String> cells = new ArrayList<>();
      fields.values().forEach(value -> cells.add(quoted(String.valueOf(value))));
      out.print(String.join(",", cells) + "\n");
    }
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

  static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
