package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the launcher saw and what the environment wants, put together. */
class TerminalTest {

  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  private static Terminal of(String streams, String columns, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("tonghop.terminal", streams);
    properties.setProperty("tonghop.columns", columns);
    return Terminal.of(properties, environment);
  }

  @Test
  void without_a_word_of_the_launcher_there_is_none() {
    assertThat(Terminal.of(new Properties(), XTERM)).isEqualTo(Terminal.NONE);
    assertThat(Terminal.NONE).isEqualTo(new Terminal(false, false, false, 100, 100));
  }

  @Test
  void both_streams_on_a_terminal_have_its_width_and_colours() {
    assertThat(of("out+err", "72", XTERM)).isEqualTo(new Terminal(true, true, true, 72, 72));
  }

  @Test
  void what_goes_into_a_file_is_plain_and_a_hundred_wide_whatever_the_other_stream_is() {
    assertThat(of("+err", "72", XTERM)).isEqualTo(new Terminal(true, false, true, 100, 72));
    assertThat(of("out", "72", XTERM)).isEqualTo(new Terminal(false, true, false, 72, 100));
  }

  @Test
  void no_color_takes_the_colours_only() {
    Map<String, String> environment = Map.of("TERM", "xterm", "NO_COLOR", "1");
    assertThat(of("out+err", "72", environment))
        .isEqualTo(new Terminal(true, false, false, 72, 72));
    assertThat(of("out+err", "72", Map.of("TERM", "xterm", "NO_COLOR", "")))
        .as("an empty NO_COLOR is none")
        .isEqualTo(new Terminal(true, true, true, 72, 72));
  }

  @Test
  void a_dumb_or_unnamed_terminal_shows_plain_text_in_its_width() {
    Terminal plain = new Terminal(false, false, false, 72, 72);
    assertThat(of("out+err", "72", Map.of("TERM", "dumb"))).isEqualTo(plain);
    assertThat(of("out+err", "72", Map.of())).isEqualTo(plain);
  }

  @Test
  void the_operator_can_deny_it() {
    assertThat(of("out+err", "72", Map.of("TERM", "xterm", "TONGHOP_NO_TERMINAL", "1")))
        .isEqualTo(Terminal.NONE);
  }

  @Test
  void a_width_nobody_knows_is_a_hundred_and_a_senseless_one_is_bounded() {
    assertThat(of("out", "", XTERM).width()).isEqualTo(100);
    assertThat(of("out", "0", XTERM).width()).isEqualTo(100);
    assertThat(of("out", "999999999999", XTERM).width()).isEqualTo(100);
    assertThat(of("out", "7", XTERM).width()).isEqualTo(40);
    assertThat(of("out", "9999", XTERM).width()).isEqualTo(400);
  }
}
