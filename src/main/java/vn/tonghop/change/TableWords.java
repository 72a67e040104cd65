package vn.tonghop.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** Titles and columns of consolidated tables, from the layouts in force. */
final class TableWords {

  private final Setup setup;
  private final Locale locale;

  TableWords(Setup setup, Locale locale) {
    this.setup = setup;
    this.locale = locale;
  }

  private String name(Optional<Label> label, String otherwise) {
    return label.map(l -> l.in(locale)).orElse(otherwise);
  }

  private Optional<ReportLayout> layout(Figure figure) {
    return setup.outline().reports().stream()
        .filter(layout -> layout.id().equals(figure.table()))
        .findFirst();
  }

  String title(Figure figure) {
    return figure.table() + ". " + name(layout(figure).map(ReportLayout::title), figure.table());
  }

  String column(Figure figure) {
    int block = figure.block().isEmpty() ? 0 : Integer.parseInt(figure.block()) - 1;
    return layout(figure)
        .filter(layout -> block < layout.blocks().size())
        .flatMap(
            layout ->
                layout.blocks().get(block).columns().stream()
                    .filter(column -> column.key().equals(figure.column()))
                    .findFirst())
        .map(this::header)
        .orElse(figure.column());
  }

  private String header(ReportColumn column) {
    String target = column.target();
    Optional<Target> known = target == null ? Optional.empty() : setup.campaign().target(target);
    return column.header().stream()
        .map(label -> label.in(locale))
        .map(text -> text.contains("{") ? targetWords(text, known) : text)
        .collect(Collectors.joining(" – "));
  }

  private String targetWords(String text, Optional<Target> target) {
    return text.replace("{caption}", name(target.map(Target::caption), ""))
        .replace("{target}", target.map(t -> t.relation().symbol() + " " + t.value()).orElse(""))
        .strip();
  }
}
