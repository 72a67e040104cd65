package vn.tonghop.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan.Headline;
import vn.tonghop.outline.SummaryPlan.Ranking;
import vn.tonghop.outline.Target;

/** Makes the lines of TOM-TAT.csv anew from the other published files, by straightforward code. */
final class SummaryTrace {

  private static final Map<MoneyScale, String> UNITS =
      Map.of(
          MoneyScale.VND, "đồng",
          MoneyScale.KVND, "nghìn đồng",
          MoneyScale.MVND, "triệu đồng",
          MoneyScale.BVND, "tỷ đồng");

  private final Setup setup;
  private final PublishedFiles files;
  private int block;

  SummaryTrace(Setup setup, Path publication) throws IOException {
    this.setup = setup;
    this.files = new PublishedFiles(publication);
  }

  /** Lines as they must be; fields that must be empty are left out. */
  List<Map<String, String>> lines() {
    List<Map<String, String>> lines = new ArrayList<>();
    receipt(lines);
    block++;
    for (Target target : setup.campaign().targets()) {
      lines.add(target(target));
    }
    block++;
    for (Headline headline : setup.outline().summary().headlines()) {
      lines.add(headline(headline));
    }
    for (Ranking ranking : setup.outline().summary().rankings()) {
      ranking(ranking, lines);
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).put("row", String.valueOf(i + 1));
    }
    return lines;
  }

  private Map<String, String> line(String kind, String code, String name) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("block", String.valueOf(block));
    line.put("kind", kind);
    line.put("code", code);
    line.put("name", name);
    return line;
  }

  private void receipt(List<Map<String, String>> lines) {
    block++;
    setup
        .registry()
        .groups()
        .forEach(
            group -> {
              Map<String, String> line = line("population", group.code(), group.name().vi());
              lines.add(receipt(line, agency -> agency.group().equals(group.code())));
            });
    lines.removeIf(line -> "0".equals(line.get("phai_bao_cao")));
    lines.add(receipt(line("total", "ALL", "TỔNG CỘNG"), agency -> true));
  }

  private Map<String, String> receipt(Map<String, String> line, Predicate<Agency> wanted) {
    List<String> agencies =
        setup.registry().agencies().stream().filter(wanted).map(Agency::code).toList();
    List<Map<String, String>> used = new ArrayList<>();
    int refused = 0;
    for (String agency : agencies) {
      Map<String, String> submission = files.answers().submission(agency);
      if (submission != null) {
        used.add(submission);
      } else if (!files.answers().submissions(agency).isEmpty()) {
        refused++;
      }
    }
    long late = used.stream().filter(s -> !s.get("days_late").equals("0")).count();
    line.put("phai_bao_cao", String.valueOf(agencies.size()));
    line.put("da_nhan", String.valueOf(used.size()));
    line.put(
        "ty_le",
        agencies.isEmpty()
            ? ""
            : TracedWords.number(
                new BigDecimal(100 * used.size())
                    .divide(new BigDecimal(agencies.size()), 10, RoundingMode.HALF_UP)));
    line.put("dung_han", String.valueOf(used.size() - late));
    line.put("qua_han", String.valueOf(late));
    line.put("dat", verdicts(used, "ACCEPTED"));
    line.put("can_xem", verdicts(used, "ACCEPTED_WITH_REMARKS"));
    line.put("mot_phan", verdicts(used, "PARTLY_ACCEPTED"));
    line.put("bi_tra_lai", String.valueOf(refused));
    line.put("chua_gui", String.valueOf(agencies.size() - used.size() - refused));
    return line;
  }

  private static String verdicts(List<Map<String, String>> used, String verdict) {
    return String.valueOf(used.stream().filter(s -> s.get("verdict").equals(verdict)).count());
  }

  private Map<String, String> target(Target target) {
    boolean single = target.aggregation() == Target.Aggregation.SINGLE;
    String caption = target.caption().vi();
    String name = target.name().vi() + (caption.isEmpty() ? "" : " (" + caption + ")");
    Map<String, String> line = line("target", target.id(), name);
    Map<String, String> published = files.targets().get(target.id() + " " + target.group());
    line.put(
        "doi_tuong",
        single ? setup.registry().agency(target.group()).orElseThrow().name() : "Các cơ quan");
    line.put("muc_can_dat", level(target, published.get("target")));
    String value = published.get("value");
    boolean choice = target.value() == null;
    line.put("ket_qua", choice ? (value.equals("yes") ? "Có" : "Không") : value);
    line.put("chenh_lech", published.get("gap").isEmpty() ? "–" : published.get("gap"));
    line.put(
        "danh_gia",
        Map.of(
                "REACHED", "Đạt",
                "NOT_REACHED", "Chưa đạt",
                "NO_DATA", "Không có số liệu",
                "BASELINE", "Năm gốc")
            .get(published.get("status")));
    Map<String, String> reached =
        files.statistic("@target." + target.id(), target.group(), "agencies_reached");
    if (!single) {
      line.put(
          "co_quan_dat",
          target.isRise() ? "–" : reached.get("value") + "/" + reached.get("agencies_used"));
    }
    return line;
  }

  private static String level(Target target, String published) {
    if (target.value() == null) {
      return published.equals("yes") ? "Có" : published;
    }
    String number = target.value().stripTrailingZeros().toPlainString();
    if (target.growth() == null) {
      return "≥ " + number + " " + target.unit().vi();
    }
    String required = new BigDecimal(published).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return "≥ " + number + " % so với năm gốc: " + required.replace('.', ',');
  }

  private Map<String, String> headline(Headline headline) {
    Indicator indicator = setup.outline().require(headline.indicator());
    String measure = indicator.kind() == Kind.RATIO ? "weighted_share" : "sum";
    Map<String, String> line = line("indicator", indicator.code(), headline.name().vi());
    MoneyScale scale = headline.moneyUnit();
    int power = scale == null ? 0 : scale.power();
    line.put("don_vi", scale == null ? indicator.unit().vi() : UNITS.get(scale));
    setup
        .registry()
        .groups()
        .forEach(
            group -> {
              Map<String, String> statistic =
                  files.statistic(indicator.code(), group.code(), measure);
              if (!statistic.get("agencies_total").equals("0")) {
                line.put(
                    "nhom_" + group.code().toLowerCase(Locale.ROOT),
                    TracedWords.in(power, statistic.get("value")));
              }
            });
    Map<String, String> all = files.statistic(indicator.code(), "ALL", measure);
    line.put("chung", TracedWords.in(power, all.get("value")));
    line.put("k_n", all.get("agencies_used") + "/" + all.get("agencies_total"));
    line.put("bieu", headline.report());
    return line;
  }

  private record Compared(Agency agency, BigDecimal mean, int used) {}

  private void ranking(Ranking ranking, List<Map<String, String>> lines) {
    List<Compared> compared = new ArrayList<>();
    for (Agency agency : setup.registry().agencies()) {
      List<BigDecimal> values = new ArrayList<>();
      for (String code : ranking.indicators()) {
        Map<String, String> answer = files.answers().value(agency.code(), code);
        if (answer != null && !answer.get("value").isEmpty()) {
          values.add(new BigDecimal(answer.get("value")));
        }
      }
      boolean enough =
          100 * values.size() >= ranking.coverage().intValueExact() * ranking.indicators().size();
      if (ranking.groups().contains(agency.group()) && enough && !values.isEmpty()) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        compared.add(
            new Compared(
                agency,
                sum.divide(new BigDecimal(values.size()), 10, RoundingMode.HALF_UP),
                values.size()));
      }
    }
    compared.sort(Comparator.comparing(Compared::mean).reversed());
    int top = Math.min(ranking.shown(), compared.size());
    int bottom = Math.max(top, compared.size() - ranking.shown());
    block++;
    compared.subList(0, top).forEach(c -> lines.add(ranked(c, compared, ranking)));
    block++;
    compared.subList(bottom, compared.size()).forEach(c -> lines.add(ranked(c, compared, ranking)));
  }

  private Map<String, String> ranked(Compared one, List<Compared> all, Ranking ranking) {
    Map<String, String> line = line("agency", one.agency().code(), one.agency().name());
    line.put("trung_binh", TracedWords.number(one.mean()));
    line.put("so_ty_le", one.used() + "/" + ranking.indicators().size());
    long better = all.stream().filter(c -> c.mean().compareTo(one.mean()) > 0).count();
    line.put("hang", String.valueOf(better + 1));
    return line;
  }
}
