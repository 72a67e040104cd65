package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.SheetComments;

/** Reads the comments part of a worksheet. */
final class CommentsXml {

  private final Xml xml;
  private final ReadLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<String> authors = new ArrayList<>();
  private final List<CellComment> found = new ArrayList<>();

  private CommentsXml(Xml xml, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  static SheetComments read(InputStream in, ReadLimits limits)
      throws IOException, XMLStreamException {
    try (Xml xml = Xml.open(in, limits)) {
      CommentsXml comments = new CommentsXml(xml, limits);
      boolean all = comments.readAll();
      return new SheetComments(comments.found, !all);
    }
  }

  /** False: there are more comments than are read. */
  private boolean readAll() throws IOException, XMLStreamException {
    while (xml.next()) {
      if (xml.isStart("author") && authors.size() < ReadLimits.COMMENTS) {
        text.setLength(0);
        xml.text(text, limits.cellCharacters());
        authors.add(text.toString());
      } else if (xml.isStart("comment")) {
        if (found.size() == ReadLimits.COMMENTS) {
          return false;
        }
        comment();
      }
    }
    return true;
  }

  private void comment() throws IOException, XMLStreamException {
    String place = xml.attribute("ref");
    String author = author(xml.attribute("authorId"));
    text.setLength(0);
    xml.richText(text, limits.cellCharacters());
    String said = CommentText.of(author, Escapes.decode(text.toString()));
    int column = place == null ? 0 : SheetXml.columnOf(place);
    int row = place == null ? 0 : SheetXml.rowOf(place);
    if (said != null && row > 0 && column > 0 && column <= limits.columns()) {
      found.add(new CellComment(row, column, said));
    }
  }

  private String author(@Nullable String index) throws XMLStreamException {
    int number = SheetXml.number(index, -1);
    return number >= 0 && number < authors.size() ? authors.get(number) : "";
  }
}
