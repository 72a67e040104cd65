package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.template.PreviousAnswers;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.PriorFigures;

/**
 * Last year's numbers and choices for the template. Narrative is left out: it is to be written
 * anew.
 */
final class PreviousTemplate implements PreviousAnswers {

  private final Outline outline;
  private final Map<String, String> answers = new HashMap<>();

  private PreviousTemplate(Outline outline) {
    this.outline = outline;
  }

  /** Nothing where the campaign has no predecessor, or there is no store yet. */
  static PreviousAnswers read(Setup setup, StoreAccess access, Consumer<String> waiting)
      throws SessionException {
    Campaign.Predecessor before = setup.campaign().predecessor();
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (before == null || !Database.exists(settings)) {
      return PreviousAnswers.NONE;
    }
    PreviousTemplate previous = new PreviousTemplate(setup.outline());
    try (Database database = StoreOpening.open(access, true, waiting)) {
      if (database.knows(before.id())) {
        new PriorFigures(database, before.id())
            .values(
                previous.items(),
                (agency, revision, value) ->
                    previous.answers.put(
                        agency + "/" + value.indicator(), previous.printed(value)));
      }
    }
    return previous;
  }

  @Override
  public @Nullable String answer(String agency, Indicator item) {
    return answers.get(agency + "/" + item.code());
  }

  private Set<String> items() {
    return outline.indicators().stream()
        .filter(item -> item.kind() != Kind.TEXT && item.kind() != Kind.LIST)
        .map(Indicator::code)
        .collect(Collectors.toSet());
  }

  private String printed(IndicatorValue value) {
    if (value.state() != ValueState.VALUE) {
      return "";
    }
    Indicator item = outline.require(value.indicator());
    BigDecimal n = value.numerator();
    BigDecimal d = value.denominator();
    BigDecimal amount = value.amount();
    if (n != null && d != null) {
      return Decimals.vietnamese(n) + "/" + Decimals.vietnamese(d);
    }
    if (amount != null) {
      return Decimals.vietnamese(amount) + (item.kind() == Kind.RATIO ? " %" : "");
    }
    return choices(item, Objects.requireNonNullElse(value.text(), ""));
  }

  private String choices(Indicator item, String text) {
    if (item.kind() == Kind.YESNO) {
      return text.isEmpty() ? "" : Labels.vietnamese().text("answer." + text);
    }
    String list = item.choices();
    if (list == null) {
      return "";
    }
    return Stream.of(text.split("\\|"))
        .map(code -> outline.choices(list).choice(code))
        .map(choice -> choice.map(ChoiceList.Choice::label).map(label -> label.vi()).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
