package vn.tonghop.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.endtoend.HostileWorkplace;

/** One inbox of everything that could hurt, beside two good reports. */
@Tag("hostile")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInboxTest {

  private static final String DAY = "2017-11-10";
  private static final int ROWS = 5_000;

  private final Map<String, Attack> attacks = new LinkedHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private ServerSocket canary;
  private Map<String, String> surroundings;
  private Path root;
  private HostileWorkplace workplace;
  private HostileWorkplace goodAlone;
  private CommandLines.Result result;

  @BeforeAll
  void run(@TempDir Path temp) throws Exception {
    root = temp;
    canary = listen();
    goodAlone = HostileWorkplace.withGoodReports(root.resolve("good"));
    workplace = HostileWorkplace.withGoodReports(root.resolve("all"));
    Files.writeString(root.resolve("outside.txt"), "nobody writes here");
    Path day = Files.createDirectories(workplace.inbox().resolve(DAY));
    int number = 0;
    for (Attack attack : Attacks.all("http://127.0.0.1:" + canary.getLocalPort(), ROWS)) {
      number++;
      String name = String.format(Locale.ROOT, "%03d-%s", number, attack.name());
      attack.maker().make(day.resolve(name));
      attacks.put(name, attack);
    }
    Oddities.put(day, root.resolve("outside.txt"));
    surroundings = surroundings();
    assertThat(goodAlone.run().exitCode()).isZero();
    result = workplace.run();
  }

  @AfterAll
  void stopListening() throws IOException {
    canary.close();
  }

  private ServerSocket listen() throws IOException {
    ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread listener =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try {
                  socket.accept().close();
                  asked.incrementAndGet();
                } catch (IOException e) {
                  return;
                }
              }
            });
    listener.setDaemon(true);
    listener.start();
    return socket;
  }

  /** All files but those of the program's own folders, with size and time. */
  private Map<String, String> surroundings() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        boolean own =
            path.startsWith(root.resolve("all/data"))
                || path.startsWith(root.resolve("all/output"))
                || path.startsWith(root.resolve("good"));
        if (!own && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          found.put(
              root.relativize(path).toString(),
              Files.size(path) + " " + Files.getLastModifiedTime(path));
        }
      }
    }
    return found;
  }

  @Test
  void the_run_is_done_and_tells_that_something_is_refused() {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(3);
    assertThat(workplace.publication().exists()).isTrue();
  }

  /** What is published is told apart from what a later report of the same agency took over. */
  @Test
  void each_file_ends_in_a_clear_finding_or_is_read_through() {
    Map<String, Set<String>> codes =
        workplace.publication().findings().stream()
            .filter(line -> "BLOCK".equals(line.get("level")))
            .collect(
                Collectors.groupingBy(
                    line -> line.getOrDefault("file", "").replaceFirst("!.*", ""),
                    Collectors.mapping(
                        line -> line.getOrDefault("code", ""),
                        Collectors.toCollection(TreeSet::new))));
    List<String> others = new ArrayList<>();
    attacks.forEach(
        (name, attack) -> {
          Set<String> found = codes.getOrDefault(name, Set.of());
          if (found.isEmpty() && !attack.codes().isEmpty()) {
            found = workplace.blocked(workplace.inbox().resolve(DAY).resolve(name));
          }
          boolean fits =
              attack.codes().isEmpty()
                  ? found.isEmpty()
                  : found.stream().anyMatch(attack.codes()::contains);
          if (!fits) {
            others.add(name + " " + found + " instead of " + attack.codes());
          }
        });
    assertThat(others).isEmpty();
  }

  @Test
  void the_good_figures_are_those_of_a_run_with_the_good_files_alone() {
    for (String agency : HostileWorkplace.GOOD_AGENCIES) {
      for (String table : List.of("values", "dvc", "submissions")) {
        assertThat(workplace.publication().of(agency, table))
            .as(agency + " " + table)
            .isNotEmpty()
            .isEqualTo(goodAlone.publication().of(agency, table));
      }
    }
  }

  @Test
  void nothing_outside_the_programs_folders_is_touched() throws IOException {
    assertThat(surroundings()).isEqualTo(surroundings);
    assertThat(Files.readString(root.resolve("outside.txt"))).isEqualTo("nobody writes here");
    assertThat(Path.of("/tmp/klettern.csv")).doesNotExist();
    assertThat(Path.of("/etc/klettern.csv")).doesNotExist();
  }

  @Test
  void nobody_is_asked_for_anything() {
    assertThat(asked).hasValue(0);
  }

  @Test
  void what_is_no_file_is_left_alone_and_told() {
    for (String told : Oddities.TOLD) {
      assertThat(result.out() + result.err()).contains(told);
    }
  }

  @Test
  void no_name_or_code_of_a_sender_becomes_a_path() throws IOException {
    try (Stream<Path> paths = Files.walk(root.resolve("all/output"))) {
      assertThat(paths.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("klettern") || name.contains("HYPERLINK"));
    }
  }

  @Test
  void no_cell_of_what_is_published_is_a_formula() throws IOException {
    try (Stream<Path> paths = Files.walk(workplace.publication().folder().toRealPath())) {
      for (Path csv : paths.filter(path -> path.toString().endsWith(".csv")).toList()) {
        assertThat(Files.readString(csv, StandardCharsets.UTF_8))
            .as("%s", csv)
            .doesNotContainPattern("(?m)(?:^|,)\"?(?:=HYPERLINK|=cmd|@SUM|\\+1\\+cmd)");
      }
    }
  }
}
