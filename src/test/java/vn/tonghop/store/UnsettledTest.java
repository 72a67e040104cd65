package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written files reach the disk in one go where the machine can, else one by one. */
class UnsettledTest {

  @TempDir private Path folder;
  private Path told;

  @BeforeEach
  void setUp() {
    told = folder.resolve("told");
  }

  /** A command that writes down what it is told, and ends with a status. */
  private List<String> command(int status) {
    return List.of("sh", "-c", "echo \"$0\" >> '" + told + "'; exit " + status);
  }

  private void add(Unsettled unsettled, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      unsettled.add(Files.writeString(folder.resolve("file" + i), "x"));
    }
  }

  @Test
  void manyFilesTakeOneCallForTheirFolder() throws Exception {
    Unsettled unsettled = new Unsettled(command(0));
    add(unsettled, Unsettled.MANY);
    Path goneMeanwhile = folder.resolve("gone/away");
    unsettled.add(goneMeanwhile);

    unsettled.settle(folder);
    unsettled.settle(folder);

    assertThat(told).hasContent(folder.toString());
  }

  @Test
  void fewAreSettledOneByOne() throws Exception {
    Unsettled unsettled = new Unsettled(command(0));
    add(unsettled, Unsettled.MANY - 1);

    unsettled.settle(folder);

    assertThat(told).doesNotExist();
  }

  @Test
  void whereTheCommandFailsOrIsMissingEachFileIsSettled() throws Exception {
    for (List<String> none : List.of(command(1), List.of("tonghop-no-such-command"))) {
      Unsettled unsettled = new Unsettled(none);
      add(unsettled, Unsettled.MANY);
      unsettled.add(Files.createDirectory(folder.resolve("no-file" + none.size())));
      assertThatThrownBy(() -> unsettled.settle(folder))
          .as("every one is opened, also what is none")
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void thisMachineHasTheCommandOrDoesWithout() throws Exception {
    Unsettled unsettled = new Unsettled();
    add(unsettled, Unsettled.MANY);
    assertThatCode(() -> unsettled.settle(folder)).doesNotThrowAnyException();
  }
}
