package vn.tonghop.publish.page;

import com.samskivert.mustache.Escapers;
import java.util.function.Function;

/** A text in both languages; it may stem from an agency. */
record Both(String vi, String en) {

  /** A text that is the same in both languages. */
  static Both of(String text) {
    return new Both(text, text);
  }

  /** What a bundle or a pair of tables says in each language. */
  static Both of(PageTexts vi, PageTexts en, Function<PageTexts, String> text) {
    return new Both(text.apply(vi), text.apply(en));
  }

  boolean isSame() {
    return vi.equals(en);
  }

  boolean isEmpty() {
    return vi.isEmpty() && en.isEmpty();
  }

  /** Escaped; the style sheet shows one of the two. */
  String html() {
    return isSame()
        ? escaped(vi)
        : "<span lang=\"vi\">"
            + escaped(vi)
            + "</span><span lang=\"en\">"
            + escaped(en)
            + "</span>";
  }

  /** Also without the characters that HTML does not allow in any form. */
  static String escaped(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return Escapers.HTML.escape(legal.toString());
  }

  private static boolean isLegal(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' '
            && !(c >= 0x7f && c <= 0x9f)
            && (c & 0xfffe) != 0xfffe
            && !(c >= 0xd800 && c <= 0xdfff));
  }
}
