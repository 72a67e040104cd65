package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the summary page is broken, and how much it is shrunk. */
class SummaryPagesTest {

  @Test
  void partsThatFitOnePageAreNotBroken() {
    SummaryPages pages = new SummaryPages(90);
    pages.keepTogether(0, 300);
    pages.keepTogether(20, 300);

    assertThat(pages.scale(2)).isEqualTo(100);
    assertThat(pages.breaks(100)).isEmpty();
  }

  @Test
  void aPartThatDoesNotFitTheRestOfAPageBeginsTheNext() {
    SummaryPages pages = new SummaryPages(90);
    pages.keepTogether(0, 400);
    pages.keepTogether(20, 400);
    pages.keepTogether(40, 200);

    assertThat(pages.breaks(100)).containsExactly(20);
  }

  @Test
  void aWideSheetIsShrunkToThePage() {
    SummaryPages pages = new SummaryPages(196);
    pages.keepTogether(0, 100);

    assertThat(pages.scale(2)).isEqualTo(50);
  }

  @Test
  void whatTakesMorePagesThanWantedIsShrunkUntilItDoesNot() {
    SummaryPages pages = new SummaryPages(90);
    pages.keepTogether(0, 500);
    pages.keepTogether(20, 500);
    pages.keepTogether(40, 500);

    int scale = pages.scale(2);
    assertThat(scale).isBetween(60, 75);
    assertThat(pages.breaks(scale)).hasSize(1);
    assertThat(pages.breaks(scale + 1)).hasSize(2);
  }
}
