package vn.tonghop.check;

/**
 * How much of a section's required, applicable items (tables included) an agency answered; NA with
 * a reason leaves the count.
 *
 * @param section section code
 * @param answered items with state VALUE or NIL
 * @param expected required applicable items without those that are NA with a reason
 */
public record SectionCompleteness(String section, int answered, int expected) {}
