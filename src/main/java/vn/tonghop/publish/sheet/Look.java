package vn.tonghop.publish.sheet;

/**
 * How a cell looks; the order is the number of the style in the workbook.
 *
 * <p>Looks of the marked copy come in four fills (none and one per weight of a fault) and the same
 * formats, see {@link #marked}.
 */
public enum Look {
  PLAIN(Font.NORMAL, Fill.NONE, false, Format.GENERAL, Align.LEFT),
  HEAD(Font.BOLD, Fill.NONE, false, Format.GENERAL, Align.CENTER),
  MOTTO(Font.UNDERLINED, Fill.NONE, false, Format.GENERAL, Align.CENTER),
  TITLE(Font.TITLE, Fill.NONE, false, Format.GENERAL, Align.CENTER),
  SUBTITLE(Font.ITALIC, Fill.NONE, false, Format.GENERAL, Align.CENTER),
  WARNING(Font.RED, Fill.NONE, false, Format.GENERAL, Align.CENTER),
  LABEL(Font.BOLD, Fill.GREY, true, Format.GENERAL, Align.LEFT),
  VALUE(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Align.LEFT),
  VERDICT_RED(Font.BOLD, Fill.RED, true, Format.GENERAL, Align.LEFT),
  VERDICT_AMBER(Font.BOLD, Fill.AMBER, true, Format.GENERAL, Align.LEFT),
  VERDICT_GREEN(Font.BOLD, Fill.GREEN, true, Format.GENERAL, Align.LEFT),
  SECTION(Font.SECTION, Fill.NONE, false, Format.GENERAL, Align.LEFT),
  HEADER(Font.BOLD, Fill.GREY, true, Format.GENERAL, Align.CENTER),
  GROUP(Font.BOLD, Fill.NONE, true, Format.GENERAL, Align.LEFT),
  CELL(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Align.LEFT),
  CENTER(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Align.CENTER),
  FIGURE(Font.NORMAL, Fill.NONE, true, Format.WHOLE, Align.RIGHT),
  LINK(Font.LINK, Fill.NONE, true, Format.GENERAL, Align.CENTER),
  ANSWER(Font.NORMAL, Fill.ANSWER, true, Format.TEXT, Align.LEFT),
  NOTE(Font.ITALIC, Fill.NONE, false, Format.GENERAL, Align.LEFT),
  GAP(Font.ITALIC, Fill.GREY, false, Format.GENERAL, Align.LEFT),
  COPY_LINE(Font.BOLD, Fill.NONE, false, Format.TEXT, Align.LEFT),
  COPY_TEXT(Font.NORMAL, Fill.NONE, true, Format.TEXT, Align.LEFT),
  COPY_NUMBER(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Align.RIGHT),
  COPY_PERCENT(Font.NORMAL, Fill.NONE, true, Format.PERCENT, Align.RIGHT),
  COPY_DATE(Font.NORMAL, Fill.NONE, true, Format.DATE, Align.RIGHT),
  RED_TEXT(Font.NORMAL, Fill.RED, true, Format.TEXT, Align.LEFT),
  RED_NUMBER(Font.NORMAL, Fill.RED, true, Format.GENERAL, Align.RIGHT),
  RED_PERCENT(Font.NORMAL, Fill.RED, true, Format.PERCENT, Align.RIGHT),
  RED_DATE(Font.NORMAL, Fill.RED, true, Format.DATE, Align.RIGHT),
  AMBER_TEXT(Font.NORMAL, Fill.AMBER, true, Format.TEXT, Align.LEFT),
  AMBER_NUMBER(Font.NORMAL, Fill.AMBER, true, Format.GENERAL, Align.RIGHT),
  AMBER_PERCENT(Font.NORMAL, Fill.AMBER, true, Format.PERCENT, Align.RIGHT),
  AMBER_DATE(Font.NORMAL, Fill.AMBER, true, Format.DATE, Align.RIGHT),
  YELLOW_TEXT(Font.NORMAL, Fill.YELLOW, true, Format.TEXT, Align.LEFT),
  YELLOW_NUMBER(Font.NORMAL, Fill.YELLOW, true, Format.GENERAL, Align.RIGHT),
  YELLOW_PERCENT(Font.NORMAL, Fill.YELLOW, true, Format.PERCENT, Align.RIGHT),
  YELLOW_DATE(Font.NORMAL, Fill.YELLOW, true, Format.DATE, Align.RIGHT);

  /** What a copied cell holds. */
  public enum Content {
    TEXT,
    NUMBER,
    PERCENT,
    DATE
  }

  /** Colour of a copied cell. */
  public enum Mark {
    NONE,
    RED,
    AMBER,
    YELLOW
  }

  enum Font {
    NORMAL("<sz val=\"11\"/>"),
    BOLD("<b/><sz val=\"11\"/>"),
    ITALIC("<i/><sz val=\"11\"/>"),
    UNDERLINED("<b/><u/><sz val=\"11\"/>"),
    TITLE("<b/><sz val=\"15\"/>"),
    SECTION("<b/><sz val=\"12\"/>"),
    RED("<b/><sz val=\"11\"/><color rgb=\"FFB00020\"/>"),
    LINK("<u/><sz val=\"11\"/><color rgb=\"FF0B4F9E\"/>");

    final String xml;

    Font(String xml) {
      this.xml = xml;
    }
  }

  enum Fill {
    NONE(""),
    GREY("FFE8ECF0"),
    RED("FFF8C9C4"),
    AMBER("FFFFDDB0"),
    YELLOW("FFFFF6BF"),
    GREEN("FFD7EED8"),
    ANSWER("FFFDF8E1");

    final String colour;

    Fill(String colour) {
      this.colour = colour;
    }
  }

  enum Format {
    GENERAL(0),
    WHOLE(3),
    TEXT(0),
    PERCENT(10),
    DATE(164);

    final int number;

    Format(int number) {
      this.number = number;
    }
  }

  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  final Font font;
  final Fill fill;
  final boolean bordered;
  final Format format;
  final Align align;

  Look(Font font, Fill fill, boolean bordered, Format format, Align align) {
    this.font = font;
    this.fill = fill;
    this.bordered = bordered;
    this.format = format;
    this.align = align;
  }

  /** Of a cell of the marked copy. */
  public static Look marked(Mark mark, Content content) {
    Look first =
        switch (mark) {
          case NONE -> COPY_TEXT;
          case RED -> RED_TEXT;
          case AMBER -> AMBER_TEXT;
          case YELLOW -> YELLOW_TEXT;
        };
    return values()[first.ordinal() + content.ordinal()];
  }

  /** A copied text that begins like a formula stays a text when its cell is edited. */
  boolean quoted() {
    return format == Format.TEXT;
  }

  /** A line of its own may run over the cells beside it. */
  boolean wraps() {
    return this != COPY_LINE;
  }
}
