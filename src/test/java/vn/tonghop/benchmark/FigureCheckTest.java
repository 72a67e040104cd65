package vn.tonghop.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark of wrong figures would be worth nothing. */
class FigureCheckTest {

  private static final String HEAD = "indicator,group,measure,value\n";

  @TempDir Path folder;

  private Path file(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + lines);
  }

  @Test
  void equal_figures_are_counted_whatever_their_order_zeros_and_company() throws IOException {
    Path expected = file("e", "A,ALL,sum,12\n\"T\",ALL,\"enum:x, y\",3\n");
    Path actual = file("a", "T,ALL,\"enum:x, y\",3.000,7,9\nB,ALL,sum,1,7,9\nA,ALL,sum,12.0,7,9\n");
    assertThat(FigureCheck.requireEqual(expected, actual)).isEqualTo(2);
  }

  @Test
  void the_seventh_decimal_does_not_matter_the_sixth_does() throws IOException {
    Path expected = file("e", "A,ALL,mean,0.3333333333\n");
    assertThat(FigureCheck.requireEqual(expected, file("a", "A,ALL,mean,0.3333333\n")))
        .isEqualTo(1);
    Path other = file("b", "A,ALL,mean,0.333332\n");
    assertThatThrownBy(() -> FigureCheck.requireEqual(expected, other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1 of 1 figures differ")
        .hasMessageContaining("A ALL mean: expected 0.3333333333, found 0.333332");
  }

  @Test
  void a_figure_that_is_empty_or_not_there_differs() throws IOException {
    Path expected = file("e", "A,ALL,sum,0\nB,ALL,sum,1\n");
    Path actual = file("a", "A,ALL,sum,\n");
    assertThatThrownBy(() -> FigureCheck.requireEqual(expected, actual))
        .hasMessageContaining("2 of 2 figures differ")
        .hasMessageContaining("A ALL sum: expected 0, found none");
  }

  @Test
  void no_expectation_is_no_success() throws IOException {
    Path expected = file("e", "");
    Path actual = file("a", "A,ALL,sum,1\n");
    assertThatThrownBy(() -> FigureCheck.requireEqual(expected, actual))
        .isInstanceOf(IllegalStateException.class);
  }
}
