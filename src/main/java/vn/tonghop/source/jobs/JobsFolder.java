package vn.tonghop.source.jobs;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.outline.Setup;

/** The jobs folder: outlines, campaigns and registries as analysts write them. */
public final class JobsFolder {

  private final Path jobs;

  /**
   * @param jobs folder with {@code outlines/}, {@code campaigns/} and {@code registries/}
   */
  public JobsFolder(Path jobs) {
    this.jobs = jobs;
  }

  /**
   * Loads and checks everything a campaign needs.
   *
   * @throws UnknownCampaignException there is no such campaign
   * @throws OutlineException something written there cannot be used; all problems at once
   * @throws java.io.UncheckedIOException the machine cannot read the files
   */
  public Setup load(String campaignId) throws OutlineException, UnknownCampaignException {
    throw new UnknownCampaignException(campaignId, List.of(jobs.toString()));
  }

  /** Ids of the campaigns, sorted; empty when there are none. */
  public List<String> campaigns() {
    return List.of();
  }
}
