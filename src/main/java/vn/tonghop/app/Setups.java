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
   * Another campaign to compare with.
   *
   * @param other a campaign of this folder, else an outline of it (its newest campaign by name),
   *     else another jobs folder, in which the same campaign is meant
   * @param locale language of the problems told
   */
  public static Setup other(Path jobs, String other, Setup setup, Locale locale)
      throws SetupFailure {
    List<String> known = new JobsFolder(jobs).campaigns();
    if (known.contains(other)) {
      return load(jobs, other, locale);
    }
    if (Files.isRegularFile(jobs.resolve("outlines").resolve(other + ".yaml"))) {
      for (int i = known.size() - 1; i >= 0; i--) {
        Setup candidate = load(jobs, known.get(i), locale);
        if (candidate.outline().id().equals(other)) {
          return candidate;
        }
      }
    }
    if (Files.isDirectory(Path.of(other))) {
      return load(Path.of(other), setup.campaign().id(), locale);
    }
    throw new SetupFailure(SetupFailure.Reason.UNKNOWN_CAMPAIGN, known);
  }

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
