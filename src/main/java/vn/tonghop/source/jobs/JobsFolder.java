package vn.tonghop.source.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.TemplateDesign;

/** The jobs folder: outlines, campaigns and registries as analysts write them. */
public final class JobsFolder {

  private static final String YAML = ".yaml";
  private static final String TEMPLATES = "templates";

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
   * @throws UncheckedIOException the machine cannot read the files
   */
  public Setup load(String campaignId) throws OutlineException, UnknownCampaignException {
    List<String> known = campaigns();
    if (!known.contains(campaignId)) {
      throw new UnknownCampaignException(campaignId, known);
    }
    return new SetupLoading(jobs).load(campaignId);
  }

  /**
   * How the workbook for agencies of a loaded campaign looks; {@link TemplateDesign#NONE} where the
   * folder says nothing about it.
   *
   * @throws OutlineException something written there cannot be used; all problems at once
   * @throws UncheckedIOException the machine cannot read the file
   */
  public TemplateDesign template(Setup setup) throws OutlineException {
    String name = setup.outline().id() + YAML;
    if (!Files.exists(jobs.resolve(TEMPLATES).resolve(name))) {
      return TemplateDesign.NONE;
    }
    Problems problems = new Problems();
    Place start = new Place(TEMPLATES + "/" + name, 1);
    TemplateDesign design =
        new JobsFiles(jobs, problems)
            .text(TEMPLATES, name, start)
            .flatMap(text -> YamlFile.read(TEMPLATES + "/" + name, text, problems))
            .map(new TemplateReader(setup, problems)::read)
            .orElse(TemplateDesign.NONE);
    problems.throwIfAny();
    return design;
  }

  /**
   * The campaign meant when none is named: the one in {@code default-campaign.txt}, else the only
   * one there is; empty text when that cannot be told.
   */
  public String defaultCampaign() {
    Path file = jobs.resolve("default-campaign.txt");
    if (Files.isRegularFile(file)) {
      try {
        return Files.readString(file).strip();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<String> known = campaigns();
    return known.size() == 1 ? known.get(0) : "";
  }

  /** Ids of the campaigns, sorted; empty when there are none. */
  public List<String> campaigns() {
    Path folder = jobs.resolve("campaigns");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(YAML))
          .map(name -> name.substring(0, name.length() - YAML.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
