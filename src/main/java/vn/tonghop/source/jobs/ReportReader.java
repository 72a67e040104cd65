package vn.tonghop.source.jobs;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;

/** Reads one entry of {@code reports}: the layout of a consolidated table. */
final class ReportReader {

  private static final Map<String, Show> SHOWS = KindWords.words(Show.values());
  private static final int MOST_DECIMALS = 10;

  private final References references;
  private final Set<String> columnKeys = new HashSet<>();

  ReportReader(References references) {
    this.references = references;
  }

  ReportLayout read(Fields fields) {
    columnKeys.clear();
    ReportLayout layout =
        new ReportLayout(
            Names.report(fields, "id"),
            fields.label(),
            fields.labelOrNone("unit"),
            fields.eachNeeded("blocks", this::block),
            fields.each("notes", Fields::label),
            fields.text("cite", ""));
    if (layout.blocks().size() > 1
        && layout.blocks().stream().anyMatch(block -> block.title() == null)) {
      fields.problems().add(fields.placeOf("blocks"), "block-without-title");
    }
    return layout;
  }

  private Block block(Fields fields) {
    Label title = fields.has("title") ? fields.label("title") : null;
    return new Block(title, groups(fields), fields.eachNeeded("columns", this::column));
  }

  /** The groups of a block; all obliged ones when nothing is said. */
  private List<String> groups(Fields fields) {
    if (!fields.has("groups")) {
      return references.registers().obliged();
    }
    Set<String> groups = new LinkedHashSet<>();
    for (Item item : fields.find("groups").map(Item::itemsOrOne).orElse(List.of())) {
      String word = item.text().orElse("");
      Set<String> audience = references.declared().audiences().get(word);
      if (audience != null) {
        groups.addAll(audience);
      } else {
        references.group(item).ifPresent(groups::add);
      }
    }
    return List.copyOf(groups);
  }

  private ReportColumn column(Fields fields) {
    Optional<Show> read = fields.need("show").flatMap(item -> item.oneOf(SHOWS));
    Optional<Item> indicator = fields.find("indicator");
    Show show = read.orElse(Show.STATUS);
    int byDefault = show == Show.SHARE || show == Show.COMPLETENESS ? 1 : 0;
    ReportColumn column =
        new ReportColumn(
            Names.code(fields, "key"),
            header(fields),
            show,
            indicator.map(references::indicator).orElse(null),
            fields.find("decimals").flatMap(Item::whole).orElse(byDefault));
    read.ifPresent(known -> checkIndicator(fields, known, column.indicator()));
    if (!column.key().isEmpty() && !columnKeys.add(column.key())) {
      fields.problems().add(fields.placeOf("key"), "duplicate", column.key());
    }
    if (column.decimals() > MOST_DECIMALS) {
      fields.problems().add(fields.placeOf("decimals"), "not-whole", fields.text("decimals"));
    }
    return column;
  }

  private static List<Label> header(Fields fields) {
    List<Label> header =
        fields
            .need("header")
            .map(item -> item.isList() ? item.items() : List.of(item))
            .map(items -> Fields.each(items, Fields::label))
            .orElse(List.of());
    if (fields.has("header") && header.isEmpty()) {
      fields.problems().add(fields.placeOf("header"), "empty-value");
    }
    return header;
  }

  private void checkIndicator(Fields fields, Show show, @Nullable String indicator) {
    String word = fields.text("show");
    if (!show.needsIndicator()) {
      if (indicator != null) {
        fields.problems().add(fields.placeOf("indicator"), "show-without-indicator", word);
      }
    } else if (indicator == null) {
      fields.problems().add(fields.place(), "missing-key", "indicator");
    } else {
      references.checkKind(fields.placeOf("show"), indicator, word, kinds(show));
    }
  }

  /** The kinds of indicators that can be shown so; none: all. */
  private static Kind[] kinds(Show show) {
    return switch (show) {
      case AMOUNT -> new Kind[] {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};
      case NUMERATOR, DENOMINATOR, SHARE -> new Kind[] {Kind.RATIO};
      case CHOICE -> new Kind[] {Kind.YESNO, Kind.ENUM};
      default -> new Kind[] {};
    };
  }
}
