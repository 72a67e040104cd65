package vn.tonghop.source;

/**
 * Something in the inbox that was not taken.
 *
 * @param name path relative to the inbox, NFC
 * @param reason in Vietnamese, for people
 */
public record Skipped(String name, String reason) {}
