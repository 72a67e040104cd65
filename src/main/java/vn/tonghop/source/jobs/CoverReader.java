package vn.tonghop.source.jobs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.WordKey;

/** Reads {@code cover}. */
final class CoverReader {

  private static final Map<String, Cover.Role> ROLES = KindWords.words(Cover.Role.values());

  private final References references;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<Cover.Role> roles = new HashSet<>();

  CoverReader(References references) {
    this.references = references;
  }

  Cover read(Fields fields) {
    return new Cover(
        Names.code(fields, "key"),
        Names.sheet(fields, "sheet"),
        fields.texts("aliases"),
        fields.eachNeeded("fields", this::field));
  }

  private Cover.Field field(Fields fields) {
    Cover.Field field =
        new Cover.Field(
            Names.code(fields, "key"),
            fields.texts("labels"),
            fields.find("role").flatMap(item -> item.oneOf(ROLES)).orElse(null),
            fields.find("indicator").map(references::indicator).orElse(null),
            fields.flag("personal"));
    if (field.role() == Cover.Role.PERIOD) {
      checkPeriod(fields, field.indicator());
    }
    if (!keys.add(field.key())) {
      fields.problems().add(fields.placeOf("key"), "duplicate", field.key());
    }
    if (field.role() != null && !roles.add(field.role())) {
      fields.problems().add(fields.placeOf("role"), "duplicate", fields.text("role"));
    }
    for (String label : field.labels()) {
      if (!labels.add(WordKey.of(label))) {
        fields.problems().add(fields.placeOf("labels"), "duplicate", label);
      }
    }
    return field;
  }

  /** A period is known by the choice or the year that is answered. */
  private void checkPeriod(Fields fields, @Nullable String indicator) {
    if (indicator == null) {
      fields.problems().add(fields.placeOf("role"), "missing-key", "indicator");
    } else {
      references.checkKind(
          fields.placeOf("indicator"), indicator, "role: period", Kind.ENUM, Kind.COUNT);
    }
  }
}
