package vn.tonghop.sample;

import static vn.tonghop.sample.Fault.*;
import static vn.tonghop.sample.Sending.Packaging.*;
import static vn.tonghop.sample.Sending.of;

import java.util.List;

/** Who sends what and when in the made-up campaign: the one place to change the sample input. */
final class Story {

  static final String CAMPAIGN = "3500-KQ2017";

  /** Name of the zip that holds the reports of two agencies. */
  static final String SHARED_ZIP_NAME = "bao-cao-hai-tinh.zip";

  static final List<Sending> SENDINGS =
      List.of(
          // ministries
          of("2017-11-03", "BKHDT", 96, WORKBOOK),
          of("2017-11-06", "BTC", 180, WORKBOOK),
          of("2017-11-07", "BYT", 74, WORKBOOK, NO_SUCH_DOSSIERS),
          of("2017-11-08", "BTNMT", 45, WORKBOOK, TASK_MISSING),
          of("2017-11-06", "BNV", 22, WORKBOOK, PARTS_UNDER_TOTAL),
          of("2017-11-09", "BGTVT", 120, WORKBOOK, ONLY_PERCENT),
          of("2017-11-03", "BTP", 41, WORKBOOK, CODE_NOT_STORED),
          of("2017-11-08", "BCT", 110, CSV_SEMICOLON),
          of("2017-10-31", "BTTTT", 88, WORKBOOK, PARTS_OVER_WHOLE),
          of("2017-11-09", "BTTTT", 88, WORKBOOK).revision(2),
          of("2017-11-10", "BGDDT", 30, WORKBOOK, TEXT_IN_NUMBER_CELL),
          of("2017-11-14", "BXD", 36, WORKBOOK, LATE),
          // ministerial-level and government agencies
          of("2017-11-07", "NHNN", 35, WORKBOOK, NOT_APPLICABLE_WITH_REASON),
          of("2017-11-10", "TTCP", 20, WORKBOOK, NOT_COLLECTED_YET),
          of("2017-11-09", "UBDT", 20, WORKBOOK, COVER_OF_ANOTHER_AGENCY),
          of("2017-11-08", "BHXHVN", 28, ZIPPED_WORKBOOK),
          of("2017-11-07", "VTV", 20, TWO_LOOSE_WORKBOOKS),
          of("2017-11-10", "TTXVN", 21, WORKBOOK, NO_SUCH_DOSSIERS, NOT_COLLECTED_YET),
          // cities
          of("2017-11-09", "UBND-01", 300, WORKBOOK),
          of("2017-11-06", "UBND-48", 90, LETTER_FORM),
          of("2017-11-10", "UBND-79", 240, WORKBOOK, COUNT_DIFFERS),
          // provinces
          of("2017-11-07", "UBND-02", 26, SHARED_ZIP, NO_SUCH_DOSSIERS),
          of("2017-11-07", "UBND-10", 44, SHARED_ZIP),
          of("2017-11-08", "UBND-14", 24, WORKBOOK, REQUIRED_MISSING),
          of("2017-11-03", "UBND-19", 52, CSV_COMMA),
          of("2017-11-06", "UBND-22", 130, WORKBOOK, NUMERATOR_OVER_DENOMINATOR),
          of("2017-11-10", "UBND-24", 60, WORKBOOK, LEVEL_TWO),
          of("2017-11-09", "UBND-27", 78, WORKBOOK, PERCENT_DIFFERS),
          of("2017-11-08", "UBND-30", 47, CSV_TAB),
          of("2017-11-09", "UBND-36", 58, WORKBOOK, ONLINE_OVER_ALL),
          of("2017-11-10", "UBND-38", 66, WORKBOOK, SAME_SERVICE_TWICE),
          of("2017-11-10", "UBND-40", 72, ZIPPED_CSV, AMOUNTS_AS_TEXT),
          of("2017-11-06", "UBND-46", 150, TWO_WORKBOOKS),
          of("2017-11-08", "UBND-49", 49, WORKBOOK, OTHER_CUTOFF),
          of("2017-11-10", "UBND-52", 38, WORKBOOK),
          of("2017-11-09", "UBND-56", 40, DOCUMENT, NO_WORKBOOK),
          of("2017-11-07", "UBND-66", 32, WORKBOOK, OTHER_DENOMINATOR),
          of("2017-11-08", "UBND-68", 55, WORKBOOK, PERCENT_WRONG),
          of("2017-11-09", "UBND-74", 84, WORKBOOK, MANY_COMPUTERS),
          of("2017-11-10", "UBND-75", 92, CSV_SEMICOLON, BAD_ADDRESS),
          of("2017-11-20", "UBND-80", 35, WORKBOOK, LATE, ONLY_PERCENT),
          of("2017-11-10", "UBND-87", 42, WORKBOOK, OTHER_CAMPAIGN),
          of("2017-11-06", "UBND-91", 28, WORKBOOK, SHORT_TEXT),
          of("2017-11-03", "UBND-96", 25, WORKBOOK, NO_SUCH_DOSSIERS));

  private Story() {}
}
