package vn.tonghop.publish.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.SectionDigest;
import vn.tonghop.consolidate.SectionDigest.Figure;
import vn.tonghop.consolidate.SectionDigest.Topic;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Letterhead;

/**
 * {@code bao-cao.docx}: the consolidated report in the form of an official document, ready to be
 * numbered, dated and signed. All figures are those of the tables published beside it.
 */
public final class ReportDocument {

  /**
   * What the report tells.
   *
   * @param sections of the outline, in its order
   * @param annex tables to be printed, as far as they are short
   * @param others tables that are only named
   */
  public record Content(
      Summary summary,
      List<SectionDigest> sections,
      List<ConsolidatedTable> annex,
      List<ConsolidatedTable> others) {

    public Content {
      sections = List.copyOf(sections);
      annex = List.copyOf(annex);
      others = List.copyOf(others);
    }
  }

  private static final String PART = "– ";

  private final WordStream out;
  private final DocumentHead head;
  private final Content content;
  private final OfficialForm form;
  private final DocumentTexts texts;

  private ReportDocument(WordStream out, DocumentHead head, Content content, DocumentTexts texts) {
    this.out = out;
    this.head = head;
    this.content = content;
    this.texts = texts;
    this.form = new OfficialForm(out, head, texts);
  }

  /** Equal contents give equal bytes. */
  public static void write(Path file, DocumentHead head, Content content) throws IOException {
    DocumentTexts texts = DocumentTexts.vietnamese();
    String title = texts.of("report.kind") + ": " + about(head, texts);
    try (WordStream out =
        WordStream.create(
            file, head.publisher(), head.synthetic() ? title + " " + texts.of("mark") : title)) {
      new ReportDocument(out, head, content, texts).document();
    }
  }

  private static String about(DocumentHead head, DocumentTexts texts) {
    Letterhead.Subject report = head.letterhead().report();
    return texts.or(report.about().vi(), "report.about", head.campaign());
  }

  private void document() {
    String symbol = head.letterhead().report().symbol();
    form.head(texts.of("number", texts.or(symbol, "report.symbol")), "");
    form.title(texts.of("report.kind"), about(head, texts));
    form.addressees(head.letterhead().addressees().stream().map(Label::vi).toList());
    opening();
    summary();
    out.paragraph(Look.PART, texts.of("report.part.2"));
    content.sections().forEach(this::section);
    out.paragraph(Look.BODY, texts.of("report.end"));
    form.tail();
    new Annex(out, head, texts).write(content.annex(), content.others());
  }

  private void opening() {
    out.paragraph(
        Look.BODY,
        head.basis().isEmpty()
            ? texts.of("report.opening.plain", head.campaign(), texts.day(head.lastDay()))
            : texts.of("report.opening", head.basis(), head.campaign(), texts.day(head.lastDay())));
    out.paragraph(Look.BODY, content.summary().source());
  }

  private void summary() {
    out.paragraph(Look.PART, texts.of("report.part.1"));
    int number = 0;
    for (Summary.Part part : content.summary().parts()) {
      out.paragraph(Look.HEADING_1, ++number + ". " + part.title());
      if (!part.lead().isEmpty()) {
        out.paragraph(Look.BODY, part.lead());
      }
      part.blocks().forEach(this::block);
    }
    content.summary().notes().forEach(note -> out.paragraph(Look.NOTE, note));
  }

  private void block(Block block) {
    List<ReportRow> rows = block.rows().list();
    if (rows.isEmpty()) {
      return;
    }
    String title = block.title();
    if (title != null) {
      out.paragraph(Look.TOPIC, title);
    }
    BlockTable.of(block, rows, out.width())
        .ifPresentOrElse(
            table -> table.write(out), () -> out.paragraph(Look.NOTE, texts.of("report.wide")));
    out.space(160);
  }

  private void section(SectionDigest section) {
    Look look =
        switch (section.depth()) {
          case 0 -> Look.HEADING_1;
          case 1 -> Look.HEADING_2;
          default -> Look.HEADING_3;
        };
    out.paragraph(look, section.number() + " " + section.title());
    section.figures().forEach(this::figure);
    section.topics().forEach(this::topic);
    section.notes().forEach(note -> out.paragraph(Look.NOTE, note));
  }

  private void figure(Figure figure) {
    out.paragraph(
        Look.ITEM,
        List.of(
            Run.plain(item(figure.name()) + ": "),
            Run.bold(figure.text()),
            Run.plain(figure.coverage().isEmpty() ? "." : "; " + figure.coverage() + ".")));
  }

  /** Items that the outline marks as parts of the one above have a mark of their own. */
  private static String item(String name) {
    return name.startsWith(PART) ? "+ " + name.substring(PART.length()) : "- " + name;
  }

  private void topic(Topic topic) {
    out.paragraph(Look.TOPIC, topic.title());
    out.paragraph(Look.BODY, topic.lead());
    for (SectionDigest.Quote quote : topic.quotes()) {
      out.paragraph(
          Look.QUOTE,
          List.of(Run.bold(quote.agency() + ": "), Run.plain(texts.of("quoted", quote.text()))));
    }
  }
}
