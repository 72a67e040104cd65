package vn.tonghop.outline;

import java.util.List;

/** Words that tell rows which are no data: totals, signatures, footnotes, titles, placeholders. */
public record RowMarkers(List<Marker> markers) {

  /** What a marked row is. */
  public enum Type {
    TOTAL,
    SIGNATURE,
    SIGNATURE_DATE,
    FOOTNOTE,
    TITLE,
    PLACEHOLDER,
    /** Begins the title of a group of rows. */
    GROUP,
    /** A sentence instead of rows: there are none. */
    NO_ROWS,
    /** A sentence instead of rows: they are not known yet. */
    ROWS_NOT_COLLECTED,
    /** A sentence instead of rows: they are not asked of the sender. */
    ROWS_NOT_APPLICABLE,
    SECRET
  }

  /** How the text is compared: lower case, NFC, trimmed, with tone marks. */
  public enum Match {
    WHOLE,
    PREFIX,
    REGEX
  }

  /** One marker. */
  public record Marker(Type type, Match match, String text) {}

  public RowMarkers {
    markers = List.copyOf(markers);
  }
}
