package vn.tonghop.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.EvidenceLine;
import vn.tonghop.app.EvidenceLine.Role;
import vn.tonghop.app.ExplanationHead;
import vn.tonghop.app.ExplanationHead.Measure;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.app.ExplanationSink;

/** An explanation for reading, as it comes. */
final class ExplanationText implements ExplanationSink {

  private static final int LONGEST_TEXT = 300;

  private final Texts texts;
  private final Terminal terminal;
  private final String again;
  private final PrintWriter out;
  private @Nullable Role role;
  private int differing;
  private int added;

  /**
   * @param again the command that computes and publishes anew
   */
  ExplanationText(Texts texts, Terminal terminal, String again, PrintWriter out) {
    this.texts = texts;
    this.terminal = terminal;
    this.again = again;
    this.out = out;
  }

  @Override
  public void head(ExplanationHead head) {
    title(head.asked());
    Result published = head.published();
    results(published == null ? "–" : result(published), result(head.recomputed()));
    String verdict =
        published == null
            ? "explain.notPublished"
            : head.same() ? "explain.same" : "explain.different";
    print("→ " + texts.get(verdict), "  ");
    if (verdict.equals("explain.different")) {
      out.println("      " + again);
    }
    if (!head.formula().isEmpty()) {
      out.println();
      out.println(texts.get("explain.formula"));
      head.formula().forEach(sentence -> print(sentence, "  "));
    }
    if (!head.measures().isEmpty()) {
      out.println();
      out.println(texts.get("explain.measures"));
      measures(head.measures());
    }
  }

  private void results(String published, String recomputed) {
    Columns columns = Columns.indented(terminal, 2);
    columns.row(texts.get("explain.published"), published);
    columns.row(texts.get("explain.recomputed"), recomputed);
    int lines = columns.lines().size();
    if (lines == 2) {
      columns.lines().forEach(line -> out.println("  " + line));
    } else {
      print(texts.get("explain.published") + ": " + published, "  ");
      print(texts.get("explain.recomputed") + ": " + recomputed, "  ");
    }
  }

  private void title(Map<String, String> asked) {
    String code = asked.getOrDefault("indicator", "");
    if (asked.containsKey("table")) {
      print(asked.get("table") + " – " + asked.get("title"), "");
      print(
          texts.get(
              "explain.cell",
              asked.getOrDefault("row", ""),
              asked.getOrDefault("row_name", ""),
              asked.getOrDefault("column_name", ""),
              asked.getOrDefault("column", "")),
          "");
    }
    if (!code.isEmpty()) {
      print(code + " – " + asked.get("name"), "");
    }
    if (asked.containsKey("agency")) {
      print(asked.get("agency_name") + " (" + asked.get("agency") + ")", "");
    }
    if (asked.containsKey("group")) {
      print(
          asked.get("measure_name")
              + " ("
              + asked.get("measure")
              + "), "
              + asked.get("group_name")
              + " ("
              + asked.get("group")
              + ")",
          "");
    }
    out.println();
  }

  private void measures(List<Measure> measures) {
    Columns columns = Columns.indented(terminal, 2);
    for (Measure measure : measures) {
      columns.row(
          measure.name(),
          shown(measure.recomputed().value()),
          measure.recomputed().coverage(),
          measure.same() ? "=" : "≠",
          measure.words());
    }
    columns.lines().forEach(line -> out.println("  " + line));
  }

  private String result(Result result) {
    String coverage = result.coverage();
    return shown(result.value())
        + (coverage.isEmpty() ? "" : "   " + texts.get("explain.coverage", coverage));
  }

  /** Exact numbers in the reader's notation; texts as they are, shortened. */
  private String shown(String value) {
    if (value.isEmpty()) {
      return "–";
    }
    boolean number = value.matches("-?\\d+(\\.\\d+)?");
    boolean comma = number && !texts.locale().getLanguage().equals("en");
    return comma ? new BigDecimal(value).toPlainString().replace('.', ',') : shortened(value);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
  }

  @Override
  public void line(EvidenceLine line) {
    if (line.role() != role) {
      role = line.role();
      out.println();
      out.println(texts.get("explain.role." + line.role().name()));
    }
    String number = numbers(line);
    String why = line.why().isEmpty() ? "" : ": " + line.why();
    String about = line.role() == Role.SOURCE || line.role() == Role.ROW ? line.item() + " " : "";
    print("• " + about + line.agencyName() + " (" + line.agency() + ")" + why + number, "  ");
    details(line).forEach(text -> print(text, "      "));
    if (!line.sha256().isEmpty()) {
      out.println("      sha256 " + line.sha256());
    }
    line.notes().forEach(note -> print("! " + note, "      "));
  }

  private String numbers(EvidenceLine line) {
    List<String> parts = new ArrayList<>();
    if (!line.numerator().isEmpty() || !line.denominator().isEmpty()) {
      parts.add(shown(line.numerator()) + " / " + shown(line.denominator()));
    }
    if (!line.value().isEmpty()) {
      parts.add(shown(line.value()));
    } else if (!line.text().isEmpty()) {
      parts.add("“" + shortened(line.text()) + "”");
    }
    return parts.isEmpty() ? "" : " = " + String.join(" = ", parts);
  }

  private List<String> details(EvidenceLine line) {
    List<String> details = new ArrayList<>();
    if (line.role() == Role.ROW && !line.text().isEmpty()) {
      details.add(shortened(line.text()));
    }
    String place = place(line);
    if (!place.isEmpty()) {
      details.add(place);
    }
    if (!line.raw().isEmpty()) {
      details.add(texts.get("explain.raw", shortened(line.raw())));
    }
    if (!line.receipt().isEmpty()) {
      Integer revision = line.revision();
      details.add(
          texts.get(
              "explain.receipt", revision == null ? "–" : revision.toString(), line.receipt()));
    }
    return details;
  }

  private String place(EvidenceLine line) {
    List<String> parts = new ArrayList<>();
    if (!line.file().isEmpty()) {
      parts.add(line.file());
    }
    if (!line.sheet().isEmpty()) {
      parts.add(texts.get("explain.sheet", line.sheet()));
    }
    Integer row = line.row();
    if (!line.cell().isEmpty()) {
      parts.add(texts.get("explain.cellPlace", line.cell()));
    } else if (row != null) {
      parts.add(texts.get("explain.row", row, line.itemName()));
    }
    return String.join(", ", parts);
  }

  @Override
  public void more(String agency, long rows) {
    print(texts.get("explain.more", rows, agency), "  ");
  }

  @Override
  public void tally(String agency, String item, String fromRows, String listed) {
    added++;
    if (!fromRows.equals(listed)) {
      differing++;
      print(texts.get("explain.tallyDiffers", agency, item, shown(fromRows), shown(listed)), "  ");
    }
  }

  @Override
  public void end() {
    if (added > 0 && differing == 0) {
      out.println();
      print(texts.get("explain.tally", added), "");
    }
  }

  private void print(String text, String indent) {
    Wrap.lines(text, indent, terminal.width()).forEach(out::println);
  }
}
