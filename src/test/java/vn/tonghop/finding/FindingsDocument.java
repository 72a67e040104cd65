package vn.tonghop.finding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.JavaText;
import vn.tonghop.JavaText.Token;

/**
 * Writes docs/findings.md from the list of codes and the message bundles. Run by {@code
 * src/test/scripts/make-findings-doc}.
 */
public final class FindingsDocument {

  static final Path FILE = Path.of("docs/findings.md");

  private static final Path OUTLINES = Path.of("jobs/outlines");
  private static final Pattern ADVICE = Pattern.compile("(?<=[.;)] |^)[Đđ]ề nghị");
  private static final Pattern OUTLINE_CODE =
      Pattern.compile("(?:code|missing_code|other_code): *\"?([A-Z][A-Z-]+)\\b");

  private static final Map<FindingCode.Layer, String> LAYERS =
      Map.ofEntries(
          Map.entry(FindingCode.Layer.FIL, "Tệp · The file itself"),
          Map.entry(FindingCode.Layer.ENC, "Bảng mã · Its encoding"),
          Map.entry(FindingCode.Layer.TPL, "Mẫu biểu · The template"),
          Map.entry(FindingCode.Layer.STR, "Cấu trúc trang · The structure of a sheet"),
          Map.entry(FindingCode.Layer.SND, "Cơ quan gửi · The sender"),
          Map.entry(FindingCode.Layer.FMT, "Từng giá trị · A single value"),
          Map.entry(FindingCode.Layer.REF, "Danh mục · Reference lists"),
          Map.entry(FindingCode.Layer.REC, "Các giá trị của một bản ghi · Values of one record"),
          Map.entry(FindingCode.Layer.TAB, "Các dòng của một bảng · Rows of one table"),
          Map.entry(FindingCode.Layer.CRS, "Giữa các bảng, chỉ tiêu · Tables and indicators"),
          Map.entry(FindingCode.Layer.HIS, "So với năm trước · Against last year"),
          Map.entry(FindingCode.Layer.POP, "So với cơ quan khác · Against other agencies"),
          Map.entry(FindingCode.Layer.FLW, "Tiếp nhận · The flow of submissions"));

  private FindingsDocument() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    Set<FindingCode> reserved = reserved();
    for (FindingCode.Layer layer : FindingCode.Layer.values()) {
      List<FindingCode> codes = codes(layer, reserved);
      if (!codes.isEmpty()) {
        text.append("\n## ").append(layer).append(" – ").append(LAYERS.get(layer)).append("\n\n");
        table(codes, text);
      }
    }
    text.append(RESERVED_HEAD);
    table(Arrays.stream(FindingCode.values()).filter(reserved::contains).toList(), text);
    return text.toString();
  }

  private static List<FindingCode> codes(FindingCode.Layer layer, Set<FindingCode> reserved) {
    return Arrays.stream(FindingCode.values())
        .filter(code -> code.layer() == layer && !reserved.contains(code))
        .toList();
  }

  private static void table(List<FindingCode> codes, StringBuilder text) {
    ResourceBundle vietnamese = bundle("vi");
    ResourceBundle english = bundle("en");
    text.append(
        "| Mã · Code | Mức · Level | Nghĩa là · Meaning | Cơ quan cần làm · To do | English |\n");
    text.append("|---|---|---|---|---|\n");
    for (FindingCode code : codes) {
      String message = vietnamese.getString(code.code());
      Matcher advice = ADVICE.matcher(message);
      int at = advice.find() ? advice.start() : message.length();
      text.append(
          Stream.of(
                  "`" + code.code() + "`",
                  code.level().name(),
                  cell(message.substring(0, at)),
                  cell(message.substring(at)),
                  cell(english.getString(code.code())))
              .collect(joining(" | ", "| ", " |\n")));
    }
  }

  private static String cell(String text) {
    String trimmed = text.strip().replaceFirst(";$", ".").replace("|", "\\|");
    return trimmed.isEmpty()
        ? "–"
        : trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "vn.tonghop.finding.findings",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Codes that neither a source of the program raises nor an outline gives to a rule. */
  static Set<FindingCode> reserved() throws IOException {
    Set<String> raised = new TreeSet<>(raisedBySources());
    raised.addAll(givenByOutlines());
    return Arrays.stream(FindingCode.values())
        .filter(code -> !raised.contains(code.code()))
        .collect(toSet());
  }

  /** {@code FindingCode.X} anywhere but in the list itself. */
  private static Set<String> raisedBySources() {
    Set<String> raised = new TreeSet<>();
    List<Token> tokens = new ArrayList<>(JavaText.ofProgram());
    tokens.removeIf(token -> token.literal());
    for (int i = 1; i < tokens.size(); i++) {
      String name = tokens.get(i).text();
      boolean listed = tokens.get(i - 1).text().equals("FindingCode");
      if (listed && Arrays.stream(FindingCode.values()).anyMatch(c -> c.name().equals(name))) {
        raised.add(FindingCode.valueOf(name).code());
      }
    }
    return raised;
  }

  private static Set<String> givenByOutlines() throws IOException {
    Set<String> given = new TreeSet<>();
    try (Stream<Path> outlines = Files.list(OUTLINES)) {
      for (Path outline : outlines.toList()) {
        OUTLINE_CODE
            .matcher(Files.readString(outline))
            .results()
            .map(match -> match.group(1))
            .forEach(given::add);
      }
    }
    return given;
  }

  private static final String HEAD =
      """
      # Phát hiện · Findings

      Everything tonghop can say about a submission. Generated from the list of codes and the message bundles by
      `src/test/scripts/make-findings-doc`; a test keeps it equal to them. `{file}`, `{sheet}`, `{cell}`, `{col}`, `{row}`
      stand for the place, `{raw}` for what was found, `{value}` for what was expected, read or computed.

      | Mức · Level | Hậu quả · Consequence |
      |---|---|
      | BLOCK | Không dùng số liệu nào của báo cáo: bị trả lại (REFUSED) · nothing of the submission is used |
      | ERROR | Giá trị, dòng hoặc bảng đó bị bỏ ra, phần còn lại vẫn dùng (PARTLY_ACCEPTED) · that value, row or table is left out |
      | CONFIRM | Vẫn dùng; đề nghị xác nhận kèm lý do (ACCEPTED_WITH_REMARKS) · used, someone should confirm it |
      | WARN | Vẫn dùng; nên xem lại (ACCEPTED_WITH_REMARKS) · used, worth a look |
      | INFO | Ghi lại để biết (ACCEPTED) · told for the record, folded per file, sheet, column and rule |

      The level is the default one: a rule of an outline may set another (`level:`), and another code of this list (`code:`).
      Findings of one code beyond 1,000 in one submission are counted, not listed.
      """;

  private static final String RESERVED_HEAD =
      """

      ## Để dành · Reserved

      Codes with texts that no rule of today's program or outlines raises: they are kept for outlines and checks still to come.

      """;
}
