package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublishTextsTest {

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(PublishTexts.in(Locale.ENGLISH).keySet())
        .isEqualTo(PublishTexts.vietnamese().keySet());
  }

  @Test
  void everyReasonHasASentenceThatNamesThePath() {
    for (PublicationException.Reason reason : PublicationException.Reason.values()) {
      assertThat(PublishTexts.vietnamese().getString("folder." + reason.name())).contains("{0}");
    }
  }
}
