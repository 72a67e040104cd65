package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a command reads and writes; the demo keeps to its own folders. */
class PlacesTest {

  @TempDir Path home;

  private static Places.Given given(
      @Nullable Path data, @Nullable Path output, @Nullable Path inbox) {
    return new Places.Given(null, data, null, output, inbox);
  }

  @Test
  void withNothingGivenItIsTheDemoBesideTheLauncher() {
    Places places = Places.of(home, given(null, null, null));

    assertThat(places.demo()).isTrue();
    assertThat(places.jobs()).isEqualTo(home.resolve("jobs"));
    assertThat(places.data()).isEqualTo(home.resolve("data/demo"));
    assertThat(places.archive()).isEqualTo(home.resolve("data/demo/archive"));
    assertThat(places.output()).isEqualTo(home.resolve("output/demo"));
    assertThat(places.inboxOf("X-2020")).isEqualTo(home.resolve("sample-input/X-2020"));
  }

  @Test
  void anInboxMakesItReal() {
    Path inbox = home.resolve("in");

    Places places = Places.of(home, given(null, null, inbox));

    assertThat(places.demo()).isFalse();
    assertThat(places.data()).isEqualTo(home.resolve("data"));
    assertThat(places.output()).isEqualTo(home.resolve("output"));
    assertThat(places.inboxOf("X-2020")).isEqualTo(inbox);
  }

  @Test
  void aStoreOfOnesOwnMakesItReal() throws Exception {
    Files.createDirectories(home.resolve("data"));
    assertThat(Places.of(home, given(null, null, null)).demo()).isTrue();

    Files.createFile(home.resolve("data/tonghop.mv.db"));
    Places places = Places.of(home, given(null, null, null));

    assertThat(places.demo()).isFalse();
    assertThat(places.data()).isEqualTo(home.resolve("data"));
    assertThat(places.output()).isEqualTo(home.resolve("output"));
  }

  @Test
  void filesReceivedForADatabaseServerMakeItReal() throws Exception {
    Files.createDirectories(home.resolve("data/archive"));

    assertThat(Places.of(home, given(null, null, null)).demo()).isFalse();
  }

  @Test
  void whatIsGivenIsUsed() {
    Path data = home.resolve("d");

    Places places = Places.of(home, given(data, null, null));
    assertThat(places.demo()).isFalse();
    assertThat(places.data()).isEqualTo(data);
    assertThat(places.archive()).isEqualTo(data.resolve("archive"));

    Places all =
        Places.of(
            home,
            new Places.Given(home.resolve("j"), null, home.resolve("a"), home.resolve("o"), null));
    assertThat(all.demo()).isTrue();
    assertThat(all.jobs()).isEqualTo(home.resolve("j"));
    assertThat(all.archive()).isEqualTo(home.resolve("a"));
    assertThat(all.output()).isEqualTo(home.resolve("o"));
  }
}
