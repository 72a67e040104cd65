package vn.tonghop.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;

/** An answer to everything a template asks of an agency, in figures that break no rule. */
final class FullReport {

  static final int NUMERATOR = 12;
  static final int DENOMINATOR = 40;
  static final int COUNT = 6;
  static final String HOST = "dichvucong.example.gov.vn";
  private static final Map<String, Integer> OTHER_COUNTS =
      Map.of(
          "3500.I.2.dvc-tong", 60,
          "3500.I.6.chuyentrach", 4 * COUNT,
          "3500.I.4.b.nq36a.giao", 2 * COUNT);

  final Map<String, Map<Role, Object>> answers = new LinkedHashMap<>();
  final Map<String, Object> cover = new LinkedHashMap<>();
  final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

  private final Outline outline;

  FullReport(Setup setup, Agency agency, List<String> codes) {
    this.outline = setup.outline();
    cover.put("agency_name", agency.name());
    cover.put("doc_no", "123/BC-" + agency.code());
    cover.put("doc_date", LocalDate.of(2017, 11, 2));
    cover.put("unit", "Đơn vị lập báo cáo");
    cover.put("note", "Ghi chú chung");
    for (String code : codes) {
      Indicator item = outline.require(code);
      if (item.applies().appliesTo(agency) && item.requirement() != Requirement.DERIVED) {
        answers.put(code, answer(item));
      }
    }
    for (Table table : outline.tables()) {
      if (outline.forms().stream().noneMatch(f -> f.sheet().equals(table.sheet()))) {
        tables.put(table.key(), rows(table));
      }
    }
  }

  private Map<Role, Object> answer(Indicator item) {
    Map<Role, Object> cells = new LinkedHashMap<>();
    switch (item.kind()) {
      case RATIO -> {
        if (item.derivation(Component.NUMERATOR) == null) {
          cells.put(Role.NUMERATOR, NUMERATOR);
        }
        if (item.derivation(Component.DENOMINATOR) == null) {
          cells.put(Role.DENOMINATOR, DENOMINATOR);
        }
      }
      case COUNT, NUMBER, MONEY, PERCENT -> {
        if (item.derivation(Component.AMOUNT) == null) {
          cells.put(Role.NUMERATOR, OTHER_COUNTS.getOrDefault(item.code(), COUNT));
        }
      }
      case YESNO -> cells.put(Role.CHOICE, "Có");
      case ENUM ->
          cells.put(Role.CHOICE, outline.choices(item.choices()).choices().get(0).label().vi());
      case DATE -> cells.put(Role.CHOICE, LocalDate.of(2017, 10, 31));
      case TEXT, LIST ->
          cells.put(
              Role.TEXT,
              item.rules().stream().anyMatch(r -> r.code().equals("URL"))
                  ? HOST
                  : "Đã thực hiện đầy đủ theo kế hoạch: " + item.name().vi());
    }
    return cells;
  }

  private List<Map<String, Object>> rows(Table table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int count = table.key().equals("dvc") ? 2 * NUMERATOR : 3;
    for (int i = 1; i <= count; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Column column : table.columns()) {
        boolean printed = !column.groupTitle() || !column.aliases().isEmpty();
        if (printed) {
          row.put(column.key(), value(table, column, i));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private Object value(Table table, Column column, int i) {
    if (column.order()) {
      return i;
    }
    return switch (column.kind()) {
      case COUNT -> column.key().endsWith("tong") ? 100 + i : 10 + i;
      case ENUM -> {
        int choices = outline.choices(column.choices()).choices().size();
        int choice = table.key().equals("dvc") && choices == 2 ? i <= NUMERATOR ? 0 : 1 : i % 2;
        yield outline.choices(column.choices()).choices().get(choice).code();
      }
      case DATE -> LocalDate.of(2017, 1, i);
      default -> column.key().equals("url") ? HOST + "/" + i : column.name().vi() + " số " + i;
    };
  }

  void fill(FilledTemplate template) {
    cover.forEach(template::cover);
    answers.forEach(
        (code, cells) -> cells.forEach((role, value) -> template.answer(code, role, value)));
    tables.forEach(
        (table, rows) -> {
          for (int i = 0; i < rows.size(); i++) {
            template.row(table, i + 1, labelled(table, rows.get(i)));
          }
        });
  }

  /** What the drop-downs offer: labels, but the codes of levels. */
  private Map<String, Object> labelled(String table, Map<String, Object> row) {
    Map<String, Object> shown = new LinkedHashMap<>(row);
    for (Column column : outline.table(table).orElseThrow().columns()) {
      String list = column.choices();
      Object code = row.get(column.key());
      if (list != null && column.ticks().isEmpty() && !code.toString().matches("[0-9]")) {
        shown.put(
            column.key(), outline.choices(list).choice(code.toString()).orElseThrow().label().vi());
      }
    }
    return shown;
  }
}
