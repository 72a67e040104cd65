package vn.tonghop.messy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * Writes {@code messy/expected.yaml}: what becomes of each messy submission now. To be read line by
 * line before it is committed; the test holds every later change against it.
 */
public final class MessyReport {

  private MessyReport() {}

  public static void main(String[] args) throws Exception {
    Setup setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    Outcome faultless = Outcome.of(setup, Recipe.FILES.resolve(Recipe.FAULTLESS));
    Map<String, Object> all = new LinkedHashMap<>();
    for (Recipe recipe : Recipe.all()) {
      all.put(recipe.id(), Outcome.of(setup, recipe.folder()).comparedWith(faultless));
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(160);
    Files.writeString(
        Recipe.EXPECTED,
        "# What must become of each messy submission, where it differs from the faultless one.\n"
            + new Yaml(options).dump(all));
  }
}
