package vn.tonghop.store;

/**
 * One archived file of a submission.
 *
 * @param number from 1, in the order of reading
 * @param name as it came, relative to the submission
 * @param entryPrefix folder inside the zip that belongs to the submission; empty: all of it
 * @param sha256 hex, of the archived bytes
 * @param archivePath relative to the archive, with slashes
 */
public record SubmissionPart(
    int number, String name, String entryPrefix, String sha256, long bytes, String archivePath) {}
