package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;

/** Reads one column of a table. */
final class ColumnReader {

  /** Columns the engine itself puts into the database tables and the published files. */
  private static final Set<String> ENGINE_COLUMNS =
      Set.of(
          "row_key",
          "submission",
          "attempt",
          "row_no",
          "raw",
          "file",
          "sheet",
          "sheet_no",
          "source_row",
          "campaign",
          "agency_group",
          "region",
          "revision",
          "value",
          "agency",
          "row");

  private final References references;
  private final String table;
  private final ColumnSourceReader sources;

  ColumnReader(References references, TableReferences tables, String table) {
    this.references = references;
    this.table = table;
    this.sources = new ColumnSourceReader(tables);
  }

  Column read(Fields fields) {
    Optional<Kind> kind = fields.need("kind").flatMap(item -> item.oneOf(KindWords.KINDS));
    Column column = column(fields, kind.orElse(Kind.TEXT));
    if (ENGINE_COLUMNS.contains(column.key())) {
      fields.problems().add(fields.placeOf("key"), "engine-column", column.key());
    }
    kind.ifPresent(known -> checkOptions(fields, column));
    return column;
  }

  private Column column(Fields fields, Kind kind) {
    String choices = references.choiceList(fields);
    return new Column(
        Names.sql(fields, "key"),
        fields.label(),
        kind,
        references.unit(fields, ""),
        fields.flag("required"),
        fields.flag("decimals"),
        choices,
        fields.flag("several"),
        fields.flag("open"),
        fields.flag("or_percent"),
        fields.find("other_code").flatMap(Severity::code).map(FindingCode::code).orElse(null),
        fields.flag("fill_down"),
        fields.flag("order"),
        fields.flag("group_title"),
        fields.flag("notes"),
        fields.texts("aliases"),
        ticks(fields, choices),
        fields.textOrNull("foreign"),
        fields.flag("month"),
        sources.read(fields, table, kind));
  }

  private Map<String, String> ticks(Fields fields, @Nullable String choices) {
    Map<String, String> ticks = new LinkedHashMap<>();
    Optional<Fields> written = fields.find("ticks").flatMap(Item::fields);
    if (written.isEmpty()) {
      return ticks;
    }
    Set<String> known =
        choices == null
            ? Set.of()
            : references.declared().choices().getOrDefault(choices, Set.of());
    written
        .get()
        .all()
        .forEach(
            (header, item) -> {
              String code = item.text().orElse("");
              if (!known.isEmpty() && !known.contains(code)) {
                fields.problems().unknown(item.place(), "unknown-choice", code, known);
              }
              ticks.put(header.strip(), code);
            });
    return ticks;
  }

  private static void checkOptions(Fields fields, Column column) {
    Options options = new Options(fields, column.kind());
    options.only("choices", Kind.ENUM);
    options.only("several", Kind.ENUM);
    options.only("open", Kind.ENUM);
    options.only("or_percent", Kind.ENUM);
    options.only("other_code", Kind.ENUM);
    options.only("ticks", Kind.ENUM);
    options.only("decimals", Kind.COUNT);
    options.only("foreign", Kind.MONEY);
    options.only("month", Kind.DATE);
    options.only("group_title", Kind.TEXT);
    options.only("notes", Kind.TEXT);
    options.only("order", Kind.TEXT, Kind.COUNT);
    options.needsChoices(column.choices());
    if (column.kind() == Kind.RATIO) {
      fields.problems().add(fields.placeOf("kind"), "ratio-column");
    }
    if (!column.ticks().isEmpty() && !column.several()) {
      fields.problems().add(fields.placeOf("ticks"), "ticks-without-several");
    }
  }
}
