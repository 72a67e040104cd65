package vn.tonghop.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2009,2009-01-01,2009-12-31,YEAR",
    "2009H1,2009-01-01,2009-06-30,HALF.1",
    "2009H2,2009-07-01,2009-12-31,HALF.2",
    "2012Q1,2012-01-01,2012-03-31,QUARTER.1",
    "2012Q4,2012-10-01,2012-12-31,QUARTER.4"
  })
  void aYearAHalfAndAQuarterHaveACode(String code, LocalDate from, LocalDate to, String key) {
    ReportingPeriod period = ReportingPeriod.of(code).orElseThrow();
    assertThat(period).isEqualTo(new ReportingPeriod(from, to));
    assertThat(period.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009H3", "2009Q5", "2009H", "09H1", "H1", "2009-H1", "3009"})
  void anythingElseIsNone(String code) {
    assertThat(ReportingPeriod.of(code)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2009-01-01,2009-06-29",
    "2009-01-02,2009-06-30",
    "2009-02-01,2009-07-31",
    "2009-01-01,2010-12-31"
  })
  void daysThatAreNoCalendarPeriodStayDays(LocalDate from, LocalDate to) {
    assertThat(new ReportingPeriod(from, to).key()).isEqualTo("DAYS");
  }

  @Test
  void periodsStandInTheOrderOfTime() {
    List<String> codes = List.of("2010", "2009H2", "2009", "2009H1", "2009Q1");
    assertThat(new TreeSet<>(codes.stream().flatMap(c -> ReportingPeriod.of(c).stream()).toList()))
        .containsExactly(
            ReportingPeriod.of("2009Q1").orElseThrow(),
            ReportingPeriod.of("2009H1").orElseThrow(),
            ReportingPeriod.of("2009").orElseThrow(),
            ReportingPeriod.of("2009H2").orElseThrow(),
            ReportingPeriod.of("2010").orElseThrow());
  }
}
