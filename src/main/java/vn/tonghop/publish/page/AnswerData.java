package vn.tonghop.publish.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.AnswerText;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.PublishedValue;

/** The answers that figures of the page are made of, with the cells they stand in. */
final class AnswerData {

  private final ReportFacts facts;
  private final List<Indicator> items;
  private final PageLimits limits;
  private final AnswerText vietnamese;
  private final AnswerText english;
  private final Figures figures = new Figures();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  AnswerData(PageContent content, List<Indicator> items, PageLimits limits) {
    this.facts = content.facts();
    Outline outline = content.setup().outline();
    this.vietnamese = new AnswerText(outline, Labels.vietnamese());
    this.english = new AnswerText(outline, Labels.in(Locale.ENGLISH));
    this.items = items;
    this.limits = limits;
  }

  /**
   * {@code agencies}: by agency the answers by place of the item: state, value, numerator,
   * denominator, text, as typed, file, sheet, cell; nothing after the last that is known. {@code
   * places}: names of files and sheets by number; {@code told}: agencies in registry order that are
   * told of.
   */
  void write(ScriptData data) {
    int[] counts = {0, 0};
    data.object(
        () -> {
          data.name("agencies")
              .object(
                  () -> {
                    for (AgencyStanding standing : facts.standings()) {
                      if (counts[0] + items.size() > limits.answers()) {
                        break;
                      }
                      counts[1]++;
                      if (standing.used() != null) {
                        counts[0] += agency(data, standing.agency().code());
                      }
                    }
                  });
          data.name("told").number(counts[1]);
          data.name("places").array(() -> places.keySet().forEach(data::text));
        });
  }

  private int agency(ScriptData data, String agency) {
    int[] told = {0};
    data.name(agency)
        .object(
            () -> {
              for (int i = 0; i < items.size(); i++) {
                IndicatorValue value = facts.value(agency, items.get(i).code());
                if (value != null && (value.state() != ValueState.BLANK || value.raw() != null)) {
                  told[0]++;
                  data.name(String.valueOf(i)).array(fields(data, items.get(i), value));
                }
              }
            });
    return told[0];
  }

  private Runnable fields(ScriptData data, Indicator item, IndicatorValue value) {
    Origin origin = value.origin();
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(value.state().ordinal());
    BigDecimal number = PublishedValue.of(item, value);
    fields.add(number == null ? null : Decimals.plain(number));
    fields.add(value.numerator() == null ? null : Decimals.plain(value.numerator()));
    fields.add(value.denominator() == null ? null : Decimals.plain(value.denominator()));
    fields.add(words(item, value));
    fields.add(value.raw() == null ? null : limits.shortened(value.raw()));
    fields.add(origin == null ? null : place(origin.file()));
    fields.add(origin == null ? null : place(origin.sheet()));
    fields.add(origin == null ? null : origin.cell());
    while (fields.get(fields.size() - 1) == null) {
      fields.remove(fields.size() - 1);
    }
    return () ->
        fields.forEach(
            field -> {
              if (field instanceof Integer whole) {
                data.number(whole);
              } else if (field instanceof Both both) {
                data.both(both);
              } else {
                data.text((String) field);
              }
            });
  }

  /** In the words of the outline; null where there is none, or where it is as typed. */
  private @Nullable Both words(Indicator item, IndicatorValue value) {
    String text = value.text();
    if (text == null || text.equals(value.raw())) {
      return null;
    }
    Both words = figures.of(vietnamese.cell(item, value), english.cell(item, value), 0);
    return new Both(limits.shortened(words.vi()), limits.shortened(words.en()));
  }

  private @Nullable Integer place(@Nullable String name) {
    return name == null ? null : places.computeIfAbsent(name, n -> places.size());
  }
}
