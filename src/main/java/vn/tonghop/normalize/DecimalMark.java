package vn.tonghop.normalize;

/** The decimal sign a column proves; the other one then groups thousands. */
enum DecimalMark {
  COMMA,
  DOT,
  /** No proof, or proofs of both. */
  UNKNOWN
}
