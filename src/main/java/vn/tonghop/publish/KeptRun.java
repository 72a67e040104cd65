package vn.tonghop.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the {@code run.json} of a kept publication tells later runs; empty or 0 where it does not.
 *
 * @param configHash of the campaign's files under jobs/ it was made with
 * @param engineVersion of the program that made it
 * @param received agencies that had sent something
 */
public record KeptRun(String configHash, String engineVersion, int received) {

  /** Empty when the file is missing or no JSON. */
  public static Optional<KeptRun> read(Path publication) {
    Path file = publication.resolve("run.json");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode run = new JsonMapper().readTree(file);
      return Optional.of(
          new KeptRun(
              run.path("config_hash").asString(""),
              run.path("engine_version").asString(""),
              run.path("counts").path("received").asInt(0)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
