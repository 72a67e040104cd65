package vn.tonghop.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.source.jobs.OutlineException;
import vn.tonghop.source.jobs.UnknownCampaignException;

/** Loads the campaign a command is about. */
public final class Setups {

  private Setups() {}

  /**
   * @param campaign id; null: the default campaign of the jobs folder
   * @param locale language of the problems told
   */
  public static Setup load(Path jobs, @Nullable String campaign, Locale locale)
      throws SetupFailure {
    if (!Files.isDirectory(jobs)) {
      throw new SetupFailure(SetupFailure.Reason.UNREADABLE, List.of(jobs.toString()));
    }
    JobsFolder folder = new JobsFolder(jobs);
    try {
      return folder.load(campaign != null ? campaign : folder.defaultCampaign());
    } catch (UnknownCampaignException e) {
      throw new SetupFailure(SetupFailure.Reason.UNKNOWN_CAMPAIGN, e.known());
    } catch (OutlineException e) {
      throw new SetupFailure(
          SetupFailure.Reason.BROKEN_OUTLINE,
          e.problems().stream().map(problem -> problem.toString(locale)).toList());
    } catch (UncheckedIOException e) {
      throw new SetupFailure(
          SetupFailure.Reason.UNREADABLE, List.of(String.valueOf(e.getMessage())));
    }
  }
}
