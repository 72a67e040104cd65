package vn.tonghop.publish.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover.Role;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.TemplateDesign.FormColumn;
import vn.tonghop.outline.TemplateDesign.Show;

/** The template as a set of CSV files: cover, one file per form and per table, semicolons. */
public final class CsvTemplate {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final TemplatePlan plan;
  private final CoverPlan cover;
  private final PreviousAnswers previous;

  public CsvTemplate(TemplatePlan plan) {
    this(plan, PreviousAnswers.NONE);
  }

  /**
   * @param previous what the column of the year before shows, where the template has it
   */
  public CsvTemplate(TemplatePlan plan, PreviousAnswers previous) {
    this.plan = plan;
    this.previous = previous;
    this.cover = new CoverPlan(plan);
  }

  /**
   * File names and their texts (UTF-8 with byte order mark, lines ended by CR LF).
   *
   * @param agency null: the rows of every agency
   */
  public Map<String, String> files(@Nullable Agency agency) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(plan.outline().cover().key() + ".csv", text(cover(agency)));
    for (FormPlan form : plan.forms()) {
      files.put(form.form().key() + ".csv", text(form(form, agency)));
    }
    for (TablePlan table : plan.tables()) {
      if (agency == null || table.table().applies().appliesTo(agency)) {
        files.put(table.table().key() + ".csv", text(table(table, agency)));
      }
    }
    return files;
  }

  private List<List<String>> cover(@Nullable Agency agency) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("key", "value"));
    for (CoverPlan.Line line : cover.lines()) {
      lines.add(List.of(line.field().key(), value(line, agency)));
    }
    return lines;
  }

  private static String value(CoverPlan.Line line, @Nullable Agency agency) {
    if (agency != null && line.field().role() == Role.AGENCY_NAME) {
      return agency.name();
    }
    if (agency != null && line.field().role() == Role.AGENCY_CODE) {
      return agency.code();
    }
    Object value = line.value();
    return value == null ? "" : value instanceof LocalDate day ? DAY.format(day) : value.toString();
  }

  private List<List<String>> form(FormPlan form, @Nullable Agency agency) {
    List<FormColumn> columns =
        form.columns().stream().filter(column -> isWritten(form, column)).toList();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(c -> header(form, c)).toList());
    List<Indicator> items = agency == null ? form.items() : form.items(agency);
    for (Indicator item : items) {
      lines.add(columns.stream().map(c -> cell(c, item, agency)).toList());
    }
    return lines;
  }

  /** The names only where there are no codes; nothing else that is not read but last year's. */
  private static boolean isWritten(FormPlan form, FormColumn column) {
    return column.show() == Show.PREVIOUS
        || column.role() == Form.Role.NAME && !form.has(Form.Role.CODE)
        || column.role() != null && column.role() != Form.Role.NAME;
  }

  private String cell(FormColumn column, Indicator item, @Nullable Agency agency) {
    if (column.show() == Show.PREVIOUS) {
      String answer = agency == null ? null : previous.answer(agency.code(), item);
      return answer == null ? "" : answer;
    }
    if (column.role() == Form.Role.CODE) {
      return item.code();
    }
    return column.role() == Form.Role.NAME ? item.name().vi() : "";
  }

  private static String header(FormPlan form, FormColumn column) {
    if (column.role() == null) {
      return form.header(column);
    }
    List<String> names = form.form().headers().getOrDefault(column.role(), List.of());
    return machineName(names).orElse(form.header(column));
  }

  private static java.util.Optional<String> machineName(List<String> names) {
    return names.stream().filter(n -> n.matches("[a-z0-9_]+")).findFirst();
  }

  private static List<List<String>> table(TablePlan table, @Nullable Agency agency) {
    Set<String> keys = new LinkedHashSet<>();
    table.columns().forEach(column -> keys.add(column.column()));
    keys.remove("");
    List<String> headers = new ArrayList<>();
    for (String key : keys) {
      Column column = table.table().column(key).orElseThrow();
      headers.add(machineName(column.aliases()).orElse(key));
    }
    List<List<String>> lines = new ArrayList<>(List.of(headers));
    table
        .given(agency)
        .forEach(row -> lines.add(keys.stream().map(k -> row.getOrDefault(k, "")).toList()));
    return lines;
  }

  private static String text(List<List<String>> lines) {
    StringBuilder text = new StringBuilder("\uFEFF");
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        text.append(i > 0 ? ";" : "").append(field(line.get(i)));
      }
      text.append("\r\n");
    }
    return text.toString();
  }

  private static String field(String text) {
    boolean quoted = text.indexOf(';') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
