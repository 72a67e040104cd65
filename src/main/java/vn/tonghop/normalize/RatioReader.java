package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Form;
import vn.tonghop.submission.Cell;

/** Reads numerator, denominator and typed percentage of a ratio. */
final class RatioReader {

  private static final BigDecimal CLOSE = new BigDecimal("0.5");

  private final Words words;
  private final NumberCells numbers;

  RatioReader(Words words, NumberCells numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  AnswerReader.Answer read(FormLine line, AnswerReader.Context context) {
    Part part = part(line, Form.Role.NUMERATOR, NumberField.Use.PART, context);
    Part whole = part(line, Form.Role.DENOMINATOR, NumberField.Use.COUNT, context);
    Part percent =
        part(
            line,
            Form.Role.PERCENT,
            line.indicator().quotient() ? NumberField.Use.DECIMAL : NumberField.Use.PERCENT,
            context);
    String raw = raw(part, whole, percent);
    if (part.rejected() || whole.rejected() || percent.rejected()) {
      return AnswerReader.Answer.state(ValueState.REJECTED, raw, Form.Role.NUMERATOR);
    }
    return Stream.of(part, whole, percent).allMatch(p -> p.number == null)
        ? AnswerReader.Answer.state(
            state(part, whole, percent), raw.isEmpty() ? null : raw, Form.Role.NUMERATOR)
        : combine(line, part, whole, percent, raw);
  }

  /** One of the three cells: a number, a state, or blank. */
  private record Part(
      @Nullable Cell cell, @Nullable NumberCell number, @Nullable ValueState state) {
    static final Part BLANK = new Part(null, null, null);

    boolean rejected() {
      return number != null && number.failed();
    }

    @Nullable BigDecimal value() {
      return number == null ? null : number.value();
    }
  }

  private Part part(
      FormLine line, Form.Role role, NumberField.Use use, AnswerReader.Context context) {
    Cell cell = line.cell(role);
    if (cell == null || isComputed(line, role, cell) || Words.isDash(cell.text())) {
      return Part.BLANK;
    }
    Optional<ValueState> state = words.state(TextCells.shown(cell));
    if (state.isPresent()) {
      return new Part(cell, null, state.get());
    }
    return new Part(cell, numbers.read(cell, context.field(use, role), line.spot(role)), null);
  }

  private static boolean isComputed(FormLine line, Form.Role role, Cell cell) {
    if (!cell.isFormula()) {
      return false;
    }
    return switch (role) {
      case PERCENT -> true;
      case NUMERATOR -> line.indicator().derivation(Component.NUMERATOR) != null;
      case DENOMINATOR -> line.indicator().derivation(Component.DENOMINATOR) != null;
      default -> false;
    };
  }

  private static ValueState state(Part part, Part whole, Part percent) {
    return Stream.of(part, whole, percent)
        .map(Part::state)
        .filter(Objects::nonNull)
        .filter(s -> s != ValueState.VALUE)
        .findFirst()
        .orElse(ValueState.BLANK);
  }

  private AnswerReader.Answer combine(
      FormLine line, Part part, Part whole, Part percent, String raw) {
    BigDecimal numerator = part.value();
    BigDecimal denominator = whole.value();
    BigDecimal amount = percent.value();
    NumberCell typed = part.number;
    if (typed != null && typed.whole() != null) {
      if (denominator != null && denominator.compareTo(typed.whole()) != 0) {
        return reject(line, Form.Role.NUMERATOR, FindingCode.NUM, part, raw);
      }
      denominator = typed.whole();
    }
    if (typed != null && typed.percent() != null) {
      boolean alone = numerator != null || denominator == null && amount == null;
      if (!alone || line.indicator().quotient()) {
        return reject(line, Form.Role.NUMERATOR, FindingCode.NUM, part, raw);
      }
      amount = amount == null ? typed.percent() : amount;
    }
    if (percent.number != null && percent.number.scaleDoubt() && amount != null) {
      amount = scaled(amount, numerator, denominator, line);
      if (amount == null) {
        return reject(line, Form.Role.PERCENT, FindingCode.PCT_SCALE, percent, raw);
      }
    }
    return new AnswerReader.Answer(
        ValueState.VALUE,
        amount,
        numerator,
        denominator,
        null,
        raw,
        remarks(part, whole, percent),
        Form.Role.NUMERATOR);
  }

  /** The counts tell whether 0.98 is a share or a percentage; null: there are no counts. */
  private static @Nullable BigDecimal scaled(
      BigDecimal typed,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      FormLine line) {
    if (numerator == null || denominator == null || denominator.signum() == 0) {
      return null;
    }
    BigDecimal computed = Decimals.percent(numerator, denominator);
    BigDecimal hundredfold = Numbers.hundredfold(typed);
    if (hundredfold.subtract(computed).abs().compareTo(CLOSE) <= 0) {
      line.spot(Form.Role.PERCENT).repaired("N-10");
      return hundredfold;
    }
    return typed;
  }

  private static AnswerReader.Answer reject(
      FormLine line, Form.Role role, FindingCode code, Part part, String raw) {
    line.spot(role).report(code, part.cell == null ? raw : part.cell.text(), null);
    return AnswerReader.Answer.state(ValueState.REJECTED, raw, Form.Role.NUMERATOR);
  }

  private static String raw(Part... parts) {
    return Stream.of(parts)
        .map(Part::cell)
        .filter(Objects::nonNull)
        .map(Cell::text)
        .collect(Collectors.joining(" | "));
  }

  private static @Nullable String remarks(Part... parts) {
    String joined =
        Stream.of(parts)
            .map(p -> p.number == null ? null : p.number.note())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }
}
