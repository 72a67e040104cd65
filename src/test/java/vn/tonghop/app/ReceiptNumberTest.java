package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The number an agency is told for what it sent. */
class ReceiptNumberTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void namesCampaignAgencyRevisionAndContent() {
    assertThat(ReceiptNumber.of("X-2020", "N-1", 2, HASH)).isEqualTo("X-2020/N-1/2/0123456789ab");
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(ReceiptNumber.of("X-2020", null, null, HASH)).isEqualTo("X-2020/-/-/0123456789ab");
    assertThat(ReceiptNumber.of("X-2020", "N-1", null, HASH))
        .isEqualTo("X-2020/N-1/-/0123456789ab");
  }
}
