package vn.tonghop.source.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;

/** Checks that the options of an indicator or column suit its kind. */
final class Options {

  private final Fields fields;
  private final Kind kind;

  Options(Fields fields, Kind kind) {
    this.fields = fields;
    this.kind = kind;
  }

  /** The option means something for these kinds only. */
  void only(String key, Kind... kinds) {
    if (fields.has(key) && !List.of(kinds).contains(kind)) {
      fields
          .problems()
          .add(fields.placeOf(key), "wrong-kind", key, KindWords.of(kind), KindWords.of(kinds));
    }
  }

  void needsChoices(@Nullable String choices) {
    if (kind == Kind.ENUM && choices == null) {
      fields.problems().add(fields.place(), "enum-without-choices");
    }
  }
}
