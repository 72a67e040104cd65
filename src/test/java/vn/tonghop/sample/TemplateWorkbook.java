package vn.tonghop.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Table;
import vn.tonghop.sample.Layout.Place;
import vn.tonghop.sample.Workbook.Formula;
import vn.tonghop.sample.Workbook.Sheet;
import vn.tonghop.sample.Workbook.Style;

/** A report as the official template workbook, filled in. */
final class TemplateWorkbook {

  static final String MARK = "DỮ LIỆU GIẢ LẬP";
  static final String HAS_FIGURES = "Có số liệu";
  private static final int HEADER_ROW = 4;

  private final Layout layout;
  private final Registry registry;
  private final Report report;
  private final Computed computed;
  private final Map<String, Integer> rowOfItem = new LinkedHashMap<>();

  TemplateWorkbook(Layout layout, Registry registry, Report report) {
    this.layout = layout;
    this.registry = registry;
    this.report = report;
    this.computed = new Computed(layout.outline(), report);
  }

  /**
   * @param without sheets left out
   */
  byte[] bytes(Set<String> without) {
    Workbook workbook = new Workbook();
    instructions(workbook.sheet("HUONG_DAN"));
    cover(workbook.sheet(layout.outline().cover().sheet()));
    for (Form form : layout.outline().forms()) {
      if (!without.contains(form.sheet())) {
        form(workbook.sheet(form.sheet()), form);
      }
    }
    for (Table table : layout.tables()) {
      if (!without.contains(table.sheet()) && report.tables.containsKey(table.key())) {
        table(workbook.sheet(table.sheet()), table);
      }
    }
    lists(workbook.sheet("_DM").hide());
    return workbook.bytes();
  }

  private void instructions(Sheet sheet) {
    sheet.put(1, 1, "HƯỚNG DẪN ĐIỀN MẪU (" + MARK + ")", Style.TITLE).width(1, 100);
    List<String> lines =
        List.of(
            "1. Chọn tên cơ quan ở trang THONG_TIN; mã cơ quan tự điền.",
            "2. Chỉ nhập vào ô màu vàng. Không đổi tên trang, không xóa cột, không gộp ô.",
            "3. Số lượng nhập số nguyên, không ghi chữ; ghi chú ở cột Ghi chú.",
            "4. Tỷ lệ do mẫu tự tính từ tử số và mẫu số.",
            "5. Không có số liệu: chọn Trạng thái, không để trống.");
    for (int i = 0; i < lines.size(); i++) {
      sheet.put(i + 3, 1, lines.get(i));
    }
  }

  private void cover(Sheet sheet) {
    int row = 0;
    sheet.width(1, 32).width(2, 48).width(3, 18);
    for (Cover.Field field : layout.outline().cover().fields()) {
      row++;
      boolean title = field.role() == Cover.Role.TITLE;
      Object value = report.cover.get(field.key());
      if (title && value != null) {
        sheet.put(row, 1, value, Style.TITLE);
      } else {
        sheet.put(row, 1, field.labels().isEmpty() ? field.key() : field.labels().get(0));
        sheet.put(row, 2, coverValue(field, value), inputStyle(value));
      }
      sheet.put(row, 3, field.key());
    }
  }

  private @Nullable Object coverValue(Cover.Field field, @Nullable Object value) {
    if (value == null || field.role() != Cover.Role.AGENCY_CODE) {
      return value;
    }
    boolean stored = !report.withoutCache.contains(field.key());
    return new Formula("IFERROR(VLOOKUP(B5,_DM!A:B,2,FALSE),\"\")", stored ? value : null);
  }

  private void form(Sheet sheet, Form form) {
    List<Place> places = layout.places(form);
    titles(sheet, layout.outline().name().vi() + " – " + form.sheet());
    header(sheet, places);
    int row = HEADER_ROW;
    List<Indicator> items = layout.items(form, report.agency);
    for (Indicator item : items) {
      rowOfItem.put(item.code(), ++row);
    }
    for (Indicator item : items) {
      for (int column = 1; column <= places.size(); column++) {
        itemCell(sheet, item, places, column);
      }
    }
  }

  private void itemCell(Sheet sheet, Indicator item, List<Place> places, int column) {
    Place place = places.get(column - 1);
    int row = rowOfItem.get(item.code());
    Answer answer = report.answers.getOrDefault(item.code(), new Answer());
    if (place.role() == null) {
      sheet.put(row, column, forPeople(place.header(), item));
      return;
    }
    Object typed = answer.get(place.role());
    if (typed != null) {
      sheet.put(row, column, typed, inputStyle(typed));
    } else if (place.role() == Role.CODE) {
      sheet.put(row, column, item.code());
    } else if (place.role() == Role.NAME) {
      sheet.put(row, column, item.name().vi(), Style.WRAPPED);
    } else if (place.role() == Role.STATE) {
      sheet.put(row, column, HAS_FIGURES, Style.INPUT);
    } else {
      sheet.put(row, column, formula(item, places, place.role()), Style.COMPUTED);
    }
  }

  private @Nullable Formula formula(Indicator item, List<Place> places, Role role) {
    if (role == Role.PERCENT && item.kind() == Kind.RATIO) {
      return percent(item, places);
    }
    Component component =
        role == Role.DENOMINATOR
            ? Component.DENOMINATOR
            : role == Role.NUMERATOR ? item.main() : null;
    Derivation derivation = component == null ? null : item.derivation(component);
    if (derivation == null) {
      return null;
    }
    BigDecimal value = computed.value(derivation);
    return new Formula(expression(derivation, places), value == null ? "" : value);
  }

  private Formula percent(Indicator item, List<Place> places) {
    int row = rowOfItem.get(item.code());
    String n = Workbook.address(row, columnOf(places, Role.NUMERATOR));
    String d = Workbook.address(row, columnOf(places, Role.DENOMINATOR));
    BigDecimal numerator = computed.number(new ComponentRef(item.code(), Component.NUMERATOR));
    BigDecimal denominator = computed.number(new ComponentRef(item.code(), Component.DENOMINATOR));
    Object cached = "";
    if (numerator != null && denominator != null && denominator.signum() > 0) {
      BigDecimal factor = item.quotient() ? BigDecimal.ONE : BigDecimal.valueOf(100);
      int digits = item.quotient() ? 2 : 1;
      cached = numerator.multiply(factor).divide(denominator, digits, RoundingMode.HALF_UP);
    }
    String scaled = item.quotient() ? ",2)" : "*100,1)";
    return new Formula("IF(" + d + ">0,ROUND(" + n + "/" + d + scaled + ",\"\")", cached);
  }

  private String expression(Derivation derivation, List<Place> places) {
    if (derivation instanceof Derivation.Linear linear) {
      String plus = cells(linear.plus(), places, "+");
      return linear.minus().isEmpty() ? plus : plus + "-" + cells(linear.minus(), places, "-");
    }
    if (derivation instanceof Derivation.TotalOf total) {
      return "SUM(" + cells(total.parts(), places, ",") + ")";
    }
    if (derivation instanceof Derivation.TableSum sum) {
      return "SUM(" + sum.table().toUpperCase(java.util.Locale.ROOT) + "!$E$5:$E$504)";
    }
    Derivation.TableCount count = (Derivation.TableCount) derivation;
    return "COUNTA(" + count.table().toUpperCase(java.util.Locale.ROOT) + "!$C$5:$C$504)";
  }

  private String cells(List<ComponentRef> refs, List<Place> places, String separator) {
    return refs.stream()
        .map(
            ref ->
                Workbook.address(
                    rowOfItem.getOrDefault(ref.indicator(), HEADER_ROW),
                    columnOf(
                        places,
                        ref.component() == Component.DENOMINATOR
                            ? Role.DENOMINATOR
                            : Role.NUMERATOR)))
        .collect(Collectors.joining(separator));
  }

  private static int columnOf(List<Place> places, Role role) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).role() == role) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("the form has no column for " + role);
  }

  private @Nullable String forPeople(String header, Indicator item) {
    return switch (header) {
      case "Mục" -> item.section();
      case "Cơ quan" -> report.agency.name();
      case "Đơn vị tính" -> item.unit();
      case "Áp dụng" -> item.applies().all() ? "Tất cả" : String.join(", ", sorted(item));
      default -> null;
    };
  }

  private static List<String> sorted(Indicator item) {
    return item.applies().groups().stream().sorted().toList();
  }

  private void table(Sheet sheet, Table table) {
    List<Place> places = layout.places(table);
    titles(sheet, table.name().vi());
    table.totals().stream()
        .findFirst()
        .flatMap(table::column)
        .ifPresent(column -> sheet.put(3, 1, "Đơn vị tính: " + column.unit()));
    header(sheet, places);
    int row = HEADER_ROW;
    for (Map<String, Object> values : report.tables.get(table.key())) {
      row++;
      for (int column = 1; column <= places.size(); column++) {
        tableCell(sheet, row, column, places, values);
      }
    }
  }

  private void tableCell(
      Sheet sheet, int row, int column, List<Place> places, Map<String, Object> values) {
    Place place = places.get(column - 1);
    Object value = place.key() == null ? null : values.get(place.key());
    if (place.tick() != null) {
      boolean ticked =
          value != null && Arrays.asList(value.toString().split("\\|")).contains(place.tick());
      sheet.put(row, column, ticked ? "x" : null);
    } else if (place.forPeopleOnly()) {
      sheet.put(row, column, share(row, places, values), Style.COMPUTED);
    } else {
      sheet.put(row, column, isDigit(value) ? Integer.valueOf(value.toString()) : value);
    }
  }

  private static boolean isDigit(@Nullable Object value) {
    return value instanceof String text && text.matches("[0-9]");
  }

  private static @Nullable Formula share(int row, List<Place> places, Map<String, Object> values) {
    List<Integer> pair =
        java.util.stream.IntStream.range(0, places.size())
            .filter(i -> values.get(places.get(i).key()) instanceof Integer)
            .mapToObj(i -> i + 1)
            .toList();
    if (pair.size() < 2) {
      return null;
    }
    int last = pair.size() - 1;
    BigDecimal n = new BigDecimal(values.get(places.get(pair.get(last - 1) - 1).key()).toString());
    BigDecimal d = new BigDecimal(values.get(places.get(pair.get(last) - 1).key()).toString());
    String expression =
        "IF(%2$s>0,ROUND(%1$s/%2$s*100,1),\"\")"
            .formatted(
                Workbook.address(row, pair.get(last - 1)), Workbook.address(row, pair.get(last)));
    Object cached =
        d.signum() > 0
            ? n.multiply(BigDecimal.valueOf(100)).divide(d, 1, RoundingMode.HALF_UP)
            : "";
    return new Formula(expression, cached);
  }

  private void titles(Sheet sheet, String title) {
    sheet.put(1, 1, title + " (" + MARK + ")", Style.TITLE);
    sheet.put(2, 1, report.agency.name());
  }

  private static void header(Sheet sheet, List<Place> places) {
    for (int column = 1; column <= places.size(); column++) {
      String header = places.get(column - 1).header();
      sheet.put(HEADER_ROW, column, header, Style.HEADER);
      sheet.width(column, Math.max(8, Math.min(40, header.length() + 2)));
    }
  }

  private void lists(Sheet sheet) {
    int row = 0;
    for (Agency agency : registry.agencies()) {
      row++;
      sheet.put(row, 1, agency.name()).put(row, 2, agency.code());
    }
  }

  private static Style inputStyle(@Nullable Object value) {
    return value instanceof java.time.LocalDate ? Style.INPUT_DATE : Style.INPUT;
  }
}
