package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Leaves the test class path in {@code target/test.classpath} for the scripts under {@code
 * src/test/scripts}, without a further Maven plugin. Its name keeps it out of the normal test run.
 */
class ClassPathRecorder {

  @Test
  void writes_the_class_path_of_the_tests() throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Files.writeString(Path.of("target", "test.classpath"), classPath);
    assertThat(classPath).contains("test-classes");
  }
}
