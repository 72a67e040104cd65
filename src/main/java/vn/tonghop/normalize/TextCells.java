package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/**
 * Reads answers that are no numbers: yes/no, choices, dates, text. Null: not readable, reported.
 */
final class TextCells {

  /** Digits a workbook keeps. */
  private static final int LONGEST_WHOLE = 15;

  private final Words words;
  private final Map<String, ChoiceReader> choices = new HashMap<>();

  TextCells(Words words, Outline outline, Synonyms synonyms) {
    this.words = words;
    for (ChoiceList list : outline.choiceLists().values()) {
      choices.put(list.name(), new ChoiceReader(list, synonyms));
    }
  }

  /** The text of a cell as a person sees it. */
  static String shown(Cell cell) {
    if (cell.kind() == CellKind.NUMBER) {
      if (isWhole(cell)) {
        return cell.text();
      }
      BigDecimal number = Numbers.stored(cell.text());
      if (number == null) {
        return cell.text();
      }
      return cell.percent()
          ? Decimals.plain(number.multiply(Decimals.HUNDRED)) + "%"
          : Decimals.plain(number);
    }
    return cell.kind() == CellKind.DATE
        ? Dates.vietnamese(cell.text())
        : CellText.block(cell.text());
  }

  /** A whole number stored as it is shown. */
  private static boolean isWhole(Cell cell) {
    String text = cell.text();
    return !cell.percent()
        && text.length() <= LONGEST_WHOLE
        && CellText.isDigits(text)
        && (text.charAt(0) != '0' || text.length() == 1);
  }

  /** Whether the text is a legal yes/no, so that no state word is looked for. */
  boolean isYesNo(String text) {
    return words.yesNo(text).isPresent();
  }

  /** {@code yes}, {@code no}, {@code partial}; null: reported. */
  @Nullable String yesNo(Cell cell, boolean partial, Reporter.Spot spot) {
    String text = cell.kind() == CellKind.BOOLEAN ? truth(cell) : shown(cell);
    Optional<String> value =
        words.yesNo(text).filter(v -> partial || !v.equals(IndicatorValue.PARTIAL));
    if (value.isEmpty()) {
      String legal = FactText.of(partial ? "choice.yesPartlyNo" : "choice.yesNo");
      spot.report(FindingCode.ENUM, text, legal);
    }
    return value.orElse(null);
  }

  private static String truth(Cell cell) {
    return cell.text().strip().equalsIgnoreCase("true") ? "1" : "0";
  }

  /** Code of the choice that a text spells as the list or the synonyms do; null: none. */
  @Nullable String spelledChoice(String list, String text) {
    return reader(list).spelled(text);
  }

  /** Whether a text is a choice of a list by itself. */
  boolean isChoice(String list, String text) {
    return !reader(list).single(text).codes().isEmpty();
  }

  /** Code of the only choice a text names, alone or inside other words; empty: none or several. */
  String onlyChoice(String list, String text) {
    ChoiceReading reading = reader(list).several(text);
    boolean one = reading.codes().size() == 1 && reading.unknown().isEmpty();
    return one ? reading.codes().get(0) : "";
  }

  /**
   * Code of the only choice a text names: as a whole, else inside other words; empty: none or
   * several.
   */
  String namedChoice(String list, String text) {
    List<String> whole = reader(list).single(text).codes();
    return whole.size() == 1 ? whole.get(0) : onlyChoice(list, text);
  }

  /** One choice; null: reported. */
  @Nullable String choice(String list, Cell cell, @Nullable String otherCode, Reporter.Spot spot) {
    String text = shown(cell);
    ChoiceReading reading = reader(list).single(text);
    if (reading.codes().size() == 1) {
      return reading.codes().get(0);
    }
    if (reading.codes().size() > 1 && otherCode != null) {
      spot.report(FindingCode.LEVEL_MULTI, text, null);
    } else if (reading.other() && otherCode != null) {
      spot.report(FindingCode.of(otherCode).orElse(FindingCode.ENUM), text, null);
    } else {
      spot.report(FindingCode.ENUM, text, reader(list).legal());
    }
    return null;
  }

  /**
   * Choices joined by "|"; unknown parts of an open list stay as typed behind them, of a closed one
   * they are reported and the answer is null.
   */
  @Nullable String choices(String list, Cell cell, boolean open, Reporter.Spot spot) {
    String text = shown(cell);
    ChoiceReading reading = reader(list).several(text);
    if (reading.unknown().isEmpty()) {
      return reading.joined();
    }
    Level level = open ? Level.WARN : FindingCode.ENUM.level();
    spot.report(
        FindingCode.ENUM, level, String.join("; ", reading.unknown()), reader(list).legal());
    if (!open) {
      return null;
    }
    List<String> kept = reading.unknown().stream().map(u -> u.replace('|', '/')).toList();
    String joined = reading.joined();
    return joined.isEmpty() ? String.join("|", kept) : joined + "|" + String.join("|", kept);
  }

  private ChoiceReader reader(String list) {
    ChoiceReader reader = choices.get(list);
    if (reader == null) {
      throw new IllegalArgumentException("no choice list " + list);
    }
    return reader;
  }

  /**
   * An ISO date; null: reported.
   *
   * @param month a month alone is nothing to be told
   */
  @Nullable String date(Cell cell, boolean month, Reporter.Spot spot) {
    Optional<LocalDate> date =
        switch (cell.kind()) {
          case DATE -> Dates.stored(cell.text());
          case NUMBER -> DateReader.serial(cell.text());
          case TEXT -> typedDate(cell.text(), month, spot);
          case BOOLEAN, ERROR -> Optional.empty();
        };
    if (date.isEmpty()) {
      spot.report(FindingCode.DATE, shown(cell), null);
    } else if (cell.kind() == CellKind.NUMBER) {
      spot.repaired("N-13");
    }
    return date.map(LocalDate::toString).orElse(null);
  }

  /** A period in years; of a date its year. What is no period is reported and kept as typed. */
  String period(Cell cell, Reporter.Spot spot) {
    String text = shown(cell);
    Optional<YearSpan> span =
        cell.kind() == CellKind.DATE
            ? Dates.stored(cell.text()).map(d -> new YearSpan(d.getYear(), d.getYear()))
            : PeriodReader.read(text);
    if (span.isEmpty()) {
      spot.report(FindingCode.PERIOD, text, null);
      return text;
    }
    String canonical = span.get().canonical();
    if (cell.kind() == CellKind.TEXT && !canonical.equals(text.replaceAll(" ?[-–—] ?", "-"))) {
      spot.repaired("D-6");
    }
    return canonical;
  }

  private static Optional<LocalDate> typedDate(String text, boolean month, Reporter.Spot spot) {
    Optional<DateReader.Reading> reading = DateReader.read(text);
    if (!month && reading.isPresent() && reading.get().wholeMonth()) {
      spot.repairedLook("D-4");
    }
    return reading.map(DateReader.Reading::date);
  }
}
