package vn.tonghop.sample;

import static vn.tonghop.outline.Form.Role.DENOMINATOR;
import static vn.tonghop.outline.Form.Role.NUMERATOR;
import static vn.tonghop.outline.Form.Role.STATUS;
import static vn.tonghop.outline.Form.Role.TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;

/** Plausible, consistent answers of one agency: first what belongs together, then all the rest. */
final class Figures {

  private final Layout layout;
  private final Outline outline;
  private final Agency agency;
  private final SplittableRandom random;
  private final Report report;

  private Figures(Layout layout, Report report) {
    this.layout = layout;
    this.outline = layout.outline();
    this.agency = report.agency;
    this.random = new SplittableRandom(3500L * 1_000_003 + agency.code().hashCode());
    this.report = report;
  }

  static void fill(Layout layout, Report report, int services) {
    new Figures(layout, report).fill(services);
  }

  private void fill(int services) {
    boolean local = agency.code().startsWith("UBND");
    String host = agency.code().toLowerCase(java.util.Locale.ROOT) + ".example.vn";
    report.tables.put("dvc", Services.rows(services, local, host, random));
    services(services, local, host);
    if (local) {
      levels();
    } else {
      departments();
    }
    documents();
    infrastructure();
    OtherTables.fill(report, outline, random);
    outline.indicators().stream()
        .filter(item -> item.applies().appliesTo(agency) && layout.formOf(item) != null)
        .forEach(this::rest);
  }

  private void services(int rows, boolean local, String host) {
    long level4 = report.rows("dvc").stream().filter(r -> r.get("mucdo").equals("4")).count();
    amount("3500.I.2.dvc-tong", local ? 1500 + random.nextInt(600) : rows + random.nextInt(400));
    put("3500.I.2.dvc-muc3", Answer.amount(rows - level4));
    put("3500.I.2.dvc-muc4", Answer.amount(level4));
    amount("3500.I.2.buuchinh.nhan", random.nextInt(5_000));
    amount("3500.I.2.buuchinh.tra", random.nextInt(9_000));
    Indicator address = outline.indicator("3500.I.2.diachi").orElse(null);
    if (address != null) {
      boolean narrative =
          layout.formOf(address) != null && layout.formOf(address).headers().containsKey(TEXT);
      put(
          address.code(),
          new Answer()
              .set(
                  narrative ? TEXT : vn.tonghop.outline.Form.Role.NOTE,
                  "https://dichvucong." + host));
    }
  }

  private void levels() {
    int districts = 7 + random.nextInt(12);
    int[] totals = {18 + random.nextInt(3), districts, districts * (10 + random.nextInt(6))};
    String[] names = {"so-nganh", "quan-huyen", "xa-phuong"};
    long sites = 0;
    for (int i = 0; i < names.length; i++) {
      int total = totals[i];
      int least = i == 2 ? 30 : 75;
      put("3500.I.3.cqdv-motcua." + names[i], share(total, least, 100));
      put("3500.I.4.a.cqdv-qlvb." + names[i], share(total, least + 10, 100));
      sites += i < 2 ? total : 0;
    }
    put("3500.I.4.a.lt-xa", share(totals[2], 20, 95));
    sites(sites + 4);
  }

  private void departments() {
    int[] totals = {random.nextInt(5), 6 + random.nextInt(14), 7 + random.nextInt(9)};
    String[] names = {"tong-cuc", "cuc", "vu"};
    int units = 0;
    for (int i = 0; i < names.length; i++) {
      units += totals[i];
      put(
          "3500.I.3.cqdv-motcua." + names[i],
          totals[i] == 0
              ? Answer.state("Không áp dụng", "Cơ quan không có tổ chức cấp này")
              : share(totals[i], 40, 100));
    }
    put("3500.I.4.a.cqdv-qlvb.tructhuoc", share(units, 70, 100));
    int assigned = 10 + random.nextInt(30);
    int done = assigned * (40 + random.nextInt(40)) / 100;
    amount("3500.I.4.b.nq36a.giao", assigned);
    amount("3500.I.4.b.nq36a.xong", done);
    amount("3500.I.4.b.nq36a.dang", (assigned - done) / 2);
    put("3500.I.4.b.BTC.thongquan", Answer.amount(new BigDecimal("58.5")));
    put("3500.I.4.b.BTC.thongquan.nk", Answer.amount(62));
    put("3500.I.4.b.BTC.thongquan.xk", Answer.amount(new BigDecimal("55.25")));
    sites(units + 1L);
  }

  private void sites(long units) {
    long with = units * (60 + random.nextInt(41)) / 100;
    long parts = with * (30 + random.nextInt(60)) / 100;
    put("3500.I.1.cqdv-ttdt", Answer.ratio(with, units));
    put("3500.I.1.cqdv-ttdt.thanhphan", Answer.amount(parts));
    put("3500.I.1.cqdv-ttdt.doclap", Answer.amount(with - parts));
    put("3500.I.5.lan", share(units, 80, 100));
    long networks = report.answer("3500.I.5.lan").number(NUMERATOR);
    put("3500.I.5.lan-wan", Answer.ratio(networks * (60 + random.nextInt(41)) / 100, networks));
  }

  private void documents() {
    for (String side : List.of("noibo", "ngoai")) {
      long all = 20_000 + random.nextInt(180_000);
      long electronic = all * (25 + random.nextInt(45)) / 100;
      long parallel = (all - electronic) * (20 + random.nextInt(50)) / 100;
      put("3500.I.4.a.vb-" + side + "-dientu", Answer.ratio(electronic, all));
      put("3500.I.4.a.vb-" + side + "-songsong", Answer.amount(parallel));
    }
    put("3500.I.4.a.vb-trinh-dientu", share(400 + random.nextInt(4_000), 35, 98));
  }

  private void infrastructure() {
    long staff = 900 + random.nextInt(5_000);
    long computers = staff * (60 + random.nextInt(51)) / 100;
    long specialists = staff * (20 + random.nextInt(31)) / 1000;
    put("3500.I.5.maytinh-cbcc", Answer.ratio(computers, staff));
    put("3500.I.5.mt-internet", Answer.amount(computers * (80 + random.nextInt(21)) / 100));
    put("3500.I.6.chuyentrach", Answer.amount(specialists));
    List<Indicator> split =
        outline.indicators().stream()
            .filter(i -> i.code().startsWith("3500.I.6.chuyentrach.trinhdo."))
            .toList();
    long left = specialists;
    for (int i = 0; i < split.size(); i++) {
      long part = i == split.size() - 1 ? left : left * (i == 1 ? 70 : 15) / 100;
      put(split.get(i).code(), Answer.amount(part));
      left -= part;
    }
  }

  /** Items nobody answered yet: by their kind. */
  private void rest(Indicator item) {
    if (report.answers.containsKey(item.code()) || item.requirement() == Requirement.DERIVED) {
      return;
    }
    boolean named = !item.applies().agencies().isEmpty();
    Answer answer =
        switch (item.kind()) {
          case RATIO -> computedBoth(item) ? null : share(1_000 + random.nextInt(90_000), 30, 99);
          case COUNT, NUMBER ->
              item.amount() != null ? null : Answer.amount(10 + random.nextInt(90));
          case MONEY -> Answer.amount(1_500 + random.nextInt(9_000));
          case PERCENT -> Answer.amount(new BigDecimal(20 + random.nextInt(80)));
          case YESNO -> Answer.choice(random.nextInt(4) > 0 ? "Có" : "Không");
          case ENUM -> Answer.choice(choice(item));
          case DATE -> Answer.choice("31/10/2017");
          case PERIOD -> Answer.choice("2017");
          case TEXT, LIST -> Answer.text(Narrative.sentence(agency.name(), random));
        };
    if (answer == null) {
      return;
    }
    if (named && item.kind() == Kind.TEXT) {
      answer.set(STATUS, random.nextInt(3) > 0 ? "Đang thực hiện" : "Hoàn thành");
    }
    put(item.code(), answer);
  }

  private static boolean computedBoth(Indicator item) {
    return item.derivation(Component.NUMERATOR) != null
        && item.derivation(Component.DENOMINATOR) != null;
  }

  private String choice(Indicator item) {
    List<ChoiceList.Choice> choices = outline.choices(item.choices()).choices();
    return choices.get(random.nextInt(Math.max(1, choices.size() - 1))).label().vi();
  }

  private Answer share(long total, int least, int most) {
    return Answer.ratio(total * (least + random.nextInt(most - least + 1)) / 100, total);
  }

  private void amount(String code, int amount) {
    put(code, Answer.amount(amount));
  }

  /** Keeps an answer if the outline asks this agency; a computed denominator stays a formula. */
  private void put(String code, Answer answer) {
    Indicator item = outline.indicator(code).orElse(null);
    if (item == null || !item.applies().appliesTo(agency)) {
      return;
    }
    if (item.derivation(Component.DENOMINATOR) != null) {
      answer.without(DENOMINATOR);
    }
    report.answers.put(code, answer);
  }
}
