package vn.tonghop.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.source.jobs.JobsFolder;

/** The oracle itself, on a published folder small enough to work out by hand. */
class StatisticsOracleTest {

  @TempDir Path tables;
  private StatisticsOracle oracle;

  @BeforeEach
  void publish_three_answers() throws Exception {
    oracle =
        new StatisticsOracle(new JobsFolder(InventedInbox.jobs()).load(InventedInbox.CAMPAIGN));
    write(
        "submissions.csv",
        "agency,revision,verdict,days_late,errors,confirms,warnings,completeness",
        "N-1,1,ACCEPTED,0,0,0,0,100",
        "N-2,2,PARTLY_ACCEPTED,3,1,0,2,50",
        "N-3,1,REFUSED,0,5,0,0,");
    write(
        "values.csv",
        "agency,indicator,state,value,numerator,denominator,text,raw,revision,file,sheet,cell",
        "N-1,QT.B1.gio-do,VALUE,3,12,4,,,1,,,",
        "N-2,QT.B1.gio-do,VALUE,4,40,10,,,2,,,",
        "N-1,QT.A.nhan-vien,NIL,,,,,,1,,,",
        "N-2,QT.A.nhan-vien,VALUE,15,,,,,2,,,");
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(tables.resolve(file), "\uFEFF" + String.join("\n", lines) + "\n");
  }

  private List<String> differencesOf(String... figures) throws IOException {
    String[] lines = new String[figures.length + 1];
    lines[0] = "indicator,group,measure,value,agencies_used,agencies_total";
    System.arraycopy(figures, 0, lines, 1, figures.length);
    write("statistics.csv", lines);
    return oracle.differences(tables).stream().filter(d -> !d.contains("not published")).toList();
  }

  @Test
  void right_figures_raise_nothing() throws IOException {
    assertThat(
            differencesOf(
                "QT.B1.gio-do,ALL,weighted_share,3.7142857143,2,12",
                "QT.B1.gio-do,NUI,mean,3.5,2,5",
                "QT.B1.gio-do,TAY,stdev,0.7071067812,2,5",
                "QT.B1.gio-do,DAO,mean,,0,4",
                "QT.A.nhan-vien,ALL,sum,15,2,12",
                "QT.A.nhan-vien,ALL,nil,1,1,12",
                "QT.A.nhan-vien,ALL,missing,7,7,12",
                "QT.A.nhan-vien,ALL,not_applicable,3,3,12",
                "@submission.received,NUI,weighted_share,40,2,5",
                "@submission.late,ALL,sum,1,1,12",
                "@submission.refused,ALL,sum,1,1,12",
                "@quality.warnings,ALL,mean,1,2,12",
                "@completeness.all,ALL,median,75,2,12"))
        .isEmpty();
  }

  @Test
  void a_wrong_value_is_told_with_both_figures() throws IOException {
    assertThat(differencesOf("QT.B1.gio-do,ALL,weighted_share,3.5,2,12"))
        .containsExactly(
            "QT.B1.gio-do ALL weighted_share: published 3.5 (2/12), recomputed 3.7142857143 (2/12)");
  }

  @Test
  void a_wrong_number_of_agencies_is_told() throws IOException {
    assertThat(differencesOf("QT.B1.gio-do,ALL,mean,3.5,3,12")).hasSize(1);
  }

  @Test
  void a_zero_in_place_of_undefined_is_told() throws IOException {
    assertThat(differencesOf("QT.B1.gio-do,DAO,mean,0,0,4")).hasSize(1);
  }

  @Test
  void a_figure_of_nothing_known_is_told() throws IOException {
    assertThat(differencesOf("QT.B1.gio-do,ALL,mode,3,2,12"))
        .containsExactly("QT.B1.gio-do ALL mode: published 3, not expected at all");
  }

  @Test
  void a_missing_figure_is_told() throws IOException {
    differencesOf();
    assertThat(oracle.differences(tables))
        .contains("QT.A.nhan-vien ALL sum: not published, recomputed 15 (2/12)")
        .hasSize((int) oracle.required(tables));
  }

  @Test
  void quartiles_are_those_of_the_spreadsheet_function_quartile_inc() {
    List<BigDecimal> numbers =
        List.of("1", "2", "4", "7", "8", "9", "10", "12").stream().map(BigDecimal::new).toList();
    assertThat(Distribution.quartile(numbers, 1)).isEqualByComparingTo("3.5");
    assertThat(Distribution.quartile(numbers, 2)).isEqualByComparingTo("7.5");
    assertThat(Distribution.quartile(numbers, 3)).isEqualByComparingTo("9.25");
  }

  @Test
  void the_deviation_of_a_sample_divides_by_one_less() {
    List<BigDecimal> numbers =
        List.of("2", "4", "4", "4", "5", "5", "7", "9").stream().map(BigDecimal::new).toList();
    assertThat(Distribution.deviation(numbers)).isEqualByComparingTo("2.1380899353");
  }
}
