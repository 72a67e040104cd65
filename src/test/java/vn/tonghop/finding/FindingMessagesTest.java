package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingMessagesTest {

  private final FindingMessages messages = FindingMessages.in(Locale.forLanguageTag("vi"));
  private final Finding who = Finding.of(FindingCode.WHO, Origin.of("a.xlsx"));
  private final Finding required =
      Finding.of(FindingCode.REQUIRED, Origin.of("a.xlsx")).about("x", "Tổng số");

  @Test
  void aMissingAnswerIsToldWithItsCellWhereThereIsOne() {
    Finding there =
        Finding.of(FindingCode.REQUIRED, new Origin("a.xlsx", "DVC", "F14")).about("x", "Tổng số");

    assertThat(messages.text(there)).startsWith("Ô F14 (trang DVC) chưa có số liệu “Tổng số”.");
    assertThat(messages.text(required)).startsWith("Chưa có số liệu “Tổng số”. Đề nghị điền");
  }

  @Test
  void anUnknownSenderIsToldByWhatIsKnownOfHim() {
    assertThat(messages.text(who))
        .contains("không thấy tên cơ quan", "a.xlsx")
        .doesNotContain("“”", "{");
    assertThat(messages.text(who.found("Bộ X").about("", "Cơ quan").expected("Bộ Y tế; Bộ Nội vụ")))
        .contains("“Bộ X” (mục “Cơ quan”)", "tên gần giống: Bộ Y tế; Bộ Nội vụ");
    assertThat(messages.text(who.found("Bộ Y tế").expected("BCA.xlsx")))
        .contains("trang THÔNG TIN ghi “Bộ Y tế”, tên tệp ghi “BCA.xlsx”");
  }
}
