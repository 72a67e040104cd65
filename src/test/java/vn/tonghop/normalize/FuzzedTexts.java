package vn.tonghop.normalize;

import vn.tonghop.outline.WordKey;

/** The door of the fuzzer to what reads numbers, dates and words. */
public final class FuzzedTexts {

  private FuzzedTexts() {}

  /** Reads a text in every way a cell is read. */
  public static void read(String text) {
    for (NumberReader.Expect expect : NumberReader.Expect.values()) {
      for (DecimalMark mark : DecimalMark.values()) {
        NumberReader.read(text, expect, mark);
      }
    }
    NumberReader.proof(text);
    DateReader.read(text);
    DateReader.isDay(text);
    DateReader.serial(text);
    RowLevel.of(text, 'B');
    HeaderKey.of(text);
    WordKey.of(text);
    CellText.line(text);
    CellText.block(text);
    Words.isDash(text);
    GroupTitle.isNumbered(text);
  }
}
