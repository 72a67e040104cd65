package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.SheetComments;

/**
 * The pass over an .xls sheet that collects its comments: a box holds the text, a record at the end
 * says to which cell the box belongs.
 */
final class XlsComments {

  private static final int COMMON_PART = 0x15;
  private static final int COMMENT_BOX = 0x19;
  private static final int NO_BOX = -1;

  /** Room for the advice above a thread. */
  private static final int LONGEST = 4 * ReadLimits.COMMENT_CHARACTERS;

  private final ReadLimits limits;
  private final Map<Integer, String> texts = new HashMap<>();
  private final List<CellComment> found = new ArrayList<>();
  private int box = NO_BOX;
  private boolean more;

  private XlsComments(ReadLimits limits) {
    this.limits = limits;
  }

  static SheetComments read(BiffStream stream, ReadLimits limits) throws IOException {
    XlsComments comments = new XlsComments(limits);
    while (stream.next()) {
      if (stream.sid() == Biff.OBJ) {
        comments.box = stream.read(XlsComments::box);
      } else if (stream.sid() == Biff.TXO) {
        stream.read(comments::text);
      } else if (stream.sid() == Biff.NOTE) {
        stream.read(comments::note);
      }
    }
    return new SheetComments(comments.found, comments.more);
  }

  /** Number of a box that holds a comment. */
  private static int box(RecordInputStream data) {
    boolean common = data.readUShort() == COMMON_PART;
    data.readUShort();
    boolean comment = data.readUShort() == COMMENT_BOX;
    int number = data.readUShort();
    return common && comment ? number : NO_BOX;
  }

  private boolean text(RecordInputStream data) {
    int of = box;
    box = NO_BOX;
    if (of == NO_BOX) {
      return false;
    }
    if (texts.size() == ReadLimits.COMMENTS) {
      more = true;
      return false;
    }
    data.readFully(new byte[10]);
    int length = Math.min(data.readUShort(), LONGEST);
    data.readRemainder();
    if (length > 0) {
      boolean wide = (data.readByte() & 1) != 0;
      texts.put(of, wide ? data.readUnicodeLEString(length) : data.readCompressedUnicode(length));
    }
    return true;
  }

  private boolean note(RecordInputStream data) {
    int row = data.readUShort() + 1;
    int column = data.readUShort() + 1;
    data.readUShort();
    String text = texts.remove(data.readUShort());
    String said = text == null ? null : CommentText.of(author(data), text);
    if (said != null && column <= limits.columns()) {
      found.add(new CellComment(row, column, said));
    }
    return true;
  }

  private static String author(RecordInputStream data) {
    if (data.remaining() < 3) {
      return "";
    }
    int length = data.readUShort();
    boolean wide = (data.readByte() & 1) != 0;
    return wide ? data.readUnicodeLEString(length) : data.readCompressedUnicode(length);
  }
}
