package vn.tonghop.sample;

import static vn.tonghop.sample.PlanFault.BELOW_AIM;
import static vn.tonghop.sample.PlanFault.COVER_OF_ANOTHER_AGENCY;
import static vn.tonghop.sample.PlanFault.FOREIGN_IN_MONEY_CELL;
import static vn.tonghop.sample.PlanFault.FOREIGN_IN_OWN_COLUMN;
import static vn.tonghop.sample.PlanFault.LATE;
import static vn.tonghop.sample.PlanFault.MONEY_MISSING;
import static vn.tonghop.sample.PlanFault.NEW_BUT_BEGUN;
import static vn.tonghop.sample.PlanFault.NO_SUCH_AIM;
import static vn.tonghop.sample.PlanFault.NO_UNIT;
import static vn.tonghop.sample.PlanFault.ODD_PERIOD;
import static vn.tonghop.sample.PlanFault.OTHER_CAMPAIGN;
import static vn.tonghop.sample.PlanFault.OVER_BEFORE_2018;
import static vn.tonghop.sample.PlanFault.REQUIRED_MISSING;
import static vn.tonghop.sample.PlanFault.SAME_PROJECT_TWICE;
import static vn.tonghop.sample.PlanFault.SEVERAL_NOT_SPLIT;
import static vn.tonghop.sample.PlanFault.SHARES_IN_SOURCES;
import static vn.tonghop.sample.PlanFault.SPLIT_DIFFERS;
import static vn.tonghop.sample.PlanFault.UNIT_SLIP;
import static vn.tonghop.sample.PlanFault.UNKNOWN_SOURCE;
import static vn.tonghop.sample.PlanFault.WRONG_TOTAL;
import static vn.tonghop.sample.PlanFault.YEAR_OVER_TOTAL;
import static vn.tonghop.sample.PlanSending.of;
import static vn.tonghop.sample.Sending.Packaging.CSV_COMMA;
import static vn.tonghop.sample.Sending.Packaging.CSV_SEMICOLON;
import static vn.tonghop.sample.Sending.Packaging.LETTER_FORM;
import static vn.tonghop.sample.Sending.Packaging.WORKBOOK;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_CSV;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_WORKBOOK;

import java.util.List;

/** Who sends which plan and when: the one place to change the sample input of the plans. */
final class PlanStory {

  static final String CAMPAIGN = "3500-KH2018";

  static final List<PlanSending> SENDINGS =
      List.of(
          // central agencies
          of("2017-11-21", "BTC", 14, WORKBOOK),
          of("2017-11-24", "BKHDT", 9, WORKBOOK, FOREIGN_IN_MONEY_CELL, FOREIGN_IN_OWN_COLUMN),
          of("2017-11-27", "BGTVT", 11, WORKBOOK, SEVERAL_NOT_SPLIT),
          of("2017-11-28", "BYT", 8, WORKBOOK, MONEY_MISSING),
          of("2017-11-22", "BTTTT", 7, WORKBOOK, YEAR_OVER_TOTAL),
          of("2017-11-29", "BTTTT", 7, WORKBOOK).revision(2),
          of("2017-11-28", "BNV", 5, CSV_SEMICOLON),
          of("2017-12-04", "BXD", 4, WORKBOOK, LATE),
          of("2017-11-29", "NHNN", 6, WORKBOOK, BELOW_AIM),
          of("2017-11-27", "BHXHVN", 5, ZIPPED_WORKBOOK, SPLIT_DIFFERS),
          of("2017-11-30", "VTV", 3, WORKBOOK, NO_SUCH_AIM, OVER_BEFORE_2018),
          // cities and provinces
          of("2017-11-24", "UBND-01", 16, WORKBOOK),
          of("2017-11-28", "UBND-48", 12, LETTER_FORM, WRONG_TOTAL),
          of("2017-11-30", "UBND-79", 14, WORKBOOK, UNIT_SLIP),
          of("2017-11-23", "UBND-19", 6, CSV_COMMA),
          of("2017-11-29", "UBND-24", 7, WORKBOOK, ODD_PERIOD),
          of("2017-11-30", "UBND-27", 6, WORKBOOK, SAME_PROJECT_TWICE, SHARES_IN_SOURCES),
          of("2017-11-28", "UBND-36", 5, WORKBOOK, UNKNOWN_SOURCE),
          of("2017-11-30", "UBND-49", 6, WORKBOOK, REQUIRED_MISSING),
          of("2017-11-29", "UBND-56", 4, WORKBOOK, COVER_OF_ANOTHER_AGENCY),
          of("2017-11-30", "UBND-66", 5, ZIPPED_CSV, NO_UNIT),
          of("2017-11-30", "UBND-87", 4, WORKBOOK, OTHER_CAMPAIGN),
          of("2017-11-27", "UBND-96", 5, WORKBOOK, NEW_BUT_BEGUN));

  private PlanStory() {}
}
