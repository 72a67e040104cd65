package vn.tonghop.outline;

/**
 * Everything a run needs from {@code jobs/}, loaded and checked.
 *
 * @param configHash SHA-256 (hex) over the campaign's files under jobs/
 * @param readingHash SHA-256 (hex) over the parts that decide how a submission is read; with the
 *     engine's reading version it makes the intake hash
 */
public record Setup(
    Campaign campaign,
    Outline outline,
    Registry registry,
    Synonyms synonyms,
    RowMarkers markers,
    String configHash,
    String readingHash) {}
