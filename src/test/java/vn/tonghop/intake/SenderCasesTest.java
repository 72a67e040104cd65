package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Cover;

/** The rules about senders as data: every entry of cases/senders.yml is a test. */
class SenderCasesTest {

  private static final Map<String, Cover.Role> ROLES =
      Map.of(
          "name", Cover.Role.AGENCY_NAME,
          "code", Cover.Role.AGENCY_CODE,
          "campaign", Cover.Role.CAMPAIGN,
          "revision", Cover.Role.REVISION);

  @TestFactory
  Stream<DynamicTest> senders() throws Exception {
    List<Map<String, Object>> cases =
        new Yaml().load(Files.readString(Path.of("src/test/resources/cases/senders.yml")));
    return cases.stream()
        .map(
            given ->
                DynamicTest.dynamicTest(
                    given.toString(),
                    () -> {
                      if (given.containsKey("row")) {
                        row(given);
                      } else {
                        sender(given);
                      }
                    }));
  }

  @SuppressWarnings("unchecked")
  private static void sender(Map<String, Object> given) {
    String file = given.get("file").toString();
    Map<Cover.Role, String> cover = new EnumMap<>(Cover.Role.class);
    ((Map<String, String>) given.getOrDefault("cover", Map.of()))
        .forEach((key, value) -> cover.put(ROLES.get(key), value));
    List<SheetTitle> titles =
        List.of(
            new SheetTitle(
                Origin.of(file, "DVC"), (List<String>) given.getOrDefault("title", List.of())));
    Identity identity =
        new Identification(Registries.SETUP)
            .identify(new SubmissionNames(file, List.of(file)), cover, titles, titles);
    Agency agency = identity.agency();
    assertThat(agency == null ? "none" : agency.code()).isEqualTo(given.get("agency"));
    assertThat(identity.declaredRevision()).isEqualTo(given.get("revision"));
    assertThat(identity.findings().stream().map(Finding::code).toList())
        .isEqualTo(given.get("told"));
  }

  @SuppressWarnings("unchecked")
  private static void row(Map<String, Object> given) {
    List<String> aside = (List<String>) given.get("row");
    Agency sender =
        Registries.SETUP.registry().agency(given.get("sender").toString()).orElseThrow();
    TableRow row =
        new TableRow(
            1,
            7,
            Origin.of("a.xlsx", "DVC"),
            new Object[0],
            null,
            false,
            null,
            List.of(new TableRow.Aside(aside.get(0), aside.get(1))));
    List<String> told =
        new ForeignRows(Registries.SETUP.registry())
            .of(sender).find(Registries.SETUP.outline().tables().get(0), row).stream()
                .map(Finding::code)
                .toList();
    assertThat(told).isEqualTo(given.get("told"));
  }
}
