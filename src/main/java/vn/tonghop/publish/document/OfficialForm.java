package vn.tonghop.publish.document;

import java.util.List;
import vn.tonghop.outline.Label;
import vn.tonghop.publish.document.TableWriter.Down;

/**
 * The parts every official document has: heads of the nation and the issuing body, number, place
 * and date at the beginning, recipients and signature at the end. What is not known is left to be
 * filled in by hand.
 */
final class OfficialForm {

  private static final List<Integer> HEAD = List.of(3704, 5650);
  private static final List<Integer> TAIL = List.of(4677, 4677);
  private static final int ISSUER_RULE = 1250;
  private static final int MOTTO_RULE = 1000;
  private static final int TITLE_RULE = 3700;
  private static final int ROOM_TO_SIGN = 1500;

  /** Letters of the issuing body that stand in one line. */
  private static final int ONE_LINE = 22;

  private final WordStream out;
  private final DocumentHead head;
  private final DocumentTexts texts;

  OfficialForm(WordStream out, DocumentHead head, DocumentTexts texts) {
    this.out = out;
    this.head = head;
    this.texts = texts;
  }

  /**
   * @param number with room for the number itself
   * @param about below the number; empty: the matter is told in the title
   */
  void head(String number, String about) {
    String place = texts.or(head.letterhead().place().vi(), "place");
    out.table(
        HEAD,
        false,
        table -> {
          table.row(false, () -> bodies(table));
          table.row(
              false,
              () -> {
                table.cell(1, Down.ALONE, "top", () -> number(number, about));
                table.cell(
                    1,
                    Down.ALONE,
                    "top",
                    () -> {
                      out.space(120);
                      out.paragraph(Look.DATE, texts.of("date", place));
                    });
              });
        });
    out.space(240);
  }

  private void bodies(TableWriter table) {
    table.cell(
        1,
        Down.ALONE,
        "top",
        () -> {
          String superior = head.letterhead().superior().vi();
          if (!superior.isEmpty()) {
            out.paragraph(Look.SUPERIOR, superior);
          }
          balanced(texts.or(head.publisher(), "issuer"))
              .forEach(line -> out.paragraph(Look.ISSUER, line));
          out.rule(ISSUER_RULE);
        });
    table.cell(
        1,
        Down.ALONE,
        "top",
        () -> {
          out.paragraph(Look.NATION, texts.of("nation"));
          out.paragraph(Look.MOTTO, texts.of("motto"));
          out.rule(MOTTO_RULE);
        });
  }

  /** A long name in two lines of about the same length. */
  private static List<String> balanced(String name) {
    int middle = name.length() / 2;
    int before = name.lastIndexOf(' ', middle);
    int after = name.indexOf(' ', middle);
    if (name.length() <= ONE_LINE || before < 0) {
      return List.of(name);
    }
    int space = after < 0 || middle - before <= after - middle ? before : after;
    return List.of(name.substring(0, space), name.substring(space + 1));
  }

  private void number(String number, String about) {
    out.space(120);
    out.paragraph(Look.NUMBER, number);
    if (!about.isEmpty()) {
      out.paragraph(Look.ABOUT, about);
      mark(Look.ABOUT);
    }
  }

  /** Kind and matter of the document, in the middle. */
  void title(String kind, String about) {
    out.paragraph(Look.TITLE, kind);
    out.paragraph(Look.SUBJECT, about);
    mark(Look.MARK);
    out.rule(TITLE_RULE);
    out.space(160);
  }

  private void mark(Look look) {
    if (head.synthetic()) {
      out.paragraph(look, texts.of("mark"));
    }
  }

  /** To whom the document goes. */
  void addressees(List<String> names) {
    if (names.size() == 1) {
      out.paragraph(Look.ADDRESSEE, texts.of("to", names.get(0)));
    } else if (!names.isEmpty()) {
      out.paragraph(Look.ADDRESSEE, texts.of("to", ""));
      names.forEach(name -> out.paragraph(Look.ADDRESSEE, texts.of("entry", name)));
    }
  }

  /** Who gets it, and who signs. */
  void tail() {
    out.space(240);
    out.table(
        TAIL,
        false,
        table ->
            table.row(
                false,
                () -> {
                  table.cell(1, Down.ALONE, "top", this::recipients);
                  table.cell(1, Down.ALONE, "top", this::signature);
                }));
  }

  private void recipients() {
    out.paragraph(Look.RECIPIENTS, texts.of("recipients"));
    for (Label recipient : head.letterhead().recipients()) {
      out.paragraph(Look.RECIPIENT, texts.of("entry", recipient.vi()));
    }
    if (head.letterhead().recipients().isEmpty()) {
      out.paragraph(Look.RECIPIENT, texts.of("entry", texts.of("recipients.open")));
    }
    out.paragraph(Look.RECIPIENT, texts.of("recipients.file"));
  }

  private void signature() {
    List<Label> lines = head.letterhead().signature();
    if (lines.isEmpty()) {
      out.paragraph(Look.SIGNATURE, texts.of("signature"));
    }
    lines.forEach(line -> out.paragraph(Look.SIGNATURE, line.vi()));
    out.paragraph(Look.SIGNED, texts.of("signed"));
    out.space(ROOM_TO_SIGN);
    out.paragraph(Look.SIGNATURE, texts.of("name"));
  }
}
