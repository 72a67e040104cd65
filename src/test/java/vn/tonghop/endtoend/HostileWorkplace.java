package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.cli.CommandLines;

/** The door of the whole-job tests for the hostile ones. */
public final class HostileWorkplace {

  /** Who sent the good reports. */
  public static final List<String> GOOD_AGENCIES = List.of("BTP", "UBND-19");

  private static final String DAY = "2017-11-03/";

  private final Workplace workplace;

  private HostileWorkplace(Workplace workplace) {
    this.workplace = workplace;
  }

  /** A workplace whose inbox holds two good reports. */
  public static HostileWorkplace withGoodReports(Path root) throws IOException {
    Workplace workplace = Workplace.in(root);
    SampleFiles.copy(DAY + "3500-KQ2017_BTP_L01_20171103.xlsx", workplace.inbox());
    SampleFiles.copy(DAY + "3500-KQ2017_UBND-19_L01_20171103", workplace.inbox());
    return new HostileWorkplace(workplace);
  }

  public Path inbox() {
    return workplace.inbox();
  }

  public CommandLines.Result run() {
    return workplace.run();
  }

  /** Codes of what {@code check} tells that blocks a file. */
  public Set<String> blocked(Path file) {
    return workplace.command("check", file.toString()).outLines().stream()
        .map(String::strip)
        .filter(line -> line.matches("BLOCK [A-Z].*"))
        .map(line -> line.split(" ")[1])
        .collect(Collectors.toSet());
  }

  /** What was published. */
  public Published publication() {
    return new Published(workplace.publication());
  }

  /** A published folder. */
  public record Published(Publication publication) {

    public boolean exists() {
      return publication.exists();
    }

    public Path folder() {
      return publication.folder();
    }

    public List<Map<String, String>> findings() {
      return publication.findings();
    }

    public List<Map<String, String>> of(String agency, String table) {
      return publication.of(agency, table);
    }
  }
}
