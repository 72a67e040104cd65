package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The moving line: what it says, how often, and that nothing of it is left. */
class ProgressLineTest {

  private static final long MILLI = 1_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter screen = new StringWriter();
  private long now;

  private ProgressLine line(String language, int width) {
    return new ProgressLine(
        new PrintWriter(screen), new Texts(Locale.forLanguageTag(language)), width, () -> now);
  }

  /** What was drawn, one drawing after another. */
  private List<String> drawn() {
    return List.of(screen.toString().substring(CLEAR.length()).split("\r\u001b\\[K", -1));
  }

  @Test
  void tells_reports_rows_and_the_time_left() {
    ProgressLine line = line("vi", 100);
    line.stage("Đọc và kiểm tra");
    line.begin(4);
    now = 90_000 * MILLI;
    line.rows(12_000);
    now += 300 * MILLI;
    line.submission();
    line.clear();
    assertThat(drawn())
        .containsExactly(
            "Đọc và kiểm tra…",
            "Đọc và kiểm tra [------------------------------] 0/4 báo cáo, 0 dòng",
            "Đọc và kiểm tra [------------------------------] 0/4 báo cáo, 12.000 dòng",
            "Đọc và kiểm tra [#######-----------------------] 1/4 báo cáo, 12.000 dòng, còn khoảng 4:31",
            "");
  }

  @Test
  void speaks_english_and_tells_hours() {
    ProgressLine line = line("en", 100);
    line.stage("Read and check");
    line.begin(3);
    now = 3_600_000 * MILLI;
    line.submission();
    assertThat(drawn()).last().asString().endsWith("] 1/3 reports, 0 rows, about 2:00:00 left");
  }

  @Test
  void is_drawn_at_most_five_times_a_second() {
    ProgressLine line = line("vi", 80);
    line.begin(10_000);
    for (int i = 0; i < 1000; i++) {
      now += MILLI;
      line.rows(1);
    }
    assertThat(drawn()).hasSize(1 + 5);
  }

  @Test
  void guesses_nothing_from_two_seconds() {
    ProgressLine line = line("vi", 80);
    line.begin(4);
    now = 1_900 * MILLI;
    line.submission();
    assertThat(drawn()).last().asString().endsWith("1/4 báo cáo, 0 dòng");
    now = 2_200 * MILLI;
    line.submission();
    assertThat(drawn()).last().asString().endsWith("2/4 báo cáo, 0 dòng, còn khoảng 0:02");
  }

  @Test
  void is_never_wider_than_the_terminal() {
    ProgressLine line = line("vi", 40);
    line.stage("Đọc và kiểm tra");
    line.begin(93);
    now = 5_000 * MILLI;
    line.submission();
    assertThat(drawn()).allSatisfy(shown -> assertThat(shown.length()).isLessThan(40));
    assertThat(drawn()).contains("0/93 báo cáo, 0 dòng");
  }

  @Test
  void leaves_nothing_behind_and_clears_only_what_it_drew() {
    ProgressLine line = line("vi", 80);
    line.clear();
    assertThat(screen.toString()).isEmpty();
    line.stage("Công bố");
    line.clear();
    line.clear();
    assertThat(screen.toString()).isEqualTo(CLEAR + "Công bố…" + CLEAR);
  }
}
