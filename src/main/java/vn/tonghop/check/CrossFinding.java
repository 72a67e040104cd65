package vn.tonghop.check;

import vn.tonghop.finding.Finding;

/** A finding about one agency that shows only against the other agencies. */
public record CrossFinding(String agency, Finding finding) {}
