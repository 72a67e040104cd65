package vn.tonghop.outline;

/** A number a rule speaks of: one number of an answer, or a sum or count over rows of a table. */
public sealed interface Term permits ComponentRef, Derivation.OverRows {}
