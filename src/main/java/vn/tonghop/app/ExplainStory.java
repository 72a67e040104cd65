package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.EvidenceLine.Role;
import vn.tonghop.explain.Listed;
import vn.tonghop.explain.Sources;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.PublishedCsv;
import vn.tonghop.store.Consolidation;

/** What every explanation tells after its head: the values, what they are made of, the rows. */
record ExplainStory(
    Setup setup,
    ExplainRequest request,
    Consolidation consolidation,
    StoredEvidence evidence,
    PriorAnswers before,
    PublishedCsv published,
    ExplainWords words,
    ExplanationSink sink) {

  /** Rows of one agency that are shown unless every row is wanted. */
  private static final int FEW_ROWS = 10;

  /** Reads the answers to an item and to all it is derived from. */
  void load(Indicator indicator) {
    evidence.load(related(indicator));
  }

  private Set<String> related(@Nullable Indicator indicator) {
    Set<String> codes = new HashSet<>();
    if (indicator != null) {
      codes.add(indicator.code());
      Sources.of(setup.outline(), indicator).items().forEach(i -> codes.add(i.code()));
    }
    return codes;
  }

  /** Every code that statistics.csv and the outline know. */
  List<String> codes() throws IOException {
    Set<String> codes = new LinkedHashSet<>();
    setup.outline().indicators().forEach(i -> codes.add(i.code()));
    if (published.has("statistics")) {
      published.read("statistics", line -> codes.add(line.getOrDefault("indicator", "")));
    }
    return List.copyOf(codes);
  }

  private boolean isShown(String agency) {
    String only = request.agency();
    return only == null || only.equals(agency);
  }

  /** Every agency, those that entered first, and where the numbers of derived answers come from. */
  EvidenceLines lines(List<Listed> listed, @Nullable Indicator indicator) {
    EvidenceLines lines = new EvidenceLines(setup, consolidation, words, related(indicator));
    List<Listed> shown = listed.stream().filter(l -> isShown(l.agency())).toList();
    shown.stream().filter(Listed::entered).forEach(l -> sink.line(lines.line(l)));
    shown.stream().filter(l -> !l.entered()).forEach(l -> sink.line(lines.line(l)));
    if (indicator != null) {
      Sources sources = Sources.of(setup.outline(), indicator);
      List<Listed> made = shown.stream().filter(l -> isMade(l.value())).toList();
      items(lines, sources, made);
      rows(lines, sources, made);
    }
    return lines;
  }

  /** What the same agencies answered in the campaign before. */
  void yearBefore(Indicator indicator, List<Listed> listed, EvidenceLines lines) {
    List<String> shown = listed.stream().map(Listed::agency).filter(this::isShown).toList();
    Map<String, List<PriorAnswers.Answer>> answers = before.of(indicator.code(), shown);
    for (String agency : shown) {
      answers.getOrDefault(agency, List.of()).forEach(answer -> sink.line(lines.before(answer)));
    }
  }

  /** Only answers with numbers are made of anything. */
  private static boolean isMade(@Nullable IndicatorValue value) {
    return value != null
        && (value.amount() != null || value.numerator() != null || value.denominator() != null);
  }

  private void items(EvidenceLines lines, Sources sources, List<Listed> made) {
    for (Listed one : made) {
      for (Indicator item : sources.items()) {
        IndicatorValue value = evidence.value(one.agency(), item.code());
        if (value != null) {
          sink.line(lines.line(Role.SOURCE, one.standing().agency(), value, ""));
        }
      }
    }
  }

  private void rows(EvidenceLines lines, Sources sources, List<Listed> made) {
    Map<String, Agency> agencies = new HashMap<>();
    made.forEach(l -> agencies.put(l.agency(), l.standing().agency()));
    Set<Table> tables = new LinkedHashSet<>();
    sources.rows().forEach(r -> tables.add(r.table()));
    for (Table table : tables) {
      List<Sources.Rows> wanted =
          sources.rows().stream().filter(r -> r.table().equals(table)).toList();
      RowTelling telling = new RowTelling(lines, table, wanted, agencies);
      consolidation.rows(table, agencies::containsKey, telling::row);
      telling.endOfAgency();
    }
  }

  /** The number a row must add up to. */
  private @Nullable BigDecimal listed(String agency, Sources.Rows rows) {
    IndicatorValue value = evidence.value(agency, rows.indicator().code());
    return value == null ? null : value.number(rows.component());
  }

  /** Tells the rows of one table as they come, agency after agency, and adds them up. */
  private final class RowTelling {
    private final EvidenceLines lines;
    private final Table table;
    private final List<Sources.Rows> wanted;
    private final Map<String, Agency> agencies;
    private final Map<Sources.Rows, BigDecimal> sums = new HashMap<>();
    private String agency = "";
    private long told;
    private long untold;

    RowTelling(
        EvidenceLines lines, Table table, List<Sources.Rows> wanted, Map<String, Agency> agencies) {
      this.lines = lines;
      this.table = table;
      this.wanted = wanted;
      this.agencies = agencies;
    }

    void row(String code, TableRow row) {
      if (!code.equals(agency)) {
        endOfAgency();
        agency = code;
      }
      Set<Integer> columns = new HashSet<>();
      for (Sources.Rows rows : wanted) {
        BigDecimal adds = rows.contribution().of(row);
        if (adds != null) {
          sums.merge(rows, adds, BigDecimal::add);
          if (columns.add(rows.contribution().column())) {
            tell(code, row, rows.contribution().column(), Decimals.plain(adds));
          }
        }
      }
    }

    private void tell(String code, TableRow row, int column, String value) {
      if (request.everyRow() || request.agency() != null || told < FEW_ROWS) {
        told++;
        Agency named = Objects.requireNonNull(agencies.get(code));
        sink.line(lines.row(named, table, row, column, value));
      } else {
        untold++;
      }
    }

    void endOfAgency() {
      if (!agency.isEmpty()) {
        if (untold > 0) {
          sink.more(agency, untold);
        }
        for (Sources.Rows rows : wanted) {
          BigDecimal expected = listed(agency, rows);
          BigDecimal sum = sums.getOrDefault(rows, BigDecimal.ZERO);
          if (expected != null) {
            String item = rows.indicator().code() + "/" + rows.component();
            sink.tally(agency, item, Decimals.plain(sum), Decimals.plain(expected));
          }
        }
      }
      sums.clear();
      told = 0;
      untold = 0;
    }
  }

  /** The agencies that entered, by code. */
  static Map<String, Agency> entered(List<Listed> listed) {
    return listed.stream()
        .filter(Listed::entered)
        .collect(Collectors.toMap(Listed::agency, l -> l.standing().agency()));
  }
}
