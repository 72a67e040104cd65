package vn.tonghop.normalize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private static final String CONSONANTS = "bcdghklmnpqrstvx";
  private static final int LONGEST = 1000;

  private static final char SEPARATOR = ' ';
  static final char INVOLVED = '\0';

  /** What the letters of Latin alphabets become, worked out once. */
  private static final char[] LATIN = singles(0x250);

  private static final int VIETNAMESE_FROM = 0x1E00;
  private static final char[] VIETNAMESE = singles(VIETNAMESE_FROM, 0x1F00);

  private static final int FIRST_PRINT = 1;

  private HeaderKey() {}

  private static char[] singles(int end) {
    return singles(0, end);
  }

  private static char[] singles(int from, int end) {
    char[] singles = new char[end - from];
    for (int c = from; c < end; c++) {
      String plain = plain(String.valueOf((char) c));
      boolean letter = plain.length() == 1 && Character.isLetterOrDigit(plain.charAt(0));
      boolean other = plain.length() == 1 && OTHER.matcher(plain).matches();
      singles[c - from] = letter ? plain.charAt(0) : other ? SEPARATOR : INVOLVED;
    }
    return singles;
  }

  /** Never null; empty for a text without letters and digits. Texts are cut at 1,000 characters. */
  public static String of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String looked = looked(start);
    String key = looked == null ? spelled(start) : looked;
    return hasFinalY(key) ? FINAL_Y.matcher(key).replaceAll("$1i") : key;
  }

  /**
   * What {@link #endsOfKey} gives for the key of a text of at most 1,000 characters, without the
   * key being made.
   *
   * @return {@link #INVOLVED}: a look at both ends does not tell
   */
  static int ends(String text) {
    int first = 0;
    int last = text.length() - 1;
    while (first <= last && single(text.charAt(first)) == SEPARATOR) {
      first++;
    }
    while (first < last && single(text.charAt(last)) == SEPARATOR) {
      last--;
    }
    if (first > last) {
      return SEPARATOR;
    }
    char start = single(text.charAt(first));
    char end = single(text.charAt(last));
    return start == INVOLVED || end == INVOLVED ? INVOLVED : ends(start, end);
  }

  /** First and last character of a key in one number; a last y counts as i. */
  static int endsOfKey(String key) {
    return key.isEmpty() ? SEPARATOR : ends(key.charAt(0), key.charAt(key.length() - 1));
  }

  private static int ends(char first, char last) {
    return first << 16 | (last == 'y' ? 'i' : last);
  }

  /**
   * Where to note the ends of a key; other ends may share the place.
   *
   * @param places a power of two
   */
  static int place(int ends, int places) {
    return (ends >>> 16) * 61 + ends & places - 1;
  }

  /**
   * What {@link #printOfKey} gives for the key of a text of at most 1,000 characters, without the
   * key being made.
   *
   * @return {@link #INVOLVED}: a character is not in the tables
   */
  static int print(String text) {
    int print = FIRST_PRINT;
    boolean apart = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char single = single(text.charAt(i));
      if (single == INVOLVED) {
        return INVOLVED;
      }
      if (single == SEPARATOR) {
        apart = begun;
      } else {
        print = print(apart ? print(print, SEPARATOR) : print, single);
        apart = false;
        begun = true;
      }
    }
    return print == INVOLVED ? FIRST_PRINT : print;
  }

  /** A number made of the characters of a key; each y counts as i. */
  static int printOfKey(String key) {
    int print = FIRST_PRINT;
    for (int i = 0; i < key.length(); i++) {
      print = print(print, key.charAt(i));
    }
    return print == INVOLVED ? FIRST_PRINT : print;
  }

  private static int print(int before, char next) {
    return 31 * before + (next == 'y' ? 'i' : next);
  }

  /** Letter by letter from the tables; null: a character is not in them. */
  private static @Nullable String looked(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char single = single(text.charAt(i));
      if (single == INVOLVED) {
        return null;
      }
      if (single == SEPARATOR) {
        apart = key.length() > 0;
      } else {
        if (apart) {
          key.append(' ');
        }
        apart = false;
        key.append(single);
      }
    }
    return key.toString();
  }

  private static char single(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    int index = c - VIETNAMESE_FROM;
    return index >= 0 && index < VIETNAMESE.length ? VIETNAMESE[index] : INVOLVED;
  }

  private static String spelled(String text) {
    return OTHER.matcher(plain(text)).replaceAll(" ").strip();
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Composition.of(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replace('ð', 'd');
  }

  /** Whether a word ends in a y that may be another spelling of i. */
  private static boolean hasFinalY(String key) {
    for (int i = key.indexOf('y', 1); i > 0; i = key.indexOf('y', i + 1)) {
      boolean last = i + 1 == key.length() || !Character.isLetterOrDigit(key.charAt(i + 1));
      char before = key.charAt(i - 1);
      if (last && (before == 'u' || CONSONANTS.indexOf(before) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
