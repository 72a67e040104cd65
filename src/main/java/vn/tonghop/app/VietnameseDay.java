package vn.tonghop.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Vietnamese readers write them: 10/11/2017. */
final class VietnameseDay {

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private VietnameseDay() {}

  static String of(LocalDate date) {
    return FORMAT.format(date);
  }
}
