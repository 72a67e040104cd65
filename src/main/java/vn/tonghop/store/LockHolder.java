package vn.tonghop.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who holds a campaign. */
public record LockHolder(String host, long pid, Instant since) {

  public LockHolder {
    since = since.truncatedTo(ChronoUnit.SECONDS);
  }

  /** One line of ASCII: {@code host=… pid=… since=…}. */
  @Override
  public String toString() {
    return "host=" + host + " pid=" + pid + " since=" + since;
  }
}
