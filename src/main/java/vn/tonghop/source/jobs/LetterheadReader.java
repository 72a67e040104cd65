package vn.tonghop.source.jobs;

import vn.tonghop.outline.Letterhead;
import vn.tonghop.outline.Letterhead.Subject;

/** Reads {@code document} of a campaign: what its official documents bear. */
final class LetterheadReader {

  private LetterheadReader() {}

  static Letterhead read(Fields fields) {
    return new Letterhead(
        fields.labelOrNone("superior"),
        fields.labelOrNone("place"),
        subject(fields, "report"),
        subject(fields, "reminder"),
        fields.each("addressees", Fields::label),
        fields.labelOrNone("template"),
        fields.each("recipients", Fields::label),
        fields.each("signature", Fields::label));
  }

  private static Subject subject(Fields fields, String key) {
    return fields
        .find(key)
        .flatMap(item -> Fields.one(item, LetterheadReader::subject))
        .orElse(Subject.OPEN);
  }

  private static Subject subject(Fields fields) {
    return new Subject(fields.text("symbol", ""), fields.labelOrNone("about"));
  }
}
