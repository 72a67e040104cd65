package vn.tonghop.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code run.json}: snake_case names in a fixed order, ISO times in UTC. */
public final class RunJson {

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private RunJson() {}

  public static void write(Path file, RunSummary summary) throws IOException {
    ObjectWriter writer =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES));
    Files.writeString(file, writer.writeValueAsString(summary) + "\n", StandardCharsets.UTF_8);
  }
}
