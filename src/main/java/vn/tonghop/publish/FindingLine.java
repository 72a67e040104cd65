package vn.tonghop.publish;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;

/**
 * A finding of a submission.
 *
 * @param agency code of the agency; empty when the sender is unknown
 * @param revision of the submission; null for a refused one without a number
 */
public record FindingLine(String agency, @Nullable Integer revision, Finding finding) {}
