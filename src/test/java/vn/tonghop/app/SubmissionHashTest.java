package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One hash for a submission: over what was sent, not over the order it came in. */
class SubmissionHashTest {

  private static final String A = "a".repeat(64) + "/";
  private static final String B = "b".repeat(64) + "/";

  @Test
  void theOrderOfThePartsIsNothing() {
    assertThat(SubmissionHash.of(List.of(A, B))).isEqualTo(SubmissionHash.of(List.of(B, A)));
  }

  @Test
  void isTheSha256OfTheSortedLines() throws Exception {
    byte[] lines = (A + "\n" + B + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(lines);

    assertThat(SubmissionHash.of(List.of(B, A)))
        .isEqualTo(java.util.HexFormat.of().formatHex(digest));
  }

  @Test
  void aPartTwiceAnotherPartAndAnotherFolderMakeAnotherSubmission() {
    assertThat(
            List.of(
                SubmissionHash.of(List.of(A)),
                SubmissionHash.of(List.of(A, A)),
                SubmissionHash.of(List.of(B)),
                SubmissionHash.of(List.of(A + "N-1/")),
                SubmissionHash.of(List.of(A, B))))
        .doesNotHaveDuplicates();
  }
}
