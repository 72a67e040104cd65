package vn.tonghop.normalize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tonghop.submission.Composition;

/**
 * The form in which headers, sheet names and names of indicators are compared: lower case, without
 * tone marks, đ as d, punctuation as single spaces. Tone position ({@code hoà = hòa}) and a final
 * i/y after a consonant ({@code tỉ = tỷ}, {@code quí = quý}) make no difference.
 */
public final class HeaderKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FINAL_Y = Pattern.compile("\\b(qu|[bcdghklmnpqrstvx]+)y\\b");
  private static final int LONGEST = 1000;

  private HeaderKey() {}

  /** Never null; empty for a text without letters and digits. Texts are cut at 1,000 characters. */
  public static String of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain =
        MARKS
            .matcher(Composition.of(start, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replace('ð', 'd');
    String spaced = OTHER.matcher(plain).replaceAll(" ").strip();
    return FINAL_Y.matcher(spaced).replaceAll("$1i");
  }
}
