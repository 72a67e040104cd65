package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Composition;
import vn.tonghop.submission.Lettering;

/**
 * Reads one text: every decoding that is possible at all is scored by how Vietnamese its words are;
 * the best wins where it is good and clearly ahead. What is too short to tell follows what stands
 * around it, and last its font.
 */
final class Decipherer {

  private static final double GOOD = 0.6;
  private static final double AHEAD = 0.2;
  private static final int SHORTEST_WORD = 3;
  private static final int LONG = 3;

  private record Candidate(Encoding encoding, String text, Score score) {
    double value() {
      return score.value();
    }
  }

  private final String text;
  private final @Nullable Encoding around;
  private final Lettering font;
  private final int kinds;

  private Decipherer(String text, @Nullable Encoding around, Lettering font, int kinds) {
    this.text = text;
    this.around = around;
    this.font = font;
    this.kinds = kinds;
  }

  /**
   * @param around what texts around it are written in; null: they do not tell
   * @param font what its font is for
   */
  static Reading read(String text, @Nullable Encoding around, Lettering font) {
    int kinds = kinds(text);
    boolean legacyAround = around != null && around != Encoding.UNICODE;
    if (kinds == 0) {
      boolean capitals = around == Encoding.TCVN3 && font == Lettering.ABC_CAPITALS;
      return Reading.unchanged(
          capitals ? text.toUpperCase(Locale.ROOT) : text, Reading.Evidence.NONE);
    }
    boolean western = !has(kinds, Letters.UNICODE) && !has(kinds, Letters.CODE_PAGE);
    boolean suspect =
        has(kinds, Letters.STRANGE) || has(kinds, Letters.MARK) || western && around == null;
    if (!suspect && !legacyAround && font == Lettering.UNICODE) {
      return Reading.unchanged(text, evidence(kinds));
    }
    return new Decipherer(text, around, font, kinds).decide();
  }

  /**
   * What {@link #read} would leave as it is, decided without more than a look at its characters;
   * false: that is not certain.
   */
  static boolean isPlain(String text, @Nullable Encoding around, Lettering font) {
    if (font != Lettering.UNICODE || around != null && around != Encoding.UNICODE) {
      return false;
    }
    boolean western = false;
    boolean own = around != null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        int kind = Letters.kind(c);
        if (kind == Letters.STRANGE || kind == Letters.MARK) {
          return false;
        }
        western |= kind == Letters.WESTERN;
        own |= kind == Letters.UNICODE || kind == Letters.CODE_PAGE;
      }
    }
    return own || !western;
  }

  /** A bit for every kind of character but plain ones. */
  static int kinds(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        kinds |= 1 << Letters.kind(c) >> 1;
      }
    }
    return kinds;
  }

  /**
   * Whether a text of these kinds of characters is {@link #isPlain plain} wherever nothing around
   * it is in another encoding.
   */
  static boolean isOrdinary(int kinds) {
    boolean own = has(kinds, Letters.UNICODE) || has(kinds, Letters.CODE_PAGE);
    return !has(kinds, Letters.STRANGE)
        && !has(kinds, Letters.MARK)
        && (own || !has(kinds, Letters.WESTERN));
  }

  private static boolean has(int kinds, int kind) {
    return (kinds & 1 << kind >> 1) != 0;
  }

  /** What a text rests on that is read as it stands. */
  static Reading.Evidence evidence(int kinds) {
    return has(kinds, Letters.UNICODE) ? Reading.Evidence.OWN : Reading.Evidence.NONE;
  }

  private Reading decide() {
    String composed = Composition.of(text, Normalizer.Form.NFC);
    Candidate plain = candidate(Encoding.UNICODE, composed);
    if (plain.value() >= GOOD + AHEAD && around == null && font == Lettering.UNICODE) {
      return unicode(plain);
    }
    List<Candidate> candidates = candidates();
    Candidate own = winner(plain, candidates);
    if (own != null) {
      return legacy(own, Reading.Evidence.OWN);
    }
    Candidate expected = expected(plain, candidates);
    return expected == null ? unicode(plain) : legacy(expected, Reading.Evidence.AROUND);
  }

  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    utf8(CodePage.WESTERN, Encoding.UTF8_AS_1252, found);
    utf8(CodePage.VIETNAMESE, Encoding.UTF8_AS_1258, found);
    boolean codePage = has(kinds, Letters.CODE_PAGE) || has(kinds, Letters.MARK);
    if (has(kinds, Letters.UNICODE)) {
      return found;
    }
    if (!codePage) {
      found.add(candidate(Encoding.TCVN3, Tcvn3.decode(text)));
      found.add(candidate(Encoding.VNI, Vni.decode(text)));
      return found;
    }
    String latin = CodePage.VIETNAMESE.latin(text);
    if (latin != null) {
      found.add(candidate(Encoding.TCVN3_VIA_1258, Tcvn3.decode(latin)));
      found.add(candidate(Encoding.VNI_VIA_1258, Vni.decode(latin)));
    }
    return found;
  }

  private void utf8(CodePage page, Encoding encoding, List<Candidate> found) {
    String decoded = page.utf8(text);
    if (decoded != null && found.stream().noneMatch(c -> c.text().equals(decoded))) {
      found.add(candidate(encoding, Composition.of(decoded, Normalizer.Form.NFC)));
    }
  }

  private static Candidate candidate(Encoding encoding, String text) {
    return new Candidate(encoding, text, Score.of(text));
  }

  /** The candidate that is good and clearly better than all others and the text as it stands. */
  private @Nullable Candidate winner(Candidate plain, List<Candidate> candidates) {
    Candidate best = null;
    double second = plain.value();
    for (Candidate candidate : candidates) {
      if (best == null || candidate.value() > best.value()) {
        second = best == null ? second : Math.max(second, best.value());
        best = candidate;
      } else {
        second = Math.max(second, candidate.value());
      }
    }
    if (best == null || best.value() < GOOD || best.value() < second + AHEAD) {
      return null;
    }
    return tellsEnough(best) ? best : null;
  }

  /** A single word tells when no foreign word is written like it. */
  private boolean tellsEnough(Candidate best) {
    return best.score().telling() > 1
        || best.encoding().isUtf8()
        || Score.anyWord(
            text,
            word ->
                Score.isWordWithSymbol(word)
                    && (best.score().common() > 0 || word.length() >= SHORTEST_WORD));
  }

  /** The candidate that what stands around, or else the font, speaks for. */
  private @Nullable Candidate expected(Candidate plain, List<Candidate> candidates) {
    Encoding hint = around == null ? byFont() : around;
    if (hint == null || hint == Encoding.UNICODE) {
      return null;
    }
    Candidate best = null;
    for (Candidate candidate : candidates) {
      boolean meant = candidate.encoding().family() == hint;
      if (meant && (best == null || candidate.value() > best.value())) {
        best = candidate;
      }
    }
    if (best == null || best.text().equals(text) || best.value() < plain.value()) {
      return null;
    }
    boolean shown = best.value() > 0 || hint == byFont();
    return shown || Score.anyWord(text, Score::isWordWithSymbol) ? best : null;
  }

  private @Nullable Encoding byFont() {
    return switch (font) {
      case ABC, ABC_CAPITALS -> Encoding.TCVN3;
      case VNI -> Encoding.VNI;
      case UNICODE -> null;
    };
  }

  private Reading legacy(Candidate chosen, Reading.Evidence evidence) {
    boolean capitals = chosen.encoding().isTcvn3() && font == Lettering.ABC_CAPITALS;
    String read = capitals ? chosen.text().toUpperCase(Locale.ROOT) : chosen.text();
    return new Reading(read, chosen.encoding(), evidence, false, false);
  }

  private Reading unicode(Candidate plain) {
    String composed = Repairs.composed(text);
    String repaired = has(kinds, Letters.STRANGE) ? Repairs.lookAlikes(composed) : composed;
    return new Reading(
        repaired,
        Encoding.UNICODE,
        isIllegible(plain) ? Reading.Evidence.ILLEGIBLE : evidence(kinds),
        !composed.equals(text),
        !repaired.equals(composed));
  }

  private boolean isIllegible(Candidate plain) {
    return plain.score().telling() >= LONG
        && plain.value() < GOOD
        && has(kinds, Letters.STRANGE)
        && (text.indexOf('\uFFFD') >= 0
            || Score.anyWord(text, word -> word.length() > 1 && hasSymbol(word)));
  }

  private static boolean hasSymbol(String word) {
    return word.chars().anyMatch(c -> Letters.isSymbol((char) c))
        && word.chars().anyMatch(c -> c < 0x80);
  }
}
