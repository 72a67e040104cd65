package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What to do now: sentences are broken, commands are whole and can be pasted. */
class NextStepsTest {

  private static String printed(NextSteps steps) {
    StringWriter out = new StringWriter();
    steps.print(new PrintWriter(out, true));
    return out.toString();
  }

  private static NextSteps steps() {
    return new NextSteps(
        new Texts(Locale.forLanguageTag("vi")), new Terminal(false, false, false, 50, 50));
  }

  @Test
  void a_command_has_a_line_of_its_own_however_long() {
    NextSteps steps = steps();
    String command = "./tonghop status --missing --data '/rất dài/có dấu cách/dữ liệu của năm nay'";
    steps.command(command, "summary.nextMissing", 51);
    steps.add("summary.nextRemarks", "findings.csv");
    assertThat(printed(steps).lines())
        .containsExactly(
            "Việc tiếp theo:",
            "  → đôn đốc 51 cơ quan chưa gửi: don-doc.xlsx,",
            "    danh sách:",
            "      " + command,
            "  → gửi các phiếu phản hồi còn lại cho cơ quan",
            "    (feedback/); mọi phát hiện: findings.csv");
  }

  @Test
  void nothing_to_do_prints_nothing() {
    assertThat(steps().isEmpty()).isTrue();
    assertThat(printed(steps())).isEmpty();
  }

  @Test
  void words_are_quoted_for_the_shell_only_where_needed() {
    assertThat(ShellWord.of("/hộp/thư-đến_1.xlsx")).isEqualTo("/hộp/thư-đến_1.xlsx");
    assertThat(ShellWord.of("có dấu cách")).isEqualTo("'có dấu cách'");
    assertThat(ShellWord.of("l'an $HOME")).isEqualTo("'l'\\''an $HOME'");
    assertThat(ShellWord.of("")).isEqualTo("''");
  }
}
