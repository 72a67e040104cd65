package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tonghop.app.DatabaseTrouble;

/** What the machine says, told in the reader's words; nothing English is left in Vietnamese. */
class FailuresTest {

  private static String told(String language, Throwable thrown) {
    return new FileTroubles(new Texts(Locale.forLanguageTag(language))).of(thrown).orElse("–");
  }

  @Test
  void a_file_and_the_reason() {
    assertThat(told("vi", new AccessDeniedException("/a/b"))).isEqualTo("/a/b (không có quyền)");
    assertThat(told("en", new AccessDeniedException("/a/b"))).isEqualTo("/a/b (no permission)");
    assertThat(told("vi", new FileSystemException("/a", null, "No space left on device")))
        .isEqualTo("/a (hết chỗ trống)");
    assertThat(told("vi", new FileSystemException("/a", null, "Read-only file system")))
        .isEqualTo("/a (đĩa chỉ cho đọc)");
    assertThat(told("vi", new FileSystemException("/a"))).isEqualTo("/a");
  }

  @Test
  void the_cause_behind_other_exceptions() {
    Throwable wrapped =
        new IllegalStateException("x", new IOException("y", new AccessDeniedException("/a")));
    assertThat(told("vi", wrapped)).isEqualTo("/a (không có quyền)");
    assertThat(told("vi", new IOException("No space left on device"))).isEqualTo("hết chỗ trống");
    assertThat(told("vi", new IOException("something else"))).isEqualTo("–");
    assertThat(told("vi", new IllegalStateException("No space left on device"))).isEqualTo("–");
  }

  @Test
  void what_is_wrong_with_a_database() {
    assertThat(trouble("08001")).isEqualTo(DatabaseTrouble.UNREACHABLE);
    assertThat(trouble("57P01")).isEqualTo(DatabaseTrouble.UNREACHABLE);
    assertThat(trouble("28P01")).isEqualTo(DatabaseTrouble.ACCOUNT);
    assertThat(trouble("42501")).isEqualTo(DatabaseTrouble.ACCOUNT);
    assertThat(trouble("3D000")).isEqualTo(DatabaseTrouble.NO_DATABASE);
    assertThat(trouble("90030")).isEqualTo(DatabaseTrouble.DAMAGED);
    assertThat(trouble("53100")).isEqualTo(DatabaseTrouble.FULL);
    assertThat(trouble("42P01")).as("a defect of ours").isEqualTo(DatabaseTrouble.OTHER);
    assertThat(DatabaseTrouble.of(new IOException("08001"))).isEqualTo(DatabaseTrouble.OTHER);
  }

  private static DatabaseTrouble trouble(String state) {
    return DatabaseTrouble.of(new IllegalStateException(new SQLException("x", state)));
  }
}
