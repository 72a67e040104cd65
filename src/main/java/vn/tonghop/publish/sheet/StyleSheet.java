package vn.tonghop.publish.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook, numbered in the order in which they were first used. */
final class StyleSheet {

  /** A power of two; most sheets use fewer styles. */
  private static final int RECENT = 64;

  /** What is known of a style that cells have used. */
  private record Numbered(CellStyle style, byte[] attribute) {}

  private final Map<CellStyle, Numbered> numbered = new HashMap<>();
  private final List<CellStyle> inOrder = new ArrayList<>();
  private final List<CellBand.Look> looks = new ArrayList<>();
  private final @Nullable Numbered[] recent = new Numbered[RECENT];

  /** {@code " s="7"}: ends the address of a cell, then names its style. */
  byte[] attribute(CellStyle style) {
    int slot = System.identityHashCode(style) & RECENT - 1;
    Numbered there = recent[slot];
    if (there == null || there.style() != style) {
      there = new Numbered(style, numbered.computeIfAbsent(style, this::next).attribute());
      recent[slot] = there;
    }
    return there.attribute();
  }

  private Numbered next(CellStyle style) {
    inOrder.add(style);
    String attribute = "\" s=\"" + inOrder.size() + "\"";
    return new Numbered(style, attribute.getBytes(StandardCharsets.US_ASCII));
  }

  /** Number of a look that cells take by a condition. */
  int number(CellBand.Look look) {
    if (!looks.contains(look)) {
      looks.add(look);
    }
    return looks.indexOf(look);
  }

  /** {@code xl/styles.xml} with what was used; style 0 is that of cells without one. */
  String xml() {
    return StylesXml.text(inOrder, looks);
  }
}
