package vn.tonghop.store;

import vn.tonghop.finding.Finding;

/** A finding of the cross-check step about the submission in force of an agency. */
public record CrossFinding(String agency, Finding finding) {}
