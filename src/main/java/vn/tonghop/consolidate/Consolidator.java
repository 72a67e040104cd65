package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;

/** Fills the layout of a consolidated table with the facts of a campaign. */
public final class Consolidator {

  private final ReportLayout layout;
  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final Locale locale;
  private final TargetWords words;
  private final RankingWords rankings;

  private Consolidator(ReportLayout layout, Setup setup, ReportFacts facts, Labels labels) {
    this.layout = layout;
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.locale = labels.locale();
    this.words = new TargetWords(setup.campaign(), labels);
    this.rankings = new RankingWords(setup, facts, labels);
  }

  /** The table in Vietnamese, the language of every published file. */
  public static ConsolidatedTable build(ReportLayout layout, Setup setup, ReportFacts facts) {
    return build(layout, setup, facts, Labels.vietnamese());
  }

  /** The table in the language of the labels. */
  public static ConsolidatedTable build(
      ReportLayout layout, Setup setup, ReportFacts facts, Labels labels) {
    return new Consolidator(layout, setup, facts, labels).table();
  }

  /** The rows of each block of a layout, filled with these facts alone. */
  public static List<RowSource> rows(
      ReportLayout layout, Setup setup, ReportFacts facts, Labels labels) {
    RowBuilder rows = new RowBuilder(setup, facts, labels);
    return layout.blocks().stream().map(rows::of).toList();
  }

  private ConsolidatedTable table() {
    RowBuilder rows = new RowBuilder(setup, facts, labels);
    List<Block> blocks = layout.blocks().stream().map(b -> block(b, rows)).toList();
    String unit = layout.unit().in(locale);
    return new ConsolidatedTable(
        layout.id(),
        marked(rankings.marked(layout.title().in(locale), layout)),
        setup.campaign().name().in(locale),
        unit.isEmpty() ? "" : labels.text("unit", unit),
        blocks,
        notes(rows),
        labels.text("legend"),
        source());
  }

  private List<String> notes(RowBuilder rows) {
    List<String> notes = new ArrayList<>();
    layout.notes().forEach(note -> notes.add(note.in(locale)));
    notes.addAll(rows.notes());
    notes.addAll(words.notes(layout));
    notes.addAll(rankings.notes(layout));
    notes.addAll(new YearNotes(setup.campaign(), facts, labels).of(layout));
    return notes;
  }

  private String marked(String title) {
    return facts.synthetic() ? title + " " + labels.text("synthetic") : title;
  }

  private Block block(ReportLayout.Block block, RowBuilder rows) {
    HeaderLayout header =
        new HeaderLayout(
            rows.nameHeader(block), block.columns().stream().map(words::filled).toList(), labels);
    Label title = block.title();
    return new Block(
        title == null ? null : title.in(locale),
        header.rows(),
        header.cells(),
        block.columns().stream()
            .map(c -> new Column(c.key(), c.decimals(), rows.isText(block, c), c.width()))
            .toList(),
        rows.of(block));
  }

  private String source() {
    return new SourceLine(labels).of(facts.standings());
  }
}
