package vn.tonghop.oracle;

import java.util.List;

/** A line of a T-xx.csv as it must be. */
record TracedRow(String kind, String code, String name, List<String> cells) {}
