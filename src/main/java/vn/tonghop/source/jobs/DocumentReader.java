package vn.tonghop.source.jobs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Section;

/** Reads {@code document} of an outline: what the report in words says. */
final class DocumentReader {

  private static final Kind[] FIGURES = {
    Kind.RATIO, Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.YESNO, Kind.ENUM
  };
  private static final Kind[] NARRATIVES = {Kind.TEXT, Kind.LIST};

  private final References references;

  DocumentReader(References references) {
    this.references = references;
  }

  DocumentPlan read(Fields fields) {
    return new DocumentPlan(
        fields.each("headings", this::heading),
        Set.copyOf(known(fields, "leave_out", references.declared().sections(), "unknown-section")),
        indicators(fields, "figures", FIGURES),
        indicators(fields, "narratives", NARRATIVES),
        fields.has("tables")
            ? known(fields, "tables", references.declared().reports(), "unknown-report")
            : null);
  }

  private Section heading(Fields fields) {
    Section heading = new Section(Names.code(fields, "code"), fields.label());
    if (references.declared().sections().contains(heading.code())) {
      fields.problems().add(fields.placeOf("code"), "duplicate", heading.code());
    }
    return heading;
  }

  private @Nullable List<String> indicators(Fields fields, String key, Kind... kinds) {
    return fields
        .find(key)
        .map(item -> references.indicators(item.items(), key, kinds))
        .orElse(null);
  }

  private static List<String> known(Fields fields, String key, Set<String> known, String problem) {
    Set<String> read = new LinkedHashSet<>();
    for (Item item : fields.find(key).map(Item::items).orElse(List.of())) {
      String word = item.text().orElse("");
      if (!known.contains(word)) {
        item.problems().unknown(item.place(), problem, word, known);
      } else if (!read.add(word)) {
        item.problems().add(item.place(), "duplicate", word);
      }
    }
    return List.copyOf(read);
  }
}
