package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class HeldBytesTest {

  private static final int HALF_MEGABYTE = 1 << 19;

  private final HeldBytes.Room room = new HeldBytes.Room(false);
  private int opened;

  private HeldBytes bytes(int length) {
    byte[] content = new byte[length];
    content[length - 1] = 7;
    return new HeldBytes(
        () -> {
          opened++;
          return new ByteArrayInputStream(content);
        },
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
}
