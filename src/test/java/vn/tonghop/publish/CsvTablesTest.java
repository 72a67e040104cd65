package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.Statistic;

class CsvTablesTest {

  @TempDir Path folder;

  private final CsvTables tables = new CsvTables(TestCampaign.outline());

  private String text(Path file) throws Exception {
    return Files.readString(file).substring(1);
  }

  @Test
  void valuesShowTheComputedShareAndWhereTheAnswerStands() throws Exception {
    TestCampaign campaign = new TestCampaign(false);
    Path file = folder.resolve("values.csv");

    tables.values(
        file,
        sink -> {
          for (String indicator : List.of("x.svc", "x.web", "x.pc", "x.model")) {
            sink.accept(new ValueLine("C3", 2, value(campaign, "C3", indicator)));
          }
          sink.accept(new ValueLine("C1", 1, value(campaign, "C1", "x.web")));
          sink.accept(new ValueLine("C1", 1, value(campaign, "C1", "x.pc")));
        });

    assertThat(text(file))
        .isEqualTo(
            """
            agency,indicator,state,value,numerator,denominator,text,raw,revision,file,sheet,cell
            C3,x.svc,NIL,,,,,,2,,,
            C3,x.web,VALUE,50,,,,như gửi,2,bao-cao.xlsx,CHI_TIEU,E5:F5
            C3,x.pc,VALUE,,7,0,,như gửi,2,bao-cao.xlsx,CHI_TIEU,E5:F5
            C3,x.model,VALUE,,,,'=cmd|b,'=cmd|b,2,,,
            C1,x.web,VALUE,33.3333333333,1,3,,như gửi,1,bao-cao.xlsx,CHI_TIEU,E5:F5
            C1,x.pc,VALUE,0.75,15,20,,như gửi,1,bao-cao.xlsx,CHI_TIEU,E5:F5
            """);
  }

  private static IndicatorValue value(TestCampaign campaign, String agency, String indicator) {
    return Objects.requireNonNull(campaign.value(agency, indicator));
  }

  @Test
  void statisticsLeaveUndefinedFiguresEmpty() throws Exception {
    Path file = folder.resolve("statistics.csv");

    tables.statistics(
        file,
        sink -> {
          sink.accept(
              new Statistic("x.web", "ALL", "weighted_share", new BigDecimal("50.0"), 2, 6));
          sink.accept(new Statistic("@submission.received", "AGN", "sum", BigDecimal.ZERO, 0, 1));
          sink.accept(new Statistic("x.web", "AGN", "mean", null, 0, 1));
        });

    assertThat(text(file))
        .isEqualTo(
            """
            indicator,group,measure,value,agencies_used,agencies_total
            x.web,ALL,weighted_share,50,2,6
            @submission.received,AGN,sum,0,0,1
            x.web,AGN,mean,,0,1
            """);
  }

  @Test
  void submissionsHaveOneCompletenessPerSection() throws Exception {
    Path file = folder.resolve("submissions.csv");

    tables.submissions(
        file,
        sink ->
            sink.accept(
                new SubmissionLine(
                    "C1",
                    TestCampaign.submission(
                        2,
                        Verdict.PARTLY_ACCEPTED,
                        LocalDate.of(2020, 11, 13),
                        3,
                        1,
                        2,
                        4,
                        "=12/BC"))));

    assertThat(text(file))
        .isEqualTo(
            """
            agency,revision,verdict,doc_no,received_on,days_late,errors,confirms,warnings,\
            completeness,completeness.A,completeness.B,sha256
            C1,2,PARTLY_ACCEPTED,'=12/BC,2020-11-13,3,1,2,4,66.6666666667,66.6666666667,,sha2
            """);
  }

  @Test
  void findingsCarryTheirIdentityAndTheSentenceInVietnamese() throws Exception {
    Finding finding =
        Finding.of(FindingCode.NEG, new Origin("a.zip!/b.csv", "CHI_TIEU", "E5"))
            .about("x.svc", "Số dịch vụ")
            .found("-5");
    Path file = folder.resolve("findings.csv");

    tables.findings(
        file,
        sink -> {
          sink.accept(new FindingLine("C1", 2, finding));
          sink.accept(new FindingLine("", null, finding));
        });

    String place = "a.zip!/b.csv,CHI_TIEU,E5,ERROR,NEG,'-5,,";
    String message = "Ô E5: số âm “-5” không hợp lệ. Đề nghị kiểm tra lại.";
    assertThat(text(file))
        .isEqualTo(
            "id,agency,revision,file,sheet,cell,level,code,found,expected,message\n"
                + (finding.id("C1") + ",C1,2," + place + message + "\n")
                + (finding.id("") + ",,," + place + message + "\n"));
  }

  @Test
  void tablesRenumberTheirRunningNumberPerAgency() throws Exception {
    Path file = folder.resolve("dvc.csv");

    TableCsv.write(
        file,
        table(),
        sink -> {
          sink.accept(new TableLine("C1", row(1, "Cấp phép, gia hạn", "12.50")));
          sink.accept(new TableLine("C1", row(3, "+84", null)));
          sink.accept(new TableLine("L1", row(1, null, "-3")));
        });

    assertThat(text(file))
        .isEqualTo(
            """
            agency,row,tt,ten,hs,file,sheet,source_row
            C1,1,1,"Cấp phép, gia hạn",12.5,b.xlsx,DVC,11
            C1,3,2,'+84,,b.xlsx,DVC,13
            L1,1,1,,-3,b.xlsx,DVC,11
            """);
  }

  private static TableRow row(int number, @Nullable String name, @Nullable String amount) {
    return new TableRow(
        number,
        number + 10,
        Origin.of("b.xlsx", "DVC"),
        new @Nullable Object[] {null, name, amount == null ? null : new BigDecimal(amount)},
        null,
        false);
  }

  private static Table table() {
    return new Table(
        "dvc",
        "x.T",
        "A",
        new Label("Bảng", "Table"),
        "DVC",
        List.of(),
        Applicability.ALL,
        Requirement.OPTIONAL,
        null,
        List.of(
            column("tt", Kind.TEXT, true),
            column("ten", Kind.TEXT, false),
            column("hs", Kind.NUMBER, false)),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static Column column(String key, Kind kind, boolean order) {
    return new Column(
        key,
        new Label(key, key),
        kind,
        Label.same(""),
        false,
        false,
        null,
        false,
        false,
        false,
        null,
        false,
        order,
        false,
        false,
        List.of(),
        Map.of());
  }
}
