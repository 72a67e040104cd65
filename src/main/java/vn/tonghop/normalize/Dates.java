package vn.tonghop.normalize;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as workbooks store them and as people here write them. */
final class Dates {

  private static final int ISO_LENGTH = 10;

  private Dates() {}

  /** The day of an ISO date or date-time. */
  static Optional<LocalDate> stored(String iso) {
    String day = iso.length() > ISO_LENGTH ? iso.substring(0, ISO_LENGTH) : iso;
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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
