package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.SectionDigest.Quote;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** What the answers come to in words: figures as published, own words quoted within bounds. */
class OutlineDigestTest {

  private final Map<String, Statistic> statistics = new HashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private DocumentPlan plan = DocumentPlan.PLAIN;
  private List<Section> sections = List.of(new Section("I.1", label("Một")));
  private Registry registry = TestCampaign.registry();

  @Test
  void aShareIsToldWithItsTwoNumbersAndItsAgencies() {
    item("x.web", "I.1", Kind.RATIO, "%", Applicability.ALL);
    figure("x.web", "weighted_share", "62.34567");
    figure("x.web", "numerator_sum", "1234");
    figure("x.web", "denominator_sum", "1980");

    assertThat(lines()).containsExactly("x.web: 62,3 % (1.234/1.980) [4/6 cơ quan có số liệu]");
  }

  @Test
  void aSumIsWholeUnlessItIsNotAndMoneyIsInTheUnitOfTheCampaign() {
    item("x.n", "I.1", Kind.COUNT, "máy", Applicability.ALL);
    item("x.h", "I.1", Kind.NUMBER, "giờ", Applicability.ALL);
    item("x.m", "I.1", Kind.MONEY, "", Applicability.ALL);
    figure("x.n", "sum", "12000");
    figure("x.h", "sum", "58.456");
    figure("x.m", "sum", "1500000");

    assertThat(lines())
        .containsExactly(
            "x.n: 12.000 máy [4/6 cơ quan có số liệu]",
            "x.h: 58,46 giờ [4/6 cơ quan có số liệu]",
            "x.m: 1.500.000 đồng [4/6 cơ quan có số liệu]");
  }

  @Test
  void answersAreCountedAndThoseOfOneAgencyAreNot() {
    Applicability one = new Applicability(false, Set.of(), Set.of("C1"));
    item("x.ok", "I.1", Kind.YESNO, "", Applicability.ALL);
    item("x.one", "I.1", Kind.YESNO, "", one);
    figure("x.ok", "yes_count", "3");
    figure("x.ok", "no_count", "1");
    figure("x.one", "yes_count", "0");
    figure("x.one", "no_count", "1");

    assertThat(lines())
        .containsExactly(
            "x.ok: 3 cơ quan trả lời “Có”, 1 “Không” [4/6 cơ quan có số liệu]",
            "x.one (Bộ Một): Không []");
  }

  @Test
  void itemsWithoutAFigureAreNamedNotToldAsZero() {
    item("x.web", "I.1", Kind.RATIO, "%", Applicability.ALL);
    item("x.n", "I.1", Kind.COUNT, "máy", Applicability.ALL);
    figure("x.n", "sum", "0");
    statistics.put(
        "x.web ALL weighted_share", new Statistic("x.web", "ALL", "weighted_share", null, 0, 6));

    assertThat(lines()).containsExactly("x.n: 0 máy [4/6 cơ quan có số liệu]");
    assertThat(digest(quotes()).get(0).notes())
        .containsExactly("Chưa cơ quan nào có số liệu: x.web.");
  }

  @Test
  void moreItemsThanThereIsRoomForAreCountedAndReferredTo() {
    for (int i = 0; i < 30; i++) {
      item("x." + i, "I.1", Kind.COUNT, "", Applicability.ALL);
      figure("x." + i, "sum", "1");
    }
    assertThat(lines()).hasSize(24);
    assertThat(digest(quotes()).get(0).notes())
        .containsExactly("6 chỉ tiêu khác của mục này: xem tables/statistics.csv.");
  }

  @Test
  void sectionsStandBelowTheirHeadingsOrBearTheirWholeCode() {
    sections =
        List.of(
            new Section("0", label("Bìa")),
            new Section("I.1", label("Một")),
            new Section("I.2.a", label("Hai a")),
            new Section("II", label("Trống")),
            new Section("PL.1", label("Phụ lục")));
    plan =
        new DocumentPlan(
            List.of(
                new Section("I", label("Phần I")),
                new Section("I.2", label("Hai")),
                new Section("II.9", label("Không ai cần"))),
            Set.of("0"),
            null,
            null,
            null);
    for (String section : List.of("0", "I.1", "I.2.a", "PL.1")) {
      item("x." + section, section, Kind.COUNT, "", Applicability.ALL);
      figure("x." + section, "sum", "1");
    }
    assertThat(digest(quotes()))
        .extracting(section -> section.depth() + " " + section.number() + " " + section.title())
        .containsExactly("0 I. Phần I", "1 1. Một", "1 2. Hai", "2 a) Hai a", "0 PL.1. Phụ lục");
  }

  @Test
  void onlyTheItemsThePlanNamesAreToldAndQuoted() {
    item("x.a", "I.1", Kind.COUNT, "", Applicability.ALL);
    item("x.b", "I.1", Kind.COUNT, "", Applicability.ALL);
    item("x.c", "I.1", Kind.TEXT, "", Applicability.ALL);
    item("x.d", "I.1", Kind.TEXT, "", Applicability.ALL);
    figure("x.a", "sum", "1");
    figure("x.b", "sum", "2");
    plan = new DocumentPlan(List.of(), Set.of(), List.of("x.b"), List.of("x.d"), null);

    Quotes quotes = quotes();
    assertThat(quotes.items()).containsExactly("x.d");
    assertThat(lines()).containsExactly("x.b: 2 [4/6 cơ quan có số liệu]");
    assertThat(digest(quotes).get(0).notes())
        .containsExactly(
            "Chưa cơ quan nào có ý kiến: x.d.",
            "1 chỉ tiêu khác của mục này: xem tables/statistics.csv.",
            "1 nội dung trình bày bằng lời của mục này: xem tables/values.csv.");
  }

  @Test
  void agenciesAreQuotedByTurnsFromTheirGroupsInOfficialOrder() {
    item("x.t", "I.1", Kind.TEXT, "", Applicability.ALL);
    registry = manyAgencies(40);
    Quotes quotes = quotes();
    registry.agencies().forEach(agency -> quotes.add(agency.code(), text("Ý " + agency.code())));

    SectionDigest.Topic topic = digest(quotes).get(0).topics().get(0);
    assertThat(topic.lead()).startsWith("80 cơ quan có ý kiến, trích 12 cơ quan");
    assertThat(topic.quotes())
        .extracting(Quote::text)
        .containsExactly(
            "Ý A0", "Ý A1", "Ý A2", "Ý A3", "Ý A4", "Ý A5", "Ý B0", "Ý B1", "Ý B2", "Ý B3", "Ý B4",
            "Ý B5");
  }

  @Test
  void whatIsQuotedIsOneLineAndCutBetweenWords() {
    item("x.t", "I.1", Kind.TEXT, "", Applicability.ALL);
    Quotes quotes = quotes();
    quotes.add("C1", text("  dòng một\r\n\tdòng\u0007 hai  "));
    quotes.add("C2", text("từ ".repeat(400)));
    quotes.add("C3", text(" \n "));
    quotes.add("L1", IndicatorValue.empty("x.t", ValueState.NIL));
    quotes.add("không có", text("lạ"));

    SectionDigest.Topic topic = digest(quotes).get(0).topics().get(0);
    assertThat(topic.lead()).isEqualTo("Ý kiến của 2 cơ quan:");
    assertThat(topic.quotes().get(0)).isEqualTo(new Quote("Bộ Một", "dòng một dòng hai"));
    assertThat(topic.quotes().get(1).text()).hasSizeLessThan(510).endsWith("từ …");
  }

  @Test
  void whatIsQuotedInAllDoesNotGrowWithItemsAndAgencies() {
    IntStream.range(0, 60).forEach(i -> item("x.t" + i, "I.1", Kind.TEXT, "", Applicability.ALL));
    registry = manyAgencies(1000);
    Quotes quotes = quotes();
    for (Agency agency : registry.agencies()) {
      for (int i = 0; i < 60; i++) {
        String words = "từ ".repeat(2000);
        quotes.add(
            agency.code(),
            new IndicatorValue(
                "x.t" + i, ValueState.VALUE, null, null, null, words, words, null, null));
      }
    }
    List<Quote> all =
        digest(quotes).get(0).topics().stream().flatMap(t -> t.quotes().stream()).toList();
    assertThat(all).hasSize(120);
    assertThat(all.stream().mapToInt(quote -> quote.text().length()).sum()).isLessThan(62_000);
  }

  private static Registry manyAgencies(int each) {
    List<Agency> agencies = new ArrayList<>();
    for (String group : List.of("A", "B")) {
      for (int i = 0; i < each; i++) {
        agencies.add(
            new Agency(group + i, "Cơ quan " + group + i, group, "", agencies.size(), List.of()));
      }
    }
    return new Registry(
        agencies, List.of(new Grouping("A", label("A")), new Grouping("B", label("B"))), List.of());
  }

  private static IndicatorValue text(String text) {
    return new IndicatorValue("x.t", ValueState.VALUE, null, null, null, text, text, null, null);
  }

  private List<String> lines() {
    return digest(quotes()).get(0).figures().stream()
        .map(figure -> figure.name() + ": " + figure.text() + " [" + figure.coverage() + "]")
        .toList();
  }

  private Quotes quotes() {
    return new Quotes(setup());
  }

  private List<SectionDigest> digest(Quotes quotes) {
    return OutlineDigest.build(setup(), new Facts(statistics), quotes);
  }

  private Setup setup() {
    Setup base = TestCampaign.setup();
    Outline outline = base.outline();
    return new Setup(
        base.campaign(),
        new Outline(
            "X",
            "1.0",
            label("Đề cương"),
            "",
            sections,
            Map.copyOf(outline.choiceLists()),
            outline.cover(),
            List.of(),
            indicators,
            List.of(),
            List.of(),
            List.of(),
            outline.statistics(),
            List.of(),
            SummaryPlan.PLAIN,
            List.of(),
            plan),
        registry,
        base.synonyms(),
        base.markers(),
        base.configHash(),
        base.readingHash());
  }

  private void figure(String indicator, String measure, String value) {
    statistics.put(
        indicator + " ALL " + measure,
        new Statistic(indicator, Registry.ALL, measure, new BigDecimal(value), 4, 6));
  }

  private void item(String code, String section, Kind kind, String unit, Applicability applies) {
    indicators.add(
        new Indicator(
            code,
            section,
            kind,
            label(code),
            Label.same(unit),
            false,
            false,
            false,
            null,
            false,
            applies,
            Requirement.REQUIRED,
            null,
            "REQUIRED",
            false,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            ""));
  }

  private static Label label(String text) {
    return new Label(text, text);
  }

  /** Statistics alone. */
  private record Facts(Map<String, Statistic> statistics) implements ReportFacts {

    @Override
    public List<AgencyStanding> standings() {
      return List.of();
    }

    @Override
    public @Nullable IndicatorValue value(String agency, String indicator) {
      return null;
    }

    @Override
    public @Nullable Statistic statistic(String indicator, String group, String measure) {
      return statistics.get(indicator + " " + group + " " + measure);
    }

    @Override
    public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {}

    @Override
    public void findings(FindingSink sink) {}

    @Override
    public boolean synthetic() {
      return false;
    }
  }
}
