package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Target;

/** What is open in a document's wording, and how the campaign settles it. */
final class GrowthReader {

  private static final Map<String, Target.Growth.Mode> MODES =
      KindWords.words(Target.Growth.Mode.values());

  private final References references;

  GrowthReader(References references) {
    this.references = references;
  }

  record Read(String indicator, Target.Growth growth) {}

  private record Variant(Map<String, String> settings, String indicator, Label words) {}

  Read read(Fields fields) {
    Target.Growth.Mode mode =
        fields.need("mode").flatMap(item -> item.oneOf(MODES)).orElse(Target.Growth.Mode.RELATIVE);
    Map<String, String> settings = settings(fields);
    List<Variant> fitting =
        fields.eachNeeded("variants", this::variant).stream()
            .filter(variant -> variant.settings().equals(settings))
            .toList();
    if (fitting.size() != 1) {
      fields.problems().add(fields.placeOf("settings"), "target-variant");
      return new Read("", new Target.Growth(mode, settings, new Label("", "")));
    }
    Variant chosen = fitting.get(0);
    return new Read(chosen.indicator(), new Target.Growth(mode, settings, chosen.words()));
  }

  private Variant variant(Fields fields) {
    String indicator = fields.need("indicator").map(references::indicator).orElse("");
    references.checkKind(fields.placeOf("indicator"), indicator, "growth", Kind.RATIO);
    return new Variant(settings(fields), indicator, fields.label());
  }

  /** None: the document leaves nothing open. */
  private static Map<String, String> settings(Fields fields) {
    Map<String, String> settings = new LinkedHashMap<>();
    fields
        .find("settings")
        .flatMap(Item::fields)
        .ifPresent(
            pairs ->
                pairs
                    .all()
                    .forEach((key, item) -> item.text().ifPresent(t -> settings.put(key, t))));
    return settings;
  }
}
