package vn.tonghop.outline;

/** A section of the outline, {@code I.4.a}; order is the outline's. */
public record Section(String code, Label name) {}
