package vn.tonghop.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, for the record.
 *
 * @param what one ASCII word, such as the command
 * @param finding id of the finding acted on; null: none
 * @param reason given by the person; may be empty
 * @param details anything more; may be empty
 */
public record AuditEntry(
    Instant at,
    @Nullable String campaign,
    @Nullable String agency,
    @Nullable Long runNumber,
    String who,
    String what,
    @Nullable String finding,
    String reason,
    String details) {}
