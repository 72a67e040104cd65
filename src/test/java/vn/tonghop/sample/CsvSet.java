package vn.tonghop.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Table;
import vn.tonghop.sample.Layout.Place;

/** A report as the set of CSV files, one per sheet of the template. */
final class CsvSet {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final Layout layout;
  private final Report report;
  private final char separator;
  private final boolean byteOrderMark;

  CsvSet(Layout layout, Report report, char separator, boolean byteOrderMark) {
    this.layout = layout;
    this.report = report;
    this.separator = separator;
    this.byteOrderMark = byteOrderMark;
  }

  /** File name to content. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(layout.outline().cover().key() + ".csv", cover());
    for (Form form : layout.outline().forms()) {
      boolean asked =
          layout.items(form, report.agency).stream()
              .anyMatch(item -> report.answers.containsKey(item.code()));
      if (asked || form.required()) {
        files.put(form.key() + ".csv", form(form));
      }
    }
    for (Table table : layout.tables()) {
      if (report.tables.containsKey(table.key())) {
        files.put(table.key() + ".csv", table(table));
      }
    }
    return files;
  }

  /** The lines of one table, for tables too long to be held. */
  void table(Table table, Iterable<Map<String, Object>> rows, Consumer<String> sink) {
    List<Place> places = layout.csvPlaces(table);
    sink.accept(text(List.of(new ArrayList<>(places.stream().map(Place::csv).toList()))));
    for (Map<String, Object> row : rows) {
      List<@Nullable Object> line = new ArrayList<>();
      places.forEach(place -> line.add(words(table, place.key(), row.get(place.key()))));
      StringBuilder text = new StringBuilder();
      append(text, line);
      sink.accept(text.toString());
    }
  }

  private String cover() {
    List<List<@Nullable Object>> lines = new ArrayList<>();
    lines.add(List.of("key", "value"));
    for (Cover.Field field : layout.outline().cover().fields()) {
      Object value = report.cover.get(field.key());
      if (value != null) {
        lines.add(List.of(field.key(), value));
      }
    }
    return text(lines);
  }

  private String form(Form form) {
    List<Place> places = layout.places(form).stream().filter(p -> !p.csv().isEmpty()).toList();
    List<Place> kept = places.stream().filter(p -> p.role() != Role.NAME).toList();
    List<List<@Nullable Object>> lines = new ArrayList<>();
    lines.add(new ArrayList<>(kept.stream().map(Place::csv).toList()));
    for (Indicator item : layout.items(form, report.agency)) {
      Answer answer = report.answers.get(item.code());
      if (answer != null) {
        List<@Nullable Object> line = new ArrayList<>();
        for (Place place : kept) {
          line.add(place.role() == Role.CODE ? item.code() : answer.get(place.role()));
        }
        lines.add(line);
      }
    }
    return text(lines);
  }

  private String table(Table table) {
    List<Place> places = layout.csvPlaces(table);
    List<List<@Nullable Object>> lines = new ArrayList<>();
    lines.add(new ArrayList<>(places.stream().map(Place::csv).toList()));
    for (Map<String, Object> row : report.tables.get(table.key())) {
      List<@Nullable Object> line = new ArrayList<>();
      places.forEach(place -> line.add(words(table, place.key(), row.get(place.key()))));
      lines.add(line);
    }
    return text(lines);
  }

  /** Internal choice codes are no words for people; a CSV set spells their labels. */
  private @Nullable Object words(Table table, String key, @Nullable Object value) {
    String choices = table.column(key).orElseThrow().choices();
    if (choices == null || value == null || value.toString().indexOf('_') < 0) {
      return value;
    }
    return Arrays.stream(value.toString().split("\\|"))
        .map(code -> layout.outline().choices(choices).choice(code).orElseThrow().label().vi())
        .collect(Collectors.joining("|"));
  }

  private String text(List<List<@Nullable Object>> lines) {
    StringBuilder text = new StringBuilder(byteOrderMark ? "\uFEFF" : "");
    lines.forEach(line -> append(text, line));
    return text.toString();
  }

  private void append(StringBuilder text, List<@Nullable Object> line) {
    for (int i = 0; i < line.size(); i++) {
      text.append(i > 0 ? String.valueOf(separator) : "").append(field(line.get(i)));
    }
    text.append("\r\n");
  }

  private String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (value instanceof LocalDate date) {
      text = DAY.format(date);
    } else if (value instanceof java.math.BigDecimal number) {
      text = number.toPlainString().replace('.', ',');
    }
    boolean quoted =
        text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
