package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBytesTest {

  private static final int HALF_MEGABYTE = 1 << 19;

  private final HeldBytes.Room room = new HeldBytes.Room(false);
  private int opened;

  private HeldBytes bytes(int length) {
    return bytes(length, length);
  }

  private HeldBytes bytes(int length, long claimed) {
    byte[] content = new byte[length];
    content[length - 1] = 7;
    return new HeldBytes(
        () -> {
          opened++;
          return new ByteArrayInputStream(content);
        },
        claimed,
        room,
        new TimeBudget(ReadLimits.DEFAULT, System::nanoTime));
  }

  private static byte[] read(HeldBytes bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readAllBytes();
    }
  }

  @Test
  void few_bytes_are_unpacked_once() throws Exception {
    HeldBytes bytes = bytes(HALF_MEGABYTE);
    assertThat(read(bytes)).isEqualTo(read(bytes)).endsWith(7).hasSize(HALF_MEGABYTE);
    assertThat(opened).isEqualTo(1);
    assertThat(bytes.held()).hasSize(HALF_MEGABYTE);
  }

  @Test
  void many_bytes_are_unpacked_each_time_and_not_held() throws Exception {
    HeldBytes bytes = bytes(HALF_MEGABYTE + 1);
    assertThat(read(bytes)).isEqualTo(read(bytes)).endsWith(7).hasSize(HALF_MEGABYTE + 1);
    assertThat(opened).isEqualTo(2);
    assertThat(bytes.held()).isNull();
  }

  @Test
  void the_parts_of_a_workbook_share_the_room() throws Exception {
    for (int i = 0; i < 8; i++) {
      read(bytes(HALF_MEGABYTE));
    }
    HeldBytes last = bytes(1);
    assertThat(read(last)).containsExactly(7);
    assertThat(last.held()).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1, 99, 101, 5000, HALF_MEGABYTE + 1L, Long.MAX_VALUE})
  void a_wrong_claim_changes_nothing(long claimed) throws Exception {
    HeldBytes few = bytes(100, claimed);
    assertThat(read(few)).isEqualTo(read(few)).endsWith(7).hasSize(100);
    assertThat(few.held()).hasSize(100);
    HeldBytes many = bytes(HALF_MEGABYTE + 9, claimed);
    assertThat(read(many)).isEqualTo(read(many)).endsWith(7).hasSize(HALF_MEGABYTE + 9);
    assertThat(many.held()).isNull();
  }
}
