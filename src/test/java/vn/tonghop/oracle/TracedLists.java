package vn.tonghop.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/** The lines of lists: rows of tables, items, findings. */
final class TracedLists {

  private final Setup setup;
  private final PublishedFiles files;
  private final TracedAgency cells;
  private final TracedWords words;

  TracedLists(Setup setup, PublishedFiles files) {
    this.setup = setup;
    this.files = files;
    this.cells = new TracedAgency(setup, files);
    this.words = new TracedWords(setup);
  }

  private List<Agency> agencies(Block block) {
    return setup.registry().agencies().stream()
        .filter(
            agency ->
                block.groups().contains(agency.group())
                    || agency.subsets().stream().anyMatch(block.groups()::contains))
        .toList();
  }

  List<TracedRow> table(Block block, RowPlan.TableRows plan) throws IOException {
    Table table = setup.outline().table(plan.table()).orElseThrow();
    List<Map<String, String>> published = files.table(plan.table());
    if (plan.top() != null) {
      return top(block, plan, plan.top(), table, published);
    }
    List<TracedRow> rows = new ArrayList<>();
    for (Agency agency : agencies(block)) {
      List<Map<String, String>> own =
          published.stream().filter(r -> r.get("agency").equals(agency.code())).toList();
      for (Map<String, String> row : own) {
        List<String> line = new ArrayList<>();
        for (ReportColumn column : block.columns()) {
          line.add(
              switch (column.show()) {
                case CELL -> cell(table, column, row);
                case CELL_SHARE -> share(column, row);
                default -> name(agency, column);
              });
        }
        rows.add(new TracedRow("line", agency.code(), name(table, plan, row), line));
      }
      if (own.isEmpty()) {
        List<String> line = new ArrayList<>();
        block.columns().forEach(column -> line.add(""));
        if (cells.isSilent(agency)) {
          line.set(0, cells.silence(agency));
        }
        rows.add(new TracedRow("agency", agency.code(), agency.name(), line));
      }
    }
    return rows;
  }

  /** Every row with as many greater ones as leave it a place; none of the samples ties 20 times. */
  private List<TracedRow> top(
      Block block,
      RowPlan.TableRows plan,
      RowPlan.Top top,
      Table table,
      List<Map<String, String>> published) {
    List<Map<String, String>> numbered =
        published.stream()
            .filter(r -> agencies(block).stream().anyMatch(a -> a.code().equals(r.get("agency"))))
            .filter(r -> !r.get(top.column()).isEmpty())
            .toList();
    Map<Map<String, String>, Long> places = new LinkedHashMap<>();
    for (Map<String, String> row : numbered) {
      BigDecimal own = new BigDecimal(row.get(top.column()));
      long greater =
          numbered.stream()
              .filter(r -> new BigDecimal(r.get(top.column())).compareTo(own) > 0)
              .count();
      places.put(row, greater + 1);
    }
    List<TracedRow> rows = new ArrayList<>();
    places.entrySet().stream()
        .filter(e -> e.getValue() <= top.places())
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> rows.add(placed(block, plan, table, e.getKey(), e.getValue())));
    return rows;
  }

  private TracedRow placed(
      Block block, RowPlan.TableRows plan, Table table, Map<String, String> row, long place) {
    Agency agency = setup.registry().agency(row.get("agency")).orElseThrow();
    List<String> line = new ArrayList<>();
    for (ReportColumn column : block.columns()) {
      line.add(
          switch (column.show()) {
            case PLACE -> String.valueOf(place);
            case CELL -> cell(table, column, row);
            default -> name(agency, column);
          });
    }
    return new TracedRow("line", agency.code(), row.get(plan.name()), line);
  }

  /** A choice that names the row stands in words. */
  private String name(Table table, RowPlan.TableRows plan, Map<String, String> row) {
    Column column = table.column(plan.name()).orElseThrow();
    String text = row.get(plan.name());
    return column.kind() == Kind.ENUM ? words.text(column.kind(), column.choices(), text) : text;
  }

  private String cell(Table table, ReportColumn column, Map<String, String> row) {
    Column cell = table.column(String.valueOf(column.of())).orElseThrow();
    return words.text(cell.kind(), cell.choices(), row.get(cell.key()));
  }

  private static String share(ReportColumn column, Map<String, String> row) {
    String part = row.get(String.valueOf(column.of()));
    String whole = row.get(String.valueOf(column.over()));
    if (part.isEmpty() || whole.isEmpty()) {
      return "";
    }
    BigDecimal all = new BigDecimal(whole);
    return all.signum() == 0
        ? "–"
        : TracedWords.number(
            new BigDecimal(part).movePointRight(2).divide(all, 10, RoundingMode.HALF_UP));
  }

  private static String name(Agency agency, ReportColumn column) {
    return column.show() == Show.AGENCY_CODE ? agency.code() : agency.name();
  }

  List<TracedRow> items(Block block, RowPlan.Items plan) {
    List<TracedRow> rows = new ArrayList<>();
    for (String code : plan.indicators()) {
      Indicator item = setup.outline().require(code);
      for (Agency agency : agencies(block)) {
        if (item.applies().appliesTo(agency)) {
          rows.add(
              new TracedRow(
                  "line", agency.code(), item.name().vi(), item(item, agency, block, plan)));
        }
      }
    }
    return rows;
  }

  private List<String> item(Indicator item, Agency agency, Block block, RowPlan.Items plan) {
    List<String> line = new ArrayList<>();
    boolean said = false;
    for (ReportColumn column : block.columns()) {
      boolean answer =
          List.of(Show.ITEM_VALUE, Show.ITEM_STATUS, Show.ITEM_REACHED, Show.ITEM_TEXT)
              .contains(column.show());
      if (answer && cells.isSilent(agency)) {
        line.add(said ? "" : cells.silence(agency));
        said = true;
      } else {
        line.add(item(item, agency, column, plan));
      }
    }
    return line;
  }

  private String item(Indicator item, Agency agency, ReportColumn column, RowPlan.Items plan) {
    Optional<Indicator> status =
        setup.outline().forms().stream()
            .filter(form -> !form.statusSuffix().isEmpty())
            .flatMap(f -> setup.outline().indicator(item.code() + f.statusSuffix()).stream())
            .findFirst();
    Optional<Target> target =
        setup.campaign().targets().stream()
            .filter(t -> item.code().equals(t.indicator()) || item.code().equals(t.concerns()))
            .filter(t -> t.scope().appliesTo(agency))
            .findFirst();
    return switch (column.show()) {
      case AGENCY_NAME, AGENCY_CODE -> name(agency, column);
      case ITEM_TARGET -> target.map(words::target).orElse("");
      case ITEM_UNIT -> item.unit().vi();
      case ITEM_VALUE -> cells.figure(agency, item);
      case ITEM_TEXT -> cells.narrative(agency, item);
      case ITEM_STATUS -> status.map(s -> cells.answer(agency, s, Show.CHOICE)).orElse("");
      case ITEM_REACHED ->
          target.isPresent()
              ? TracedWords.STATUS.get(
                  files.targets().get(target.get().id() + " " + agency.code()).get("status"))
              : status.map(s -> byStatus(agency, s, plan)).orElse("");
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private String byStatus(Agency agency, Indicator status, RowPlan.Items plan) {
    Map<String, String> line = files.answers().value(agency.code(), status.code());
    if (line == null || !line.get("state").equals("VALUE") || line.get("text").isEmpty()) {
      return "Không có số liệu";
    }
    return plan.done().contains(line.get("text")) ? "Đạt" : "Chưa đạt";
  }

  List<TracedRow> findings(Block block, RowPlan.Findings plan) throws IOException {
    List<TracedRow> rows = new ArrayList<>();
    for (Map<String, String> finding : files.findings()) {
      if (plan.levels().stream().anyMatch(level -> level.name().equals(finding.get("level")))) {
        String code = finding.get("agency");
        String name = setup.registry().agency(code).map(Agency::name).orElse("Không xác định");
        List<String> line = new ArrayList<>();
        for (ReportColumn column : block.columns()) {
          line.add(
              switch (column.show()) {
                case AGENCY_CODE -> code;
                case AGENCY_NAME -> name;
                case FINDING_LEVEL -> TracedWords.LEVEL.get(finding.get("level"));
                default ->
                    finding.get(
                        column
                            .show()
                            .name()
                            .substring("FINDING_".length())
                            .toLowerCase(Locale.ROOT));
              });
        }
        rows.add(new TracedRow("line", code, name, line));
      }
    }
    return rows;
  }
}
