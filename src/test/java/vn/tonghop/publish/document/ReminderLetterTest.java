package vn.tonghop.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.statistic.AgencyStanding;

/** {@code nhac-nop.docx} as a program for documents reads it. */
class ReminderLetterTest {

  private static final Letterhead FILLED =
      new Letterhead(
          new Label("", ""),
          new Label("Huế", "Huế"),
          Letterhead.Subject.OPEN,
          new Letterhead.Subject("BKT-TH", new Label("V/v nhắc gửi báo cáo", "Reminder")),
          List.of(),
          new Label("Mẫu đăng tại trang bkt.vn.", "The form is on bkt.vn."),
          List.of(),
          List.of());

  @TempDir Path folder;

  private WordPages letter(List<AgencyStanding> standings, Letterhead letterhead, boolean synthetic)
      throws Exception {
    Path file = folder.resolve("nhac-nop.docx");
    ReminderLetter.write(
        file,
        ReportDocumentTest.head(letterhead, synthetic),
        standings,
        Map.of("N1", "Tệp có mật khẩu."));
    return WordPages.of(file);
  }

  @Test
  void everyAgencyThatHasToDoSomethingIsListedWithIt() throws Exception {
    WordPages pages = letter(new TestCampaign(false).standings(), FILLED, false);

    assertThat(pages.tables().get(2))
        .containsExactly(
            List.of("TT", "Cơ quan", "Ngày nhận", "Số ngày quá hạn", "Việc cần làm, lý do trả lại"),
            List.of("Chưa gửi báo cáo: 1 cơ quan"),
            List.of("1", "Bộ Hai, Ba", "", "", "Gửi báo cáo."),
            List.of("Bị trả lại, chưa gửi lại: 1 cơ quan"),
            List.of("2", "Ủy ban Năm", "01/12/2020", "21", "Tệp có mật khẩu."),
            List.of("Đã gửi, quá hạn: 1 cơ quan"),
            List.of(
                "3",
                "Bộ Bốn",
                "13/11/2020",
                "3",
                "Không phải gửi lại; gửi đúng hạn trong các kỳ sau."));
    assertThat(pages.text()).doesNotContain("Tỉnh Sáu", "Bộ Một");
  }

  @Test
  void theLetterSaysByWhenWhatAndWhereTheFormIs() throws Exception {
    WordPages pages = letter(new TestCampaign(false).standings(), FILLED, false);

    assertThat(pages.lines())
        .contains(
            "Thực hiện Công văn 1/BKT, các cơ quan phải gửi báo cáo “Kỳ báo cáo năm 2020” chậm nhất"
                + " hết ngày 10/11/2020.",
            "Tính đến 01/12/2020, đã nhận được báo cáo dùng được của 4/6 cơ quan, trong đó 1 cơ quan"
                + " gửi quá hạn; 1 cơ quan bị trả lại báo cáo, chưa gửi lại; 1 cơ quan chưa gửi.",
            "1. Đề nghị 1 cơ quan chưa gửi báo cáo khẩn trương gửi trước ngày …/…/…….",
            "4. Mẫu đăng tại trang bkt.vn.");
    assertThat(pages.text())
        .contains(
            "Số:            /BKT-TH/V/v nhắc gửi báo cáo | Huế, ngày", "X-2020_<mã cơ quan>_L");
  }

  @Test
  void withNobodyToRemindItSaysSo() throws Exception {
    List<AgencyStanding> onTime =
        new TestCampaign(false)
            .standings().stream().filter(s -> s.status() == AgencyStanding.Status.ON_TIME).toList();
    WordPages pages = letter(onTime, Letterhead.OPEN, false);

    assertThat(pages.lines())
        .contains("Đến nay không còn cơ quan nào chưa gửi, phải gửi lại hoặc gửi quá hạn.");
    assertThat(pages.tables()).hasSize(2);
  }

  @Test
  void beforeAnybodySentThereIsNoLatestDay() throws Exception {
    AgencyStanding silent = new TestCampaign(false).standings().get(1);
    WordPages pages = letter(List.of(silent), Letterhead.OPEN, true);

    assertThat(pages.text())
        .contains("Tính đến nay, đã nhận được báo cáo dùng được của 0/1 cơ quan")
        .contains("V/v đôn đốc gửi báo cáo “Kỳ báo cáo năm 2020”/(DỮ LIỆU GIẢ LẬP)");
  }

  @Test
  void aLongListStopsAndNamesTheWorkbook() throws Exception {
    List<AgencyStanding> standings = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      Agency agency = new Agency("A" + i, "Cơ quan " + i, "CEN", "", i, List.of());
      standings.add(new AgencyStanding(agency, null, null));
    }
    WordPages pages = letter(standings, FILLED, false);

    assertThat(pages.tables().get(2)).hasSize(2 + ReminderLetter.MOST_LISTED);
    assertThat(pages.lines())
        .contains("Danh sách dừng ở 500 trong 2.000 cơ quan; đầy đủ ở tệp don-doc.xlsx.");
    assertThat(Files.size(folder.resolve("nhac-nop.docx"))).isLessThan(60_000);
  }
}
