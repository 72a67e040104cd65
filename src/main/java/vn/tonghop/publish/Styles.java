package vn.tonghop.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.CellStyle.Font;

/** The styles of the consolidated workbooks, each made once. */
final class Styles {

  private static final String BLACK = "000000";
  private static final String DARK_RED = "800000";
  private static final String BLUE = "0000FF";
  private static final String HEADER_FILL = "DDE5EE";
  private static final int TITLE_SIZE = 14;
  private static final int SECTION_SIZE = 12;
  private static final Font BOLD = Font.NORMAL.inBold();

  /** Roles of cells outside the figures. */
  enum Role {
    HEAD(CellStyle.text(BOLD, Across.CENTER)),
    MOTTO(CellStyle.text(BOLD.underline(), Across.CENTER)),
    TITLE(CellStyle.text(BOLD.ofSize(TITLE_SIZE), Across.CENTER)),
    SUBTITLE(CellStyle.text(Font.NORMAL.inItalics(), Across.CENTER)),
    WARNING(CellStyle.text(BOLD.in(DARK_RED), Across.LEFT)),
    UNIT(CellStyle.text(Font.NORMAL.inItalics(), Across.RIGHT)),
    HEADER(CellStyle.text(BOLD, Across.CENTER).within(BLACK).on(HEADER_FILL)),
    /** Heading within a sheet. */
    SECTION(CellStyle.text(BOLD.ofSize(SECTION_SIZE), Across.LEFT)),
    NOTE(CellStyle.text(Font.NORMAL, Across.LEFT)),
    SOURCE(CellStyle.text(Font.NORMAL.inItalics(), Across.LEFT)),
    LINK(CellStyle.text(Font.NORMAL.underline().in(BLUE), Across.LEFT).within(BLACK));

    private final CellStyle style;

    Role(CellStyle style) {
      this.style = style;
    }

    CellStyle style() {
      return style;
    }
  }

  private final CellStyle[] plain = words(Font.NORMAL);
  private final CellStyle[] bold = words(BOLD);
  private final Map<Integer, CellStyle> figures = new HashMap<>();
  private final Map<Integer, CellStyle> boldFigures = new HashMap<>();

  private static CellStyle[] words(Font font) {
    return Stream.of(Across.values())
        .map(across -> CellStyle.text(font, across).within(BLACK))
        .toArray(CellStyle[]::new);
  }

  /** Words in a bordered cell; {@code strong} for group, subtotal and total rows. */
  CellStyle words(boolean strong, Across across) {
    return (strong ? bold : plain)[across.ordinal()];
  }

  /** A figure in a bordered cell. */
  CellStyle figure(boolean strong, int decimals) {
    return (strong ? boldFigures : figures)
        .computeIfAbsent(
            decimals,
            d ->
                CellStyle.text(strong ? BOLD : Font.NORMAL, Across.RIGHT)
                    .within(BLACK)
                    .as(format(d))
                    .inOneLine());
  }

  /** Locale-neutral: the reader's spreadsheet program chooses the separators. */
  static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
