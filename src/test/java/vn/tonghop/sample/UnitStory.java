package vn.tonghop.sample;

import static vn.tonghop.sample.Sending.Packaging.CSV_COMMA;
import static vn.tonghop.sample.Sending.Packaging.CSV_SEMICOLON;
import static vn.tonghop.sample.Sending.Packaging.WORKBOOK;
import static vn.tonghop.sample.Sending.Packaging.ZIPPED_CSV;
import static vn.tonghop.sample.UnitFault.ALL_ONLINE_TOO_FEW;
import static vn.tonghop.sample.UnitFault.FORMER_NAME;
import static vn.tonghop.sample.UnitFault.LATE;
import static vn.tonghop.sample.UnitFault.LISTED_ROW_LEFT_OUT;
import static vn.tonghop.sample.UnitFault.NO_PROJECTS;
import static vn.tonghop.sample.UnitFault.NUMERATOR_OVER_DENOMINATOR;
import static vn.tonghop.sample.UnitFault.OTHER_CAMPAIGN;
import static vn.tonghop.sample.UnitFault.ROW_OF_ANOTHER_UNIT;
import static vn.tonghop.sample.UnitFault.YEAR_OVER_TOTAL;
import static vn.tonghop.sample.UnitSending.of;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which unit of the ministry reports what and when, year by year. */
final class UnitStory {

  static final Map<String, List<UnitSending>> SENDINGS =
      new TreeMap<>(
          Map.of(
              "509-2016",
              List.of(
                  of("2017-01-18", "MIC-CUC-BAOCHI", WORKBOOK),
                  of("2017-01-20", "MIC-CUC-PTTHTTDT", CSV_SEMICOLON),
                  of("2017-01-24", "MIC-CUC-XBIPH", CSV_COMMA, LISTED_ROW_LEFT_OUT),
                  of("2017-01-25", "MIC-CUC-VIENTHONG", CSV_SEMICOLON, ROW_OF_ANOTHER_UNIT),
                  of("2017-02-06", "MIC-CUC-ATTT", CSV_COMMA, LATE),
                  of("2017-01-20", "MIC-VNNIC", ZIPPED_CSV),
                  of("2017-01-18", "MIC-TTTT", WORKBOOK),
                  of("2017-01-24", "MIC-VP", CSV_SEMICOLON),
                  of("2017-01-25", "MIC-VU-CNTT", CSV_COMMA, NUMERATOR_OVER_DENOMINATOR),
                  of("2017-01-26", "MIC-CUC-THH", CSV_SEMICOLON, FORMER_NAME),
                  of("2017-01-26", "MIC-CUC-TANSO", WORKBOOK, YEAR_OVER_TOTAL),
                  of("2017-01-24", "MIC-TAPCHI", CSV_COMMA, NO_PROJECTS),
                  of("2017-01-25", "MIC-VNCERT", CSV_SEMICOLON, OTHER_CAMPAIGN)),
              "509-2017",
              List.of(
                  of("2018-01-19", "MIC-CUC-BAOCHI", CSV_SEMICOLON),
                  of("2018-01-19", "MIC-CUC-PTTHTTDT", CSV_COMMA),
                  of("2018-01-24", "MIC-CUC-XBIPH", CSV_SEMICOLON),
                  of("2018-01-24", "MIC-CUC-VIENTHONG", WORKBOOK),
                  of("2018-01-26", "MIC-VNNIC", ZIPPED_CSV, ALL_ONLINE_TOO_FEW),
                  of("2018-01-26", "MIC-TTTT", WORKBOOK),
                  of("2018-01-30", "MIC-VP", CSV_COMMA),
                  of("2018-01-30", "MIC-CUC-THH", CSV_SEMICOLON),
                  of("2018-02-05", "MIC-VU-PHAPCHE", CSV_COMMA, LATE),
                  of("2018-01-30", "MIC-VNCERT", CSV_SEMICOLON)),
              "509-2018",
              List.of(
                  of("2019-01-21", "MIC-CUC-BAOCHI", CSV_SEMICOLON),
                  of("2019-01-21", "MIC-CUC-PTTHTTDT", CSV_COMMA),
                  of("2019-01-22", "MIC-CUC-XBIPH", CSV_SEMICOLON),
                  of("2019-01-22", "MIC-CUC-VIENTHONG", CSV_COMMA),
                  of("2019-01-25", "MIC-CUC-ATTT", CSV_SEMICOLON),
                  of("2019-01-25", "MIC-VNNIC", ZIPPED_CSV),
                  of("2019-01-29", "MIC-TTTT", WORKBOOK),
                  of("2019-01-29", "MIC-VP", CSV_COMMA),
                  of("2019-01-29", "MIC-CUC-TANSO", CSV_SEMICOLON))));

  private UnitStory() {}
}
