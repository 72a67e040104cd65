package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class NightlyFilesTest {

  private static final Path FOLDER = Path.of("jobs/nightly");
  private static final String COMMAND =
      "./tonghop run --campaign 3500-KQ2017 --inbox /srv/tonghop/inbox --data /srv/tonghop/data"
          + " --output /srv/tonghop/output --ok-if-refused";

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tonghop.crontab", "tonghop.service", "cronjob.yaml"})
  void each_calls_the_same_command(String name) throws IOException {
    assertThat(text(name)).containsOnlyOnce(COMMAND);
  }

  @Test
  void cron_has_one_line_of_which_cron_itself_changes_nothing() throws IOException {
    List<String> jobs =
        text("tonghop.crontab").lines().filter(line -> line.contains("./tonghop")).toList();
    assertThat(jobs).singleElement().asString().doesNotContain("%").startsWith("30 22 * * * ");
    assertThat(text("tonghop.crontab")).endsWith("\n");
  }

  @Test
  void the_service_takes_refused_reports_for_success_and_credentials_from_a_file()
      throws IOException {
    assertThat(text("tonghop.service").lines())
        .contains(
            "Type=oneshot",
            "SuccessExitStatus=3 143",
            "EnvironmentFile=-/etc/tonghop/tonghop.env",
            "WorkingDirectory=/opt/tonghop");
    assertThat(text("tonghop.timer").lines()).contains("Persistent=true");
  }

  @Test
  void credentials_are_named_in_the_example_only() throws IOException {
    assertThat(text("tonghop.env.example").lines())
        .filteredOn(line -> line.matches("[A-Z_]+=.*"))
        .extracting(line -> line.substring(0, line.indexOf('=')))
        .containsExactly("TONGHOP_DB", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
  }

  @Test
  void the_cron_job_of_kubernetes_never_overlaps_and_leaves_the_inbox_alone() throws IOException {
    Map<?, ?> job = new Yaml().load(text("cronjob.yaml"));
    assertThat(at(job, "kind")).isEqualTo("CronJob");
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(job, "spec", "timeZone")).isEqualTo("Asia/Ho_Chi_Minh");
    Map<?, ?> pod = (Map<?, ?>) at(job, "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(at(pod, "restartPolicy")).isEqualTo("Never");
    Map<?, ?> container = (Map<?, ?>) ((List<?>) at(pod, "containers")).get(0);
    assertThat(at(container, "command")).isEqualTo(List.of("/bin/sh", "-c", "exec " + COMMAND));
    List<?> volumes = (List<?>) at(pod, "volumes");
    List<Object> mounts = List.copyOf((List<?>) at(container, "volumeMounts"));
    assertThat(mounts)
        .extracting(mount -> at((Map<?, ?>) mount, "name"))
        .isEqualTo(volumes.stream().map(volume -> at((Map<?, ?>) volume, "name")).toList());
    assertThat(mounts)
        .contains(Map.of("name", "inbox", "mountPath", "/srv/tonghop/inbox", "readOnly", true));
  }

  private static Object at(Map<?, ?> map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = java.util.Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
    }
    return value;
  }
}
