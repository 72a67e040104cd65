package vn.tonghop.intake;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.source.jobs.OutlineException;
import vn.tonghop.source.jobs.UnknownCampaignException;

/** The real registry of agencies: what must be recognised are its names as people write them. */
final class Registries {

  static final Setup SETUP = load();

  private Registries() {}

  private static Setup load() {
    try {
      return new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    } catch (OutlineException | UnknownCampaignException e) {
      throw new IllegalStateException(e);
    }
  }

  static SubmissionNames file(String name) {
    return new SubmissionNames(name, List.of(name));
  }

  static SubmissionNames folder(String name, String... files) {
    return new SubmissionNames(name, List.of(files).stream().map(f -> name + "/" + f).toList());
  }

  static SheetTitle title(String... texts) {
    return new SheetTitle(Origin.of("a.xlsx", "DVC"), List.of(texts));
  }
}
