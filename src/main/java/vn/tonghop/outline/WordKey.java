package vn.tonghop.outline;

import java.text.Normalizer;
import java.util.Locale;
import vn.tonghop.submission.Composition;

/**
 * The form in which words are compared <em>with</em> tone marks (states, choices, row markers):
 * NFC, invisible characters removed, no-break spaces as spaces, single spaces, trimmed, lower case.
 * The tone position is made uniform ({@code hoà = hòa}), as both spellings are in use.
 */
public final class WordKey {

  private static final String[][] TONE_POSITION = {
    {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
    {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
    {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"},
  };

  private WordKey() {}

  public static String of(String text) {
    String key =
        Composition.of(text, Normalizer.Form.NFC)
            .replaceAll("[\\u200B\\uFEFF\\u00AD\\u2060]", "")
            .replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    for (String[] pair : TONE_POSITION) {
      key = key.replace(pair[0], pair[1]);
    }
    return key;
  }
}
