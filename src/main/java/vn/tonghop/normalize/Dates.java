package vn.tonghop.normalize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as workbooks store them and as people here write them. */
final class Dates {

  private static final int ISO_LENGTH = 10;

  private Dates() {}

  /** The day of an ISO date or date-time. */
  static Optional<LocalDate> stored(String iso) {
    String day = iso.length() > ISO_LENGTH ? iso.substring(0, ISO_LENGTH) : iso;
    try {
      return Optional.of(isIso(day) ? digits(day) : LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 2017-11-06}, whatever the digits. */
  private static boolean isIso(String day) {
    return day.length() == ISO_LENGTH
        && day.charAt(4) == '-'
        && day.charAt(7) == '-'
        && CellText.isDigits(day.substring(0, 4))
        && CellText.isDigits(day.substring(5, 7))
        && CellText.isDigits(day.substring(8));
  }

  private static LocalDate digits(String day) {
    return LocalDate.of(
        Integer.parseInt(day, 0, 4, 10),
        Integer.parseInt(day, 5, 7, 10),
        Integer.parseInt(day, 8, ISO_LENGTH, 10));
  }

  /** {@code 6/11/2017}; what is no ISO date stays as it is. */
  static String vietnamese(String iso) {
    return stored(iso)
        .map(d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear())
        .orElse(iso);
  }

  static String decimalComma(String plainNumber) {
    return plainNumber.replace('.', ',');
  }
}
