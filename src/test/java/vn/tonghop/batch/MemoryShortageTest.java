package vn.tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class MemoryShortageTest {

  private static final OutOfMemoryError ERROR = new OutOfMemoryError("Java heap space");

  @Test
  void isSeenBelowOtherCauses() {
    assertThat(MemoryShortage.isCauseOf(new IllegalStateException(new IOException(ERROR))))
        .isTrue();
    assertThat(MemoryShortage.isCauseOf(new IllegalStateException(new IOException("no room"))))
        .isFalse();
  }

  @Test
  void isSeenInWhatTheOtherThreadThrew() {
    SQLException closed = new SQLException("The database has been closed", "90098", 90_098);
    assertThat(MemoryShortage.isCauseOf(closed)).isFalse();

    closed.addSuppressed(new IllegalStateException(ERROR));

    assertThat(MemoryShortage.isCauseOf(closed)).isTrue();
  }

  @Test
  void isSeenBehindATransactionThatCouldNotBeUndone() {
    TransactionSystemException undone = new TransactionSystemException("rollback failed");
    undone.initApplicationException(new IllegalStateException(ERROR));

    assertThat(MemoryShortage.isCauseOf(undone)).isTrue();
    assertThat(MemoryShortage.isCauseOf(new TransactionSystemException("rollback failed")))
        .isFalse();
  }

  @Test
  void failuresThatNameEachOtherAreReadOnce() {
    IOException one = new IOException("one");
    IOException other = new IOException("other", one);
    one.addSuppressed(other);

    assertThat(MemoryShortage.isCauseOf(one)).isFalse();
  }
}
