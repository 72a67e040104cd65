package vn.tonghop.explain;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;

/**
 * A finding that is a row of a consolidated table.
 *
 * @param revision of the submission it is about; null: refused without a number
 */
public record SaidFinding(@Nullable Integer revision, Finding finding) {}
