package vn.tonghop.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;

/**
 * The report of one agency for large inboxes: written quickly, as a workbook made of the campaign's
 * template and as a CSV set, with the figures it must give.
 */
public final class FilledReport {

  private static final String SERVICES = "dvc";
  private static final int HELD = 100;

  /** Rows from which names are short. */
  private static final int SHORT_NAMES = 100_000;

  private static final Map<String, Integer> LISTS = Map.of("httt_csdl", 20, "muc_tieu", 30);
  private static final Map<String, String> NAMES =
      Map.of("httt_csdl", "ten", "muc_tieu", "muctieu");

  /**
   * What a report is to be like.
   *
   * @param services rows of the table of services
   * @param remark with something worth a remark that changes no figure
   * @param asText numbers partly typed as text: "1.234,5", "98%"
   */
  public record Wish(int services, boolean remark, boolean asText) {}

  /** A figure of statistics.csv to which a report contributes. */
  public record Figure(String subject, String measure) {}

  private final Outline outline;
  private final WorkbookMould mould;
  private final Filling filling;

  private FilledReport(Outline outline, WorkbookMould mould, Filling filling) {
    this.outline = outline;
    this.mould = mould;
    this.filling = filling;
  }

  /** Makes reports of a campaign out of one template workbook, filled in once. */
  public static final class Maker {

    private final Setup setup;
    private final Layout layout;
    private final WorkbookMould mould;
    private final Set<String> needed;
    private final LocalDate received;

    /**
     * @param received in the period of the campaign's submissions
     */
    public Maker(Path jobs, Setup setup, LocalDate received) throws Exception {
      this.setup = setup;
      this.received = received;
      this.layout = new Layout(setup.outline());
      this.needed = needed(setup.outline());
      Agency agency = busiest();
      Report report = report(agency, new Wish(HELD, false, false));
      byte[] workbook =
          new TemplateWorkbook(new Templates(jobs, setup).of(agency), setup.outline(), report)
              .bytes(Set.of());
      this.mould = new WorkbookMould(workbook, setup.outline(), agency.name());
    }

    /** Items for which every workbook has a row; the others are only computed by the program. */
    public Set<String> printed() {
      return mould.printed();
    }

    /** The agency with the longest forms: the templates of others lack rows and formulas. */
    private Agency busiest() {
      return setup.registry().agencies().stream()
          .max(Comparator.comparingInt(this::items))
          .orElseThrow();
    }

    private int items(Agency agency) {
      return setup.outline().forms().stream()
          .mapToInt(form -> layout.items(form, agency).size())
          .sum();
    }

    /** The report of an agency; always the same. */
    public FilledReport of(Agency agency, Wish wish) {
      Report report = report(agency, wish);
      Derived.Rows rows = new RowsOf(report, wish.services());
      Derived derived = new Derived(setup.outline(), report, rows);
      complete(report, rows, derived);
      Filling filling = new Filling(layout, report, rows, derived, needed, wish.asText());
      return new FilledReport(setup.outline(), mould, filling);
    }

    private Report report(Agency agency, Wish wish) {
      int held = Math.min(HELD, wish.services());
      Sending sending =
          new Sending(received, agency.code(), 1, held, Sending.Packaging.WORKBOOK, List.of());
      Report report = new Report(agency, 1);
      CoverFields.fill(report, sending, setup);
      Figures.fill(layout, report, held);
      LISTS.forEach((table, count) -> lengthen(report.rows(table), NAMES.get(table), count));
      if (wish.remark()) {
        Fault.OTHER_CUTOFF.plant(report);
      }
      return report;
    }

    /** Long tables are made anew whenever they are read; what counts their rows must agree. */
    private void complete(Report report, Derived.Rows rows, Derived derived) {
      long level4 = 0;
      for (Map<String, Object> row : rows.of(SERVICES)) {
        level4 += row.get("mucdo").equals("4") ? 1 : 0;
      }
      int all = rows.count(SERVICES);
      report.answer("3500.I.2.dvc-muc3").set(Role.NUMERATOR, all - level4);
      report.answer("3500.I.2.dvc-muc4").set(Role.NUMERATOR, level4);
      Answer total = report.answer("3500.I.2.dvc-tong");
      total.set(Role.NUMERATOR, Math.max(total.number(Role.NUMERATOR), all));
      for (String code : mould.printed()) {
        Indicator item = setup.outline().indicator(code).orElse(null);
        if (item != null && item.applies().appliesTo(report.agency)) {
          withResults(report, item, derived);
        }
      }
    }

    /** What the formulas of the template show, also for the CSV set. */
    private static void withResults(Report report, Indicator item, Derived derived) {
      Answer answer = report.answers.getOrDefault(item.code(), new Answer());
      if (item.kind() == Kind.RATIO) {
        set(answer, Role.NUMERATOR, derived.number(item.code(), Component.NUMERATOR));
        set(answer, Role.DENOMINATOR, derived.number(item.code(), Component.DENOMINATOR));
      } else {
        set(answer, Role.NUMERATOR, derived.number(item.code(), Component.AMOUNT));
      }
      if (answer.get(Role.NUMERATOR) != null) {
        report.answers.put(item.code(), answer);
      }
    }

    private static void set(Answer answer, Role role, @Nullable BigDecimal number) {
      if (number != null && answer.get(role) == null) {
        answer.set(role, number);
      }
    }

    private static void lengthen(List<Map<String, Object>> rows, String name, int count) {
      int cycle = rows.size();
      for (int i = cycle; i < count; i++) {
        Map<String, Object> row = new LinkedHashMap<>(rows.get(i % cycle));
        row.put(name, row.get(name) + " (giai đoạn " + (1 + i / cycle) + ")");
        row.computeIfPresent("tt", (key, number) -> rows.size() + 1);
        rows.add(row);
      }
    }

    private static Set<String> needed(Outline outline) {
      Set<String> needed = new HashSet<>();
      for (Indicator item : outline.indicators()) {
        for (Component component : Component.values()) {
          Derivation derivation = item.derivation(component);
          if (derivation instanceof Derivation.Linear linear) {
            linear.plus().stream().map(ComponentRef::indicator).forEach(needed::add);
            linear.minus().stream().map(ComponentRef::indicator).forEach(needed::add);
          } else if (derivation instanceof Derivation.TotalOf total) {
            total.parts().stream().map(ComponentRef::indicator).forEach(needed::add);
          }
        }
      }
      return needed;
    }
  }

  /** The rows of a report; services always anew from their seed. */
  private record RowsOf(Report report, int services) implements Derived.Rows {

    @Override
    public Iterable<Map<String, Object>> of(String table) {
      return table.equals(SERVICES)
          ? this::servicesAnew
          : report.tables.getOrDefault(table, List.of());
    }

    private Iterator<Map<String, Object>> servicesAnew() {
      String code = report.agency.code();
      String host = code.toLowerCase(Locale.ROOT) + ".example.vn";
      SplittableRandom random = new SplittableRandom(3500L * 1_000_003 + code.hashCode());
      Iterator<Map<String, Object>> rows =
          Services.lazily(services, code.startsWith("UBND"), host, random);
      return services < SHORT_NAMES ? rows : shortlyNamed(rows);
    }

    /** A million names of the usual length would be more text than a workbook may hold. */
    private static Iterator<Map<String, Object>> shortlyNamed(Iterator<Map<String, Object>> rows) {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Map<String, Object> next() {
          Map<String, Object> row = rows.next();
          row.put("ten", "Cấp giấy phép số " + row.get("tt"));
          return row;
        }
      };
    }

    @Override
    public int count(String table) {
      return table.equals(SERVICES)
          ? services
          : report.tables.getOrDefault(table, List.of()).size();
    }
  }

  public void workbook(Path file) throws IOException {
    mould.cast(file, filling);
  }

  /** One file per sheet, in this folder. */
  public void csv(Path folder) throws IOException {
    CsvSet set = new CsvSet(filling.layout(), filling.report(), ';', true);
    for (Map.Entry<String, String> file : set.files().entrySet()) {
      if (!file.getKey().equals(SERVICES + ".csv")) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
    Table services = outline.table(SERVICES).orElseThrow();
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(SERVICES + ".csv"), StandardCharsets.UTF_8)) {
      set.table(
          services,
          filling.rows().of(SERVICES),
          line -> {
            try {
              out.write(line);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /** What this report adds to figures of its groups; only items a form prints. */
  public void figures(BiConsumer<Figure, BigDecimal> sink) {
    List<Indicator> printed = new ArrayList<>();
    outline
        .forms()
        .forEach(f -> printed.addAll(filling.layout().items(f, filling.report().agency)));
    printed.forEach(item -> item(item, sink));
    filling
        .report()
        .tables
        .forEach(
            (key, rows) ->
                sink.accept(
                    new Figure("@table." + key, "rows"),
                    BigDecimal.valueOf(filling.rows().count(key))));
    for (Map<String, Object> row : filling.rows().of(SERVICES)) {
      for (String column : List.of("mucdo", "linhvuc")) {
        Figure figure = new Figure("@table.dvc." + column, "enum:" + row.get(column));
        sink.accept(figure, BigDecimal.ONE);
      }
    }
  }

  private void item(Indicator item, BiConsumer<Figure, BigDecimal> sink) {
    Answer answer = filling.report().answers.get(item.code());
    if (item.kind() == Kind.RATIO) {
      BigDecimal n = filling.derived().number(item.code(), Component.NUMERATOR);
      BigDecimal d = filling.derived().number(item.code(), Component.DENOMINATOR);
      if (n != null && d != null && d.signum() > 0) {
        sink.accept(new Figure(item.code(), "numerator_sum"), n);
        sink.accept(new Figure(item.code(), "denominator_sum"), d);
      }
    } else if (item.kind() == Kind.COUNT || item.kind() == Kind.NUMBER) {
      BigDecimal amount = filling.derived().number(item.code(), Component.AMOUNT);
      if (amount != null) {
        sink.accept(new Figure(item.code(), "sum"), amount);
      }
    } else if (item.kind() == Kind.YESNO && answer != null) {
      sink.accept(
          new Figure(item.code(), "Có".equals(answer.get(Role.CHOICE)) ? "yes_count" : "no_count"),
          BigDecimal.ONE);
    }
  }
}
