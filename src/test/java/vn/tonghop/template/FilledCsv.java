package vn.tonghop.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** A CSV set being filled in: cells after the header, by the header. */
final class FilledCsv {

  private final FullReport report;
  private final Outline outline;

  private FilledCsv(FullReport report, Outline outline) {
    this.report = report;
    this.outline = outline;
  }

  static void fill(Path blank, Path filled, FullReport report, Outline outline) throws IOException {
    Files.createDirectories(filled);
    FilledCsv filler = new FilledCsv(report, outline);
    try (Stream<Path> files = Files.list(blank)) {
      for (Path file : files.toList()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Path target = filled.resolve(file.getFileName());
        Files.writeString(target, filler.fill(file.getFileName().toString(), lines));
      }
    }
  }

  private String fill(String file, List<String> lines) {
    String key = file.replace(".csv", "");
    List<String> header = Arrays.asList(lines.get(0).replace("\uFEFF", "").split(";", -1));
    List<String> filled = new ArrayList<>();
    filled.add(lines.get(0));
    if (key.equals(outline.cover().key())) {
      lines.stream().skip(1).map(this::cover).forEach(filled::add);
    } else if (outline.forms().stream().anyMatch(f -> f.key().equals(key))) {
      Form form = outline.forms().stream().filter(f -> f.key().equals(key)).findFirst().get();
      lines.stream().skip(1).map(line -> answer(form, header, line)).forEach(filled::add);
    } else {
      Table table = outline.table(key).orElseThrow();
      report.tables.get(key).forEach(row -> filled.add(row(table, header, row)));
    }
    return String.join("\r\n", filled) + "\r\n";
  }

  private String cover(String line) {
    String key = line.substring(0, line.indexOf(';'));
    Object value = report.cover.get(key);
    return value == null ? line : key + ";" + text(value);
  }

  private String answer(Form form, List<String> header, String line) {
    String code = line.substring(0, line.indexOf(';'));
    Map<Role, Object> cells = report.answers.getOrDefault(code, Map.of());
    List<String> out = new ArrayList<>();
    for (String name : header) {
      Role role =
          form.headers().entrySet().stream()
              .filter(e -> e.getValue().contains(name))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow();
      out.add(role == Role.CODE ? code : text(value(form, role, cells)));
    }
    return String.join(";", out);
  }

  private static @Nullable Object value(Form form, Role role, Map<Role, Object> cells) {
    if (role == Role.TEXT && !form.headers().containsKey(Role.CHOICE)) {
      return cells.getOrDefault(Role.TEXT, cells.get(Role.CHOICE));
    }
    if (role == Role.NOTE && !form.headers().containsKey(Role.TEXT)) {
      return cells.get(Role.TEXT);
    }
    return cells.get(role);
  }

  private static String row(Table table, List<String> header, Map<String, Object> row) {
    List<String> out = new ArrayList<>();
    for (String name : header) {
      Column column =
          table.columns().stream()
              .filter(c -> c.key().equals(name) || c.aliases().contains(name))
              .findFirst()
              .orElseThrow();
      out.add(text(row.get(column.key())));
    }
    return String.join(";", out);
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof LocalDate day
            ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
            : value.toString();
    return text.contains(";") ? '"' + text + '"' : text;
  }
}
