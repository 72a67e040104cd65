package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.testing.Folders;

/** A copy of the miniature jobs folder that a test may spoil. */
final class JobsCopy {

  static final Path MINI = Path.of("src/test/resources/jobs-mini");
  static final String CAMPAIGN = "mini-2020";

  private final Path folder;

  JobsCopy(Path folder) throws IOException {
    this.folder = folder;
    Folders.copy(MINI, folder);
  }

  JobsFolder jobs() {
    return new JobsFolder(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** Replaces the first occurrence; it must be there. */
  JobsCopy edit(String name, String replace, String by) throws IOException {
    String text = text(name);
    assertThat(text).contains(replace);
    int at = text.indexOf(replace);
    String edited = text.substring(0, at) + by + text.substring(at + replace.length());
    Files.writeString(file(name), edited);
    return this;
  }

  /** The line (from 1) on which a text begins; it must be there exactly once. */
  int lineOf(String name, String at) throws IOException {
    String text = text(name);
    assertThat(text.split(Pattern.quote(at), -1)).as(at).hasSize(2);
    return 1 + (int) text.substring(0, text.indexOf(at)).chars().filter(c -> c == '\n').count();
  }

  /** What loading complains about; nothing when it succeeds. */
  List<OutlineException.Problem> problems() throws UnknownCampaignException {
    try {
      jobs().load(CAMPAIGN);
      return List.of();
    } catch (OutlineException e) {
      return e.problems();
    }
  }
}
