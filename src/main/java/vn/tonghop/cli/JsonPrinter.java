package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.app.Examined;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;

/** The same as {@link CheckPrinter}, for machines. */
final class JsonPrinter {

  private JsonPrinter() {}

  static void print(List<Examined> examined, Locale locale, PrintWriter out) {
    FindingMessages messages = FindingMessages.in(locale);
    List<Map<String, Object>> all = new ArrayList<>();
    for (Examined submission : examined) {
      Map<String, Object> one = new LinkedHashMap<>();
      var agency = submission.agency();
      String code = agency == null ? "" : agency.code();
      one.put("name", submission.name());
      one.put("agency", code);
      one.put("receipt", submission.receipt());
      one.put("verdict", submission.result().verdict().name());
      one.put(
          "findings",
          submission.result().findings().stream().map(f -> finding(f, code, messages)).toList());
      all.add(one);
    }
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(all));
  }

  private static Map<String, Object> finding(
      Finding finding, String agency, FindingMessages messages) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", finding.id(agency));
    one.put("level", finding.level().name());
    one.put("code", finding.code());
    one.put("file", finding.origin().file());
    one.put("sheet", finding.origin().sheet());
    one.put("cell", finding.origin().cell());
    one.put("found", finding.found());
    one.put("expected", finding.expected());
    one.put("message", messages.text(finding));
    return one;
  }
}
