package vn.tonghop.publish.feedback;

import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;

/**
 * How a cell of a letter or a marked copy looks.
 *
 * <p>Looks of the marked copy come in four fills (none and one per weight of a fault) and the same
 * formats, see {@link #marked}.
 */
enum Look {
  PLAIN(Font.NORMAL, Fill.NONE, false, Format.GENERAL, Across.LEFT),
  HEAD(Font.BOLD, Fill.NONE, false, Format.GENERAL, Across.CENTER),
  MOTTO(Font.UNDERLINED, Fill.NONE, false, Format.GENERAL, Across.CENTER),
  TITLE(Font.TITLE, Fill.NONE, false, Format.GENERAL, Across.CENTER),
  SUBTITLE(Font.ITALIC, Fill.NONE, false, Format.GENERAL, Across.CENTER),
  WARNING(Font.RED, Fill.NONE, false, Format.GENERAL, Across.CENTER),
  LABEL(Font.BOLD, Fill.GREY, true, Format.GENERAL, Across.LEFT),
  VALUE(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Across.LEFT),
  VERDICT_RED(Font.BOLD, Fill.RED, true, Format.GENERAL, Across.LEFT),
  VERDICT_AMBER(Font.BOLD, Fill.AMBER, true, Format.GENERAL, Across.LEFT),
  VERDICT_GREEN(Font.BOLD, Fill.GREEN, true, Format.GENERAL, Across.LEFT),
  SECTION(Font.SECTION, Fill.NONE, false, Format.GENERAL, Across.LEFT),
  HEADER(Font.BOLD, Fill.GREY, true, Format.GENERAL, Across.CENTER),
  GROUP(Font.BOLD, Fill.NONE, true, Format.GENERAL, Across.LEFT),
  CELL(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Across.LEFT),
  CENTER(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Across.CENTER),
  FIGURE(Font.NORMAL, Fill.NONE, true, Format.WHOLE, Across.RIGHT),
  LINK(Font.LINK, Fill.NONE, true, Format.GENERAL, Across.CENTER),
  ANSWER(Font.NORMAL, Fill.ANSWER, true, Format.TEXT, Across.LEFT),
  NOTE(Font.ITALIC, Fill.NONE, false, Format.GENERAL, Across.LEFT),
  GAP(Font.ITALIC, Fill.GREY, false, Format.GENERAL, Across.LEFT),
  COPY_LINE(Font.BOLD, Fill.NONE, false, Format.TEXT, Across.LEFT),
  COPY_TEXT(Font.NORMAL, Fill.NONE, true, Format.TEXT, Across.LEFT),
  COPY_NUMBER(Font.NORMAL, Fill.NONE, true, Format.GENERAL, Across.RIGHT),
  COPY_PERCENT(Font.NORMAL, Fill.NONE, true, Format.PERCENT, Across.RIGHT),
  COPY_DATE(Font.NORMAL, Fill.NONE, true, Format.DATE, Across.RIGHT),
  RED_TEXT(Font.NORMAL, Fill.RED, true, Format.TEXT, Across.LEFT),
  RED_NUMBER(Font.NORMAL, Fill.RED, true, Format.GENERAL, Across.RIGHT),
  RED_PERCENT(Font.NORMAL, Fill.RED, true, Format.PERCENT, Across.RIGHT),
  RED_DATE(Font.NORMAL, Fill.RED, true, Format.DATE, Across.RIGHT),
  AMBER_TEXT(Font.NORMAL, Fill.AMBER, true, Format.TEXT, Across.LEFT),
  AMBER_NUMBER(Font.NORMAL, Fill.AMBER, true, Format.GENERAL, Across.RIGHT),
  AMBER_PERCENT(Font.NORMAL, Fill.AMBER, true, Format.PERCENT, Across.RIGHT),
  AMBER_DATE(Font.NORMAL, Fill.AMBER, true, Format.DATE, Across.RIGHT),
  YELLOW_TEXT(Font.NORMAL, Fill.YELLOW, true, Format.TEXT, Across.LEFT),
  YELLOW_NUMBER(Font.NORMAL, Fill.YELLOW, true, Format.GENERAL, Across.RIGHT),
  YELLOW_PERCENT(Font.NORMAL, Fill.YELLOW, true, Format.PERCENT, Across.RIGHT),
  YELLOW_DATE(Font.NORMAL, Fill.YELLOW, true, Format.DATE, Across.RIGHT);

  /** What a copied cell holds. */
  enum Content {
    TEXT,
    NUMBER,
    PERCENT,
    DATE
  }

  /** Colour of a copied cell. */
  enum Mark {
    NONE,
    RED,
    AMBER,
    YELLOW
  }

  private enum Font {
    NORMAL(CellStyle.Font.NORMAL),
    BOLD(NORMAL.font.inBold()),
    ITALIC(NORMAL.font.inItalics()),
    UNDERLINED(BOLD.font.underline()),
    TITLE(BOLD.font.ofSize(15)),
    SECTION(BOLD.font.ofSize(12)),
    RED(BOLD.font.in("B00020")),
    LINK(NORMAL.font.underline().in("0B4F9E"));

    final CellStyle.Font font;

    Font(CellStyle.Font font) {
      this.font = font;
    }
  }

  private enum Fill {
    NONE(null),
    GREY("E8ECF0"),
    RED("F8C9C4"),
    AMBER("FFDDB0"),
    YELLOW("FFF6BF"),
    GREEN("D7EED8"),
    ANSWER("FDF8E1");

    final @Nullable String colour;

    Fill(@Nullable String colour) {
      this.colour = colour;
    }
  }

  private enum Format {
    GENERAL(""),
    WHOLE("#,##0"),
    /** General, too: a number that is typed into the cell stays a number. */
    TEXT(""),
    PERCENT("0.00%"),
    DATE("dd/mm/yyyy");

    final String code;

    Format(String code) {
      this.code = code;
    }
  }

  /** A line of its own may run over the cells beside it. */
  private static final CellStyle LINE = COPY_LINE.style.inOneLine();

  private final CellStyle style;

  Look(Font font, Fill fill, boolean bordered, Format format, Across across) {
    CellStyle plain = CellStyle.text(font.font, across).on(fill.colour).as(format.code);
    CellStyle lined = bordered ? plain.within("9AA5B1").atTop() : plain;
    CellStyle kept = format == Format.TEXT ? lined.keptAsText() : lined;
    this.style = bordered && across != Across.CENTER ? kept.indent() : kept;
  }

  /** As data. */
  CellStyle style() {
    return this == COPY_LINE ? LINE : style;
  }

  /** Of a cell of the marked copy. */
  static Look marked(Mark mark, Content content) {
    Look first =
        switch (mark) {
          case NONE -> COPY_TEXT;
          case RED -> RED_TEXT;
          case AMBER -> AMBER_TEXT;
          case YELLOW -> YELLOW_TEXT;
        };
    return values()[first.ordinal() + content.ordinal()];
  }
}
