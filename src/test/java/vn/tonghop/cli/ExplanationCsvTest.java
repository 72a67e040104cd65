package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.app.EvidenceLine;

class ExplanationCsvTest {

  private static String printed(String value, String text, String raw) {
    StringWriter out = new StringWriter();
    new ExplanationCsv(new PrintWriter(out, true))
        .line(
            new EvidenceLine(
                EvidenceLine.Role.USED,
                "A",
                "",
                "I",
                "",
                "",
                "VALUE",
                value,
                "",
                "",
                text,
                raw,
                "",
                null,
                "",
                "",
                "E1",
                null,
                "",
                List.of()));
    return out.toString();
  }

  @Test
  void what_an_agency_wrote_never_acts_as_a_formula() {
    assertThat(printed("", "", "=1+1")).isEqualTo("used,A,I,,VALUE,,,,,'=1+1,,,,,E1,,,\n");
    assertThat(printed("", "@x, y", "")).contains(",\"'@x, y\",");
  }

  @Test
  void negative_numbers_stay_numbers() {
    assertThat(printed("-3.25", "", "")).isEqualTo("used,A,I,,VALUE,-3.25,,,,,,,,,E1,,,\n");
  }
}
