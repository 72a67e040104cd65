package vn.tonghop.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program over a campaign.
 *
 * @param command what was asked for, without secrets
 * @param finished null while running, or when the process died
 * @param outcome one word; null while running, or when the process died
 * @param summary JSON; null: none
 */
public record RunRecord(
    long number,
    String campaign,
    String command,
    String host,
    long pid,
    String user,
    Instant started,
    @Nullable Instant finished,
    @Nullable String outcome,
    @Nullable String summary) {}
