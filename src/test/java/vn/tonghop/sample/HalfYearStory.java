package vn.tonghop.sample;

import static vn.tonghop.sample.HalfYearFault.KINDS_UNDER_SOURCES;
import static vn.tonghop.sample.HalfYearFault.LATE;
import static vn.tonghop.sample.HalfYearFault.LATER_NAME;
import static vn.tonghop.sample.HalfYearFault.MORE_USERS_THAN_STAFF;
import static vn.tonghop.sample.HalfYearFault.NOT_SENT;
import static vn.tonghop.sample.HalfYearFault.NO_PORTAL_ANSWER;
import static vn.tonghop.sample.HalfYearFault.NO_STATUS;
import static vn.tonghop.sample.HalfYearFault.OTHER_HALF_YEAR;
import static vn.tonghop.sample.HalfYearFault.OVERSPENT;
import static vn.tonghop.sample.HalfYearFault.PRINTED_NAME;
import static vn.tonghop.sample.HalfYearFault.PROJECT_FORGOTTEN;
import static vn.tonghop.sample.HalfYearFault.PROJECT_LATE;
import static vn.tonghop.sample.HalfYearFault.SOURCES_DIFFER;
import static vn.tonghop.sample.HalfYearSending.of;
import static vn.tonghop.sample.Sending.Packaging.CSV_COMMA;
import static vn.tonghop.sample.Sending.Packaging.CSV_SEMICOLON;
import static vn.tonghop.sample.Sending.Packaging.WORKBOOK;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_CSV;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_WORKBOOK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sends which half-yearly report and when: the one place to change that sample input. */
final class HalfYearStory {

  static final String SECOND_OF_2009 = "48-2009H2";
  static final String FIRST_OF_2010 = "48-2010H1";
  static final String SECOND_OF_2010 = "48-2010H2";

  /** By campaign, in the order of the half-years; the first holds the printed lists alone. */
  static final Map<String, List<HalfYearSending>> SENDINGS = sendings();

  private HalfYearStory() {}

  private static Map<String, List<HalfYearSending>> sendings() {
    Map<String, List<HalfYearSending>> all = new LinkedHashMap<>();
    all.put(
        SECOND_OF_2009,
        List.of(
            // leads of the first annex
            of("2010-01-11", "BTTTT", WORKBOOK),
            of("2010-01-12", "BYT", WORKBOOK, PROJECT_FORGOTTEN),
            of("2010-01-08", "BNV", ZIPPED_CSV),
            of("2010-01-12", "VPCP", CSV_SEMICOLON),
            of("2010-01-13", "BGTVT", CSV_SEMICOLON, PROJECT_LATE),
            of("2010-01-14", "BKHDT", ZIPPED_CSV, NO_STATUS),
            of("2010-01-15", "TTCP", CSV_COMMA, OVERSPENT),
            of("2010-01-20", "BCT", ZIPPED_CSV, LATE),
            // others
            of("2010-01-12", "BTC", ZIPPED_CSV),
            of("2010-01-14", "BXD", ZIPPED_CSV, NO_PORTAL_ANSWER),
            of("2010-01-13", "VHLKHCN", CSV_SEMICOLON, LATER_NAME),
            of("2010-01-15", "UBND-01", ZIPPED_CSV),
            of("2010-01-12", "UBND-48", CSV_COMMA),
            of("2010-01-15", "UBND-79", ZIPPED_CSV, KINDS_UNDER_SOURCES),
            of("2010-01-13", "UBND-10", ZIPPED_CSV),
            of("2010-01-13", "UBND-75", ZIPPED_CSV),
            // provinces of the second annex
            of("2010-01-11", "UBND-02", ZIPPED_WORKBOOK),
            of("2010-01-12", "UBND-14", ZIPPED_CSV, NOT_SENT),
            of("2010-01-14", "UBND-24", ZIPPED_CSV, MORE_USERS_THAN_STAFF),
            of("2010-01-14", "UBND-38", ZIPPED_CSV, SOURCES_DIFFER),
            of("2010-01-15", "UBND-46", CSV_SEMICOLON, PROJECT_LATE),
            of("2010-01-14", "UBND-67", WORKBOOK, PRINTED_NAME),
            of("2010-01-15", "UBND-87", CSV_SEMICOLON, OTHER_HALF_YEAR)));
    all.put(
        FIRST_OF_2010,
        List.of(
            of("2010-07-12", "BTTTT", ZIPPED_CSV),
            of("2010-07-13", "BTC", ZIPPED_CSV),
            of("2010-07-14", "UBND-01", CSV_SEMICOLON),
            of("2010-07-15", "UBND-02", ZIPPED_CSV),
            of("2010-07-15", "UBND-38", WORKBOOK)));
    all.put(
        SECOND_OF_2010,
        List.of(
            of("2011-01-10", "BTTTT", ZIPPED_CSV),
            of("2011-01-11", "BYT", ZIPPED_CSV),
            of("2011-01-12", "VPCP", ZIPPED_CSV),
            of("2011-01-12", "BTC", WORKBOOK),
            of("2011-01-13", "VHLKHCN", ZIPPED_CSV),
            of("2011-01-13", "UBND-01", ZIPPED_CSV),
            of("2011-01-14", "UBND-48", ZIPPED_CSV),
            of("2011-01-14", "UBND-02", ZIPPED_CSV),
            of("2011-01-14", "UBND-10", CSV_COMMA),
            of("2011-01-20", "UBND-38", ZIPPED_CSV, LATE)));
    return all;
  }
}
