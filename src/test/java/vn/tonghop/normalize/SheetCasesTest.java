package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.SheetSource;

/** The rules about whole sheets as data: every entry of cases/sheets.yml is a test. */
class SheetCasesTest {

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "dvc",
          List.of(
              "TT",
              "Tên DVC trực tuyến (theo nhóm, lĩnh vực)",
              "Mức độ cung cấp (mức độ 3, 4)",
              "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng",
              "Tổng số hồ sơ thực tế tiếp nhận, xử lý",
              "Địa chỉ Internet",
              "Văn bản quy định"),
          "du_an",
          List.of(
              "STT",
              "Tên dự án",
              "Dự kiến kinh phí năm 2011",
              "Dự kiến kinh phí 2011-2015",
              "Đơn vị",
              "Mức độ hoàn thành",
              "Tỷ lệ giải ngân"),
          "van_ban",
          List.of("Tên văn bản", "Số, ký hiệu", "Ngày ban hành"),
          "form",
          List.of(
              "Mã",
              "Tử số (số lượng)",
              "Mẫu số (tổng số)",
              "Tỷ lệ (%)",
              "Giá trị chọn",
              "Trạng thái",
              "Ghi chú, giải thích"));

  @TestFactory
  Stream<DynamicTest> sheets() throws Exception {
    List<Map<String, Object>> cases =
        new Yaml().load(Files.readString(Path.of("src/test/resources/cases/sheets.yml")));
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private static void check(Map<String, Object> given) throws Exception {
    Normalizer normalizer = new Normalizer(World.setup());
    Findings findings = new Findings();
    Recognition recognition = normalizer.recognize(sheets(given), findings);
    CoverSheet cover = normalizer.cover(recognition.cover());
    Map<String, String> answers = new LinkedHashMap<>();
    if (given.containsKey("answers")) {
      Map<String, String> notes = new LinkedHashMap<>();
      normalizer
          .answers(recognition, cover, World.PROVINCE, findings)
          .forEach(
              (code, value) -> {
                answers.put(code, shown(value));
                notes.put(code, String.valueOf(value.note()));
              });
      assertThat(notes).containsAllEntriesOf(map(given.getOrDefault("notes", Map.of())));
      assertThat(answers).containsAllEntriesOf(map(given.get("answers")));
    }
    List<TableRow> rows = new ArrayList<>();
    String read = read(given);
    if (given.containsKey("rows")) {
      RecognizedTable table =
          recognition.table(read).orElseThrow(() -> new AssertionError(World.told(findings)));
      normalizer.table(table, cover, findings, rows::add);
      assertThat(shown(rows, table.table(), list(given.get("rows")))).isEqualTo(given.get("rows"));
      assertThat(rows.stream().filter(TableRow::rejected).count())
          .isEqualTo(
              ((Number) given.getOrDefault("rejected", rejectedByReading(given))).longValue());
    }
    assertThat(recognition.leftOut())
        .containsExactlyElementsOf(list(given.getOrDefault("leftOut", List.of())));
    assertThat(World.told(findings)).isEqualTo(given.get("told"));
  }

  /** A row with an empty column that was told as an ERROR. */
  private static long rejectedByReading(Map<String, Object> given) {
    return list(given.get("told")).stream().filter(t -> t.startsWith("LEVEL")).count();
  }

  private static String read(Map<String, Object> given) {
    return given.containsKey("read")
        ? given.get("read").toString()
        : Stream.of("dvc", "du_an", "van_ban").filter(given::containsKey).findFirst().orElse("");
  }

  private static List<SheetSource> sheets(Map<String, Object> given) {
    List<SheetSource> sheets = new ArrayList<>();
    boolean csv = Boolean.TRUE.equals(given.get("csv"));
    if (given.containsKey("cover")) {
      FakeSheet cover = FakeSheet.named("THONG_TIN");
      map(given.get("cover")).forEach((label, value) -> cover.row(label, value));
      sheets.add(cover);
    }
    for (String key : List.of("form", "dvc", "du_an", "van_ban")) {
      if (given.containsKey(key)) {
        String name = key.equals("form") ? "CHI_TIEU" : key.toUpperCase(java.util.Locale.ROOT);
        List<List<Object>> rows = new ArrayList<>();
        if (given.containsKey("head")) {
          rows.addAll(rows(given.get("head")));
        } else {
          rows.add(new ArrayList<>(HEADERS.get(key)));
        }
        rows.addAll(rows(given.get(key)));
        sheets.add(sheet(csv ? FakeSheet.csv(name) : FakeSheet.named(name), rows, given));
      }
    }
    for (Map<String, Object> sheet : maps(given.getOrDefault("sheets", List.of()))) {
      sheets.add(
          sheet(FakeSheet.named(sheet.get("name").toString()), rows(sheet.get("rows")), sheet));
    }
    return sheets;
  }

  @SuppressWarnings("unchecked")
  private static FakeSheet sheet(
      FakeSheet sheet, List<List<Object>> rows, Map<String, Object> given) {
    List<Integer> hidden = (List<Integer>) given.getOrDefault("hideRows", List.of());
    for (int i = 0; i < rows.size(); i++) {
      Object[] cells = rows.get(i).stream().map(SheetCasesTest::cell).toArray();
      if (hidden.contains(i + 1)) {
        sheet.hiddenRow(cells);
      } else {
        sheet.row(cells);
      }
    }
    map(given.getOrDefault("comments", Map.of()))
        .forEach(
            (place, text) -> {
              CellPlace at = CellPlace.of(Origin.of("", "").at(place));
              sheet.comment(at.row(), at.column(), text);
            });
    ((List<Integer>) given.getOrDefault("hideColumns", List.of())).forEach(sheet::hideColumn);
    ((List<List<Integer>>) given.getOrDefault("merges", List.of()))
        .forEach(m -> sheet.merge(m.get(0), m.get(1), m.get(2), m.get(3)));
    return sheet;
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> special)) {
      return value;
    }
    String kind = special.keySet().iterator().next().toString();
    String text = special.get(kind).toString();
    return switch (kind) {
      case "date" -> FakeSheet.date(text);
      case "percent" -> FakeSheet.percent(text);
      case "error" -> FakeSheet.error(text);
      case "uncached" -> FakeSheet.uncached(text);
      case "external" -> FakeSheet.external(text);
      default -> new Cell(1, CellKind.NUMBER, text, false, Cell.Formula.CACHED);
    };
  }

  /** The columns that the expected row names, joined as it joins them. */
  private static List<String> shown(List<TableRow> rows, Table table, List<String> expected) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      String wanted = expected.isEmpty() ? "ten=" : expected.get(Math.min(i, expected.size() - 1));
      shown.add(
          String.join(
              "|",
              Arrays.stream(wanted.split("\\|"))
                  .filter(part -> part.contains("="))
                  .map(part -> part.substring(0, part.indexOf('=')))
                  .map(key -> key + "=" + text(row, table.indexOf(key)))
                  .toList()));
    }
    return shown;
  }

  private static String text(TableRow row, int column) {
    String text = row.canonical(column);
    return text == null ? "" : text;
  }

  private static String shown(IndicatorValue value) {
    boolean numbers =
        value.indicator().matches("x\\.(count|ratio|copied|perhead|percent|money|pay\\d|tinh)");
    return numbers
        ? value.state()
            + " "
            + plain(value.amount())
            + " "
            + plain(value.numerator())
            + " "
            + plain(value.denominator())
        : value.state() + (value.text() == null ? "" : " " + value.text());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : Decimals.plain(number);
  }

  @SuppressWarnings("unchecked")
  private static List<List<Object>> rows(Object value) {
    return (List<List<Object>>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> map(Object value) {
    return (Map<String, String>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Object value) {
    return (List<Map<String, Object>>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Object value) {
    return (List<String>) value;
  }
}
