package vn.tonghop.sample;

import static vn.tonghop.sample.CentralFault.APPROVED_LATE;
import static vn.tonghop.sample.CentralFault.COVER_OF_ANOTHER_AGENCY;
import static vn.tonghop.sample.CentralFault.GROUP_ROWS;
import static vn.tonghop.sample.CentralFault.LATE;
import static vn.tonghop.sample.CentralFault.LATER_NAME;
import static vn.tonghop.sample.CentralFault.LATE_LIST_MISSING;
import static vn.tonghop.sample.CentralFault.LEVEL_FALLS;
import static vn.tonghop.sample.CentralFault.LEVEL_TWO;
import static vn.tonghop.sample.CentralFault.MORE_THAN_NEEDED;
import static vn.tonghop.sample.CentralFault.NOTHING_LATE;
import static vn.tonghop.sample.CentralFault.NOT_APPROVED;
import static vn.tonghop.sample.CentralFault.NO_INVESTMENT;
import static vn.tonghop.sample.CentralFault.NO_UNIT;
import static vn.tonghop.sample.CentralFault.OTHER_CAMPAIGN;
import static vn.tonghop.sample.CentralFault.OVER_PLAN;
import static vn.tonghop.sample.CentralFault.PAID_OVER;
import static vn.tonghop.sample.CentralFault.PRIORITY_LIST_SHORT;
import static vn.tonghop.sample.CentralFault.SETTLED_WITHOUT_VALUE;
import static vn.tonghop.sample.CentralSending.of;
import static vn.tonghop.sample.Sending.Packaging.CSV_COMMA;
import static vn.tonghop.sample.Sending.Packaging.CSV_SEMICOLON;
import static vn.tonghop.sample.Sending.Packaging.WORKBOOK;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_CSV;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_WORKBOOK;

import java.util.List;

/** Who sends which plan of 2013 and when: the one place to change that sample input. */
final class CentralStory {

  static final String CAMPAIGN = "1729-KH2013";

  static final List<CentralSending> SENDINGS =
      List.of(
          // ministries
          of("2012-10-02", "BTC", 6, WORKBOOK),
          of("2012-10-09", "BGTVT", 5, WORKBOOK, PRIORITY_LIST_SHORT),
          of("2012-10-23", "BGTVT", 5, WORKBOOK).revision(2),
          of("2012-10-15", "BKHDT", 5, CSV_SEMICOLON, GROUP_ROWS),
          of("2012-10-17", "BYT", 4, ZIPPED_CSV, OVER_PLAN),
          of("2012-10-22", "BTTTT", 4, ZIPPED_CSV, PAID_OVER),
          of("2012-10-24", "BTNMT", 3, CSV_COMMA, NOT_APPROVED),
          of("2012-11-05", "BXD", 3, ZIPPED_CSV, LATE, NOTHING_LATE),
          of("2012-10-25", "BTP", 3, ZIPPED_CSV, LEVEL_TWO),
          of("2012-10-25", "BNV", 2, ZIPPED_CSV, NO_UNIT),
          // ministerial-level and government agencies
          of("2012-10-18", "NHNN", 4, ZIPPED_WORKBOOK, APPROVED_LATE),
          of("2012-10-26", "UBDT", 2, CSV_SEMICOLON, LATE_LIST_MISSING),
          of("2012-10-12", "BHXHVN", 4, CSV_COMMA, LEVEL_FALLS),
          of("2012-10-29", "VHLKHCN", 2, ZIPPED_CSV, LATER_NAME),
          of("2012-10-30", "VTV", 2, ZIPPED_CSV, OTHER_CAMPAIGN),
          // other central bodies
          of("2012-10-16", "VPQH", 3, WORKBOOK),
          of("2012-10-19", "TANDTC", 3, ZIPPED_CSV, SETTLED_WITHOUT_VALUE),
          of("2012-10-29", "KTNN", 2, ZIPPED_CSV, MORE_THAN_NEEDED),
          of("2012-10-31", "TLDLD", 2, ZIPPED_CSV, NO_INVESTMENT, NOTHING_LATE),
          of("2012-10-30", "HND", 2, ZIPPED_CSV, COVER_OF_ANOTHER_AGENCY));

  private CentralStory() {}
}
