package vn.tonghop.store;

import vn.tonghop.finding.Finding;

/**
 * A finding to publish and the submission it is about.
 *
 * @param id identity of the finding, as in {@link Finding#id(String)}
 * @param crossCheck found by comparing the agencies, not by reading the submission
 */
public record PublishedFinding(
    SubmissionRecord submission, String id, boolean crossCheck, Finding finding) {}
