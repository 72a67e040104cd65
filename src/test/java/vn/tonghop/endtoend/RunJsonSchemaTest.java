package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.invented.InventedInbox;

/** {@code docs/run.schema.json} describes the {@code run.json} of real publications. */
class RunJsonSchemaTest {

  private static JsonSchema schema;
  private static String published;

  @BeforeAll
  static void publish(@TempDir Path root) throws IOException {
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/run.schema.json")));
    Workplace workplace = Workplace.inventedIn(root);
    InventedInbox.write(workplace.inbox());
    Files.writeString(workplace.inbox().resolve("2032-01-20/la.csv"), "xin nộp sau\n");
    Files.createFile(workplace.inbox().resolve("rong.xlsx"));
    assertThat(workplace.run().exitCode()).isEqualTo(3);
    published = Files.readString(workplace.publication().folder().resolve("run.json"));
  }

  private static List<String> problems(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  @Test
  void a_published_one_has_every_kind_of_entry_and_is_valid() {
    assertThat(published).contains("\"agency\" : \"\"", "\"name\" : \"rong.xlsx\"", "\"N-3\"");
    assertThat(problems(published)).isEmpty();
  }

  @Test
  void other_names_missing_ones_and_other_types_are_not() {
    assertThat(problems(published.replace("\"synthetic\" : true", "\"synthetic\" : \"yes\"")))
        .singleElement()
        .asString()
        .contains("synthetic");
    assertThat(problems(published.replace("\"late\" :", "\"too_late\" :"))).hasSize(2);
    assertThat(problems(published.replaceFirst("\"run\" : \\d+", "\"run\" : 0"))).hasSize(1);
  }
}
