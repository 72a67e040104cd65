package vn.tonghop.consolidate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;

/** Canonical answers in the words of the outline. */
public final class AnswerText {

  private static final Pattern BETWEEN_CHOICES = Pattern.compile("\\|");

  private final Outline outline;
  private final Labels labels;

  public AnswerText(Outline outline, Labels labels) {
    this.outline = outline;
    this.labels = labels;
  }

  /** The text of an answer; BLANK where it has none. */
  public ReportCell cell(Indicator indicator, IndicatorValue value) {
    String text = value.text();
    if (text == null || text.isEmpty()) {
      return Sign.BLANK;
    }
    return cell(indicator.kind(), indicator.choices(), text);
  }

  /**
   * A canonical text of an item or column.
   *
   * @param choices name of the choice list; null: none
   */
  ReportCell cell(Kind kind, @Nullable String choices, String text) {
    if (kind == Kind.DATE) {
      return day(text);
    }
    if (kind == Kind.YESNO) {
      return new ReportCell.Text(yesNo(text));
    }
    return new ReportCell.Text(choices == null ? text : choices(outline.choices(choices), text));
  }

  private String yesNo(String text) {
    return switch (text) {
      case IndicatorValue.YES, IndicatorValue.NO, IndicatorValue.PARTIAL ->
          labels.text("answer." + text);
      default -> text;
    };
  }

  private String choices(ChoiceList list, String codes) {
    if (codes.indexOf('|') < 0) {
      return choice(list, codes);
    }
    StringJoiner words = new StringJoiner("; ");
    for (String code : BETWEEN_CHOICES.split(codes)) {
      words.add(choice(list, code));
    }
    return words.toString();
  }

  private String choice(ChoiceList list, String code) {
    return list.choice(code).map(c -> c.label().in(labels.locale())).orElse(code);
  }

  private static ReportCell day(String iso) {
    try {
      return new ReportCell.Day(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return new ReportCell.Text(iso);
    }
  }
}
