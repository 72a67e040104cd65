package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.TemplateDesign;
import vn.tonghop.outline.TemplateDesign.FormColumn;
import vn.tonghop.outline.TemplateDesign.GivenRow;
import vn.tonghop.outline.TemplateDesign.Show;
import vn.tonghop.outline.TemplateDesign.TableColumn;

/** Reads {@code templates/<outline>.yaml} against an outline that has been loaded. */
final class TemplateReader {

  /** In a given row: whose template has it. */
  private static final String FOR = "for";

  private static final int PREPARED_ROWS = 50;
  private static final int MOST_ROWS = 2000;
  private static final Map<String, Form.Role> ROLES = KindWords.words(Form.Role.values());
  private static final Map<String, Show> SHOWS =
      Map.of(
          "section", Show.SECTION,
          "applies", Show.APPLIES,
          "unit", Show.UNIT,
          "agency", Show.AGENCY,
          "goal", Show.GOAL,
          "previous", Show.PREVIOUS);

  private final Outline outline;
  private final Set<String> groups;
  private final Set<String> agencies;
  private final Problems problems;
  private boolean namedForm;

  TemplateReader(Setup setup, Problems problems) {
    this.outline = setup.outline();
    this.groups =
        new LinkedHashSet<>(
            setup.registry().groupsAndSubsets().stream().map(Registry.Grouping::code).toList());
    this.agencies =
        new LinkedHashSet<>(setup.registry().agencies().stream().map(Agency::code).toList());
    this.problems = problems;
  }

  TemplateDesign read(Item root) {
    return Fields.one(root, this::design).orElse(TemplateDesign.NONE);
  }

  private TemplateDesign design(Fields root) {
    CampaignReader.checkId(root, "template", outline.id());
    return new TemplateDesign(
        root.text("version", ""),
        root.text("title", ""),
        root.texts("instructions"),
        root.each("audiences", this::audience),
        known(
            root,
            "cover",
            "unknown-cover-field",
            outline.cover().fields().stream().map(Cover.Field::key).toList()),
        sheets(root),
        unique(root, "forms", "form", this::form),
        unique(root, "tables", "table", this::table));
  }

  private List<String> sheets(Fields root) {
    Set<String> known = new LinkedHashSet<>();
    outline.forms().forEach(form -> known.add(form.sheet()));
    outline.tables().forEach(table -> known.add(table.sheet()));
    List<String> sheets = root.texts("sheets");
    for (String sheet : sheets) {
      if (!known.contains(sheet)) {
        problems.unknown(root.placeOf("sheets"), "unknown-sheet", sheet, known);
      }
    }
    return sheets;
  }

  private interface EntryReader<T> {
    @Nullable T read(Fields fields);
  }

  private <T> List<T> unique(Fields root, String key, String name, EntryReader<T> reader) {
    Set<String> seen = new HashSet<>();
    List<T> read = new ArrayList<>();
    root.each(
        key,
        fields -> {
          String id = fields.text(name);
          if (!seen.add(id)) {
            problems.add(fields.placeOf(name), "duplicate", id);
          }
          T entry = reader.read(fields);
          return entry != null && read.add(entry);
        });
    return read;
  }

  private TemplateDesign.Audience audience(Fields fields) {
    List<String> named = fields.texts("groups");
    for (String group : named) {
      if (!groups.contains(group)) {
        problems.unknown(fields.placeOf("groups"), "unknown-group", group, groups);
      }
    }
    return new TemplateDesign.Audience(new LinkedHashSet<>(named), fields.text("name"));
  }

  /** A mapping from known names to texts. */
  private Map<String, String> known(
      Fields root, String key, String problem, Collection<String> names) {
    Map<String, String> texts = new LinkedHashMap<>();
    root.find(key)
        .flatMap(Item::fields)
        .ifPresent(
            fields ->
                fields
                    .all()
                    .forEach(
                        (name, item) -> {
                          if (!names.contains(name)) {
                            problems.unknown(fields.placeOf(name), problem, name, names);
                          }
                          texts.put(name, item.text().orElse(""));
                        }));
    return texts;
  }

  private TemplateDesign.@Nullable FormDesign form(Fields fields) {
    String key = fields.text("form");
    Optional<Form> form = outline.forms().stream().filter(f -> f.key().equals(key)).findFirst();
    if (form.isEmpty()) {
      List<String> keys = outline.forms().stream().map(Form::key).toList();
      problems.unknown(fields.placeOf("form"), "unknown-form", key, keys);
    }
    Set<String> items = new LinkedHashSet<>();
    for (String code : fields.texts("items")) {
      if (outline.indicator(code).isEmpty()) {
        List<String> codes = outline.indicators().stream().map(Indicator::code).toList();
        problems.unknown(fields.placeOf("items"), "unknown-indicator", code, codes);
      }
      items.add(code);
    }
    List<FormColumn> columns =
        fields.each("columns", column -> formColumn(column, form.orElse(null)));
    boolean named = fields.flag("named");
    if (named && namedForm) {
      problems.add(fields.placeOf("named"), "two-named-forms");
    }
    namedForm |= named;
    return new TemplateDesign.FormDesign(key, fields.text("title", ""), columns, items, named);
  }

  private FormColumn formColumn(Fields fields, @Nullable Form form) {
    String word = fields.text("show");
    Form.Role role = ROLES.get(word);
    Show show = SHOWS.get(word);
    Set<String> words = new LinkedHashSet<>(ROLES.keySet());
    words.remove("ignored");
    words.addAll(SHOWS.keySet());
    if (!words.contains(word)) {
      problems.unknown(fields.placeOf("show"), "unknown-key", word, words);
    } else if (role != null && form != null && !form.headers().containsKey(role)) {
      problems.add(fields.placeOf("show"), "form-without-role", word);
    }
    String header = show == null ? fields.text("header", "") : fields.text("header");
    Form.Role holder = role == null ? Form.Role.IGNORED : role;
    List<String> known = form == null ? List.of() : form.headers().getOrDefault(holder, List.of());
    if (form != null && !header.isEmpty() && !known.contains(header)) {
      problems.unknown(fields.placeOf("header"), "unknown-header", header, known);
    }
    return new FormColumn(show == null ? Show.ROLE : show, role, header, width(fields));
  }

  private TemplateDesign.@Nullable TableDesign table(Fields fields) {
    String key = fields.text("table");
    Optional<Table> table = outline.table(key);
    if (table.isEmpty()) {
      List<String> keys = outline.tables().stream().map(Table::key).toList();
      problems.unknown(fields.placeOf("table"), "unknown-table", key, keys);
    }
    int rows = fields.find("rows").flatMap(Item::whole).orElse(PREPARED_ROWS);
    if (rows > MOST_ROWS) {
      problems.add(fields.placeOf("rows"), "not-one-of", String.valueOf(rows), "0–" + MOST_ROWS);
    }
    List<TableColumn> columns =
        fields.each("columns", column -> tableColumn(column, table.orElse(null)));
    List<GivenRow> given = fields.each("given", row -> given(row, table.orElse(null)));
    if (given.size() > rows) {
      problems.add(
          fields.placeOf("given"), "not-one-of", String.valueOf(given.size()), "≤ " + rows);
    }
    return new TemplateDesign.TableDesign(key, rows, columns, given);
  }

  private GivenRow given(Fields row, @Nullable Table table) {
    Set<String> whom = new LinkedHashSet<>(row.texts(FOR));
    for (String code : whom) {
      if (!groups.contains(code) && !agencies.contains(code)) {
        problems.unknown(row.placeOf(FOR), "unknown-group", code, groups);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    row.all()
        .forEach(
            (key, item) -> {
              if (key.equals(FOR)) {
                return;
              }
              if (table != null) {
                column(row, key, key, table);
              }
              texts.put(key, item.text().orElse(""));
            });
    return new GivenRow(texts, whom);
  }

  private TableColumn tableColumn(Fields fields, @Nullable Table table) {
    List<String> share = fields.texts("share");
    String key = share.isEmpty() ? fields.text("column") : "";
    String tick = fields.text("tick", "");
    String header = share.isEmpty() ? fields.text("header", "") : fields.text("header");
    if (table != null) {
      if (share.isEmpty()) {
        column(fields, "column", key, table).ifPresent(c -> check(fields, c, tick, header));
      } else {
        share.forEach(part -> column(fields, "share", part, table));
        if (share.size() != 2) {
          problems.add(fields.placeOf("share"), "share-of-two");
        }
        if (!table.ignoredHeaders().contains(header)) {
          List<String> known = table.ignoredHeaders().stream().sorted().toList();
          problems.unknown(fields.placeOf("header"), "unknown-header", header, known);
        }
      }
    }
    return new TableColumn(key, tick, header, share, fields.flag("codes"), width(fields));
  }

  private Optional<Column> column(Fields fields, String at, String key, Table table) {
    Optional<Column> column = table.column(key);
    if (column.isEmpty()) {
      List<String> keys = table.columns().stream().map(Column::key).toList();
      problems.unknown(fields.placeOf(at), "unknown-column", key, keys);
    }
    return column;
  }

  private void check(Fields fields, Column column, String tick, String header) {
    if (!tick.isEmpty() && !column.ticks().containsKey(tick)) {
      List<String> known = column.ticks().keySet().stream().sorted().toList();
      problems.unknown(fields.placeOf("tick"), "unknown-header", tick, known);
    }
    if (!header.isEmpty()
        && !header.equals(column.name().vi())
        && !column.aliases().contains(header)) {
      problems.unknown(fields.placeOf("header"), "unknown-header", header, column.aliases());
    }
  }

  private static int width(Fields fields) {
    return fields.find("width").flatMap(Item::whole).orElse(0);
  }
}
