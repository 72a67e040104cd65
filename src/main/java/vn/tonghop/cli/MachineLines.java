package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists for machines: one object or line per element, under the same names. */
final class MachineLines {

  private MachineLines() {}

  static void json(List<Map<String, Object>> lines, PrintWriter out) {
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(lines));
  }

  /** The names stand in the first line; an empty list has none. */
  static void csv(List<Map<String, Object>> lines, PrintWriter out) {
    if (!lines.isEmpty()) {
      out.print(String.join(",", lines.get(0).keySet()) + "\n");
    }
    for (Map<String, Object> line : lines) {
      List<String> cells = new ArrayList<>();
      line.values().forEach(value -> cells.add(quoted(String.valueOf(value))));
      out.print(String.join(",", cells) + "\n");
    }
  }

  /** A cell of a CSV line. */
  static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
