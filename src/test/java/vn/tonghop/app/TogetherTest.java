package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private final List<String> done = new CopyOnWriteArrayList<>();

  private void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void both_are_at_work_at_once_and_have_ended_afterwards() throws Exception {
    CountDownLatch aside = new CountDownLatch(1);
    CountDownLatch here = new CountDownLatch(1);
    Together.run(
        () -> {
          aside.countDown();
          wait(here);
          done.add("aside");
        },
        () -> {
          wait(aside);
          here.countDown();
          done.add("here");
        });
    assertThat(done).containsExactlyInAnyOrder("aside", "here");
  }

  @Test
  void a_full_disk_aside_is_told_as_such() {
    assertThatThrownBy(
            () ->
                Together.run(
                    () -> {
                      throw new IOException("no space left");
                    },
                    () -> done.add("here")))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
    assertThat(done).containsExactly("here");
  }

  @Test
  void a_failure_here_waits_for_the_other_to_end() {
    assertThatThrownBy(
            () ->
                Together.run(
                    () -> done.add("aside"),
                    () -> {
                      throw new IllegalStateException("lost");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lost");
    assertThat(done).containsExactly("aside");
  }

  @Test
  void of_two_failures_the_one_here_is_told_and_the_other_kept_with_it() {
    assertThatThrownBy(
            () ->
                Together.run(
                    () -> {
                      throw new IOException("no space left");
                    },
                    () -> {
                      throw new IllegalStateException("lost");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lost")
        .hasSuppressedException(new IOException("no space left"));
  }

  @Test
  void of_the_failures_of_two_items_none_is_lost() {
    CountDownLatch both = new CountDownLatch(2);
    assertThatThrownBy(
            () ->
                Together.each(
                    List.of("a", "b"),
                    item -> {
                      both.countDown();
                      wait(both);
                      throw new IOException(item);
                    }))
        .isInstanceOf(IOException.class)
        .satisfies(
            e ->
                assertThat(List.of(e.getMessage(), e.getSuppressed()[0].getMessage()))
                    .containsExactlyInAnyOrder("a", "b"));
  }

  @Test
  void a_failure_both_meet_is_told_once() {
    IllegalStateException one = new IllegalStateException("lost");
    assertThatThrownBy(
            () ->
                Together.run(
                    () -> {
                      throw one;
                    },
                    () -> {
                      throw one;
                    }))
        .isSameAs(one)
        .hasNoSuppressedExceptions();
  }

  @Test
  void an_interruption_is_kept_and_nothing_is_left_running() throws Exception {
    Thread.currentThread().interrupt();
    Together.run(() -> done.add("aside"), () -> done.add("here"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).containsExactlyInAnyOrder("aside", "here");
  }
}
