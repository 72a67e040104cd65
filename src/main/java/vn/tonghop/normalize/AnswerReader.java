package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.submission.Cell;

/** Reads the answer in one line of a form: kind first, state second. */
final class AnswerReader {

  private final Words words;
  private final TextCells texts;
  private final RatioReader ratios;
  private final NumberCells numbers;

  /**
   * What is known about the numbers of a form.
   *
   * @param power power of ten of money; null: not stated
   * @param typed the file has types
   */
  record Context(Map<Form.Role, ColumnEvidence> evidence, @Nullable Integer power, boolean typed) {

    NumberField field(NumberField.Use use, Form.Role role) {
      ColumnEvidence seen = evidence.getOrDefault(role, new ColumnEvidence());
      return new NumberField(use, seen.mark(), seen.scaleUnknown(), power, null, typed);
    }
  }

  AnswerReader(Words words, TextCells texts, NumberCells numbers) {
    this.words = words;
    this.texts = texts;
    this.numbers = numbers;
    this.ratios = new RatioReader(words, numbers);
  }

  IndicatorValue read(FormLine line, Context context) {
    Kind kind = line.indicator().kind();
    Answer answer =
        kind == Kind.RATIO
            ? ratios.read(line, context)
            : kind.isAmount() ? amount(line, context) : text(line);
    Answer whole = answer.isBlank() ? stated(line, answer) : answer;
    if (whole.state() == ValueState.NOT_COLLECTED) {
      String said = Objects.requireNonNullElse(whole.raw(), "");
      line.spot(whole.role()).report(FindingCode.NOT_COLLECTED, said, null);
    }
    return value(line, whole);
  }

  /** What a line says, before the state column has its say. */
  record Answer(
      ValueState state,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String text,
      @Nullable String raw,
      @Nullable String remark,
      Form.Role role) {

    static Answer state(ValueState state, @Nullable String raw, Form.Role role) {
      return new Answer(state, null, null, null, null, raw, null, role);
    }

    static Answer text(String text, @Nullable String raw, Form.Role role) {
      return new Answer(ValueState.VALUE, null, null, null, text, raw, null, role);
    }

    static Answer amount(BigDecimal amount, String raw, @Nullable String remark, Form.Role role) {
      return new Answer(ValueState.VALUE, amount, null, null, null, raw, remark, role);
    }

    boolean isBlank() {
      return state == ValueState.BLANK;
    }
  }

  private Answer stated(FormLine line, Answer blank) {
    Cell cell = line.cell(Form.Role.STATE);
    if (cell == null || Words.isDash(cell.text())) {
      return blank;
    }
    Optional<ValueState> state = words.state(cell.text());
    if (state.isEmpty()) {
      line.spot(Form.Role.STATE).report(FindingCode.ENUM, Level.WARN, cell.text(), "");
    }
    return state
        .filter(s -> s != ValueState.VALUE && s != ValueState.BLANK)
        .map(s -> Answer.state(s, CellText.line(cell.raw()), blank.role()))
        .orElse(blank);
  }

  private Answer amount(FormLine line, Context context) {
    Indicator indicator = line.indicator();
    Form.Role role = numberRole(line);
    Cell cell = line.cell(role);
    boolean computed =
        cell != null
            && cell.isFormula()
            && (indicator.derivation(Component.AMOUNT) != null || role == Form.Role.PERCENT);
    if (cell == null || computed || Words.isDash(cell.text())) {
      return Answer.state(ValueState.BLANK, null, role);
    }
    Optional<ValueState> state = words.state(TextCells.shown(cell));
    if (state.isPresent()) {
      return Answer.state(state.get(), CellText.line(cell.raw()), role);
    }
    NumberCell read = numbers.read(cell, context.field(use(indicator), role), line.spot(role));
    BigDecimal value = read.value();
    if (value == null) {
      return Answer.state(ValueState.REJECTED, cell.raw(), role);
    }
    if (read.scaleDoubt()) {
      line.spot(role).report(FindingCode.PCT_SCALE, cell.text(), null);
      return Answer.state(ValueState.REJECTED, cell.raw(), role);
    }
    return Answer.amount(value, cell.raw(), read.note(), role);
  }

  private static Form.Role numberRole(FormLine line) {
    List<Form.Role> roles =
        line.indicator().kind() == Kind.PERCENT
            ? List.of(Form.Role.PERCENT, Form.Role.NUMERATOR, Form.Role.CHOICE, Form.Role.TEXT)
            : List.of(Form.Role.NUMERATOR, Form.Role.CHOICE, Form.Role.TEXT);
    return firstFilled(line, roles);
  }

  /** The first role with content; else the first the form has a column for. */
  private static Form.Role firstFilled(FormLine line, List<Form.Role> roles) {
    return roles.stream()
        .filter(role -> line.cell(role) != null)
        .findFirst()
        .or(() -> roles.stream().filter(line.columns()::containsKey).findFirst())
        .orElse(roles.get(0));
  }

  private static NumberField.Use use(Indicator indicator) {
    return switch (indicator.kind()) {
      case PERCENT -> NumberField.Use.PERCENT;
      case MONEY -> NumberField.Use.MONEY;
      case COUNT -> indicator.decimals() ? NumberField.Use.DECIMAL : NumberField.Use.COUNT;
      default -> NumberField.Use.DECIMAL;
    };
  }

  private Answer text(FormLine line) {
    Form.Role role = firstFilled(line, textRoles(line));
    Cell cell = line.cell(role);
    if (cell == null || Words.isDash(cell.text())) {
      return Answer.state(ValueState.BLANK, null, role);
    }
    if (CellFaults.reported(cell, line.spot(role))) {
      return Answer.state(ValueState.REJECTED, cell.raw(), role);
    }
    String shown = TextCells.shown(cell);
    Optional<ValueState> state =
        isLegal(line.indicator(), shown)
            ? Optional.empty()
            : words.state(shown).filter(s -> s != ValueState.VALUE && s != ValueState.BLANK);
    if (state.isPresent()) {
      return Answer.state(state.get(), shown, role);
    }
    String text = canonical(line, role, cell);
    return text == null
        ? Answer.state(ValueState.REJECTED, cell.raw(), role)
        : Answer.text(text, cell.stored() == null ? shown : cell.raw(), role);
  }

  /** Narrative may stand in the remark where the form has no column for it. */
  private static List<Form.Role> textRoles(FormLine line) {
    Kind kind = line.indicator().kind();
    boolean narrative = kind == Kind.TEXT || kind == Kind.LIST;
    if (!narrative) {
      return List.of(Form.Role.CHOICE, Form.Role.TEXT, Form.Role.NUMERATOR);
    }
    return line.columns().containsKey(Form.Role.TEXT)
        ? List.of(Form.Role.TEXT)
        : List.of(Form.Role.CHOICE, Form.Role.NOTE);
  }

  private boolean isLegal(Indicator indicator, String text) {
    String list = indicator.choices();
    return indicator.kind() == Kind.YESNO && texts.isYesNo(text)
        || indicator.kind() == Kind.ENUM && list != null && texts.isChoice(list, text);
  }

  private @Nullable String canonical(FormLine line, Form.Role role, Cell cell) {
    Indicator indicator = line.indicator();
    Reporter.Spot spot = line.spot(role);
    String list = indicator.choices();
    return switch (indicator.kind()) {
      case YESNO -> texts.yesNo(cell, indicator.partial(), spot);
      case DATE -> texts.date(cell, false, spot);
      case PERIOD -> texts.period(cell, spot);
      case ENUM ->
          list == null
              ? TextCells.shown(cell)
              : indicator.several()
                  ? texts.choices(list, cell, false, spot)
                  : texts.choice(list, cell, null, spot);
      default -> TextCells.shown(cell);
    };
  }

  private static IndicatorValue value(FormLine line, Answer answer) {
    boolean ratio = line.indicator().kind() == Kind.RATIO;
    return new IndicatorValue(
        line.indicator().code(),
        answer.state(),
        answer.amount(),
        answer.numerator(),
        answer.denominator(),
        answer.text(),
        answer.raw(),
        note(line, answer),
        ratio
            ? line.origin(Form.Role.NUMERATOR, Form.Role.DENOMINATOR)
            : line.origin(answer.role(), null));
  }

  private static @Nullable String note(FormLine line, Answer answer) {
    StringJoiner note = new StringJoiner("; ");
    List<String> parts = new ArrayList<>();
    Cell typed = answer.role() == Form.Role.NOTE ? null : line.cell(Form.Role.NOTE);
    if (typed != null) {
      parts.add(CellText.block(TextCells.shown(typed)));
    }
    if (answer.remark() != null) {
      parts.add(answer.remark());
    }
    parts.addAll(line.comments());
    parts.stream().filter(p -> !p.isEmpty()).forEach(note::add);
    return note.length() == 0 ? null : note.toString();
  }
}
