package vn.tonghop.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments on the reader's own clock; for the terminal only. */
final class LocalTime {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

  private LocalTime() {}

  static String minute(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }
}
