package vn.tonghop.submission;

import java.util.Locale;

/**
 * For which encoding the font of a cell draws letters. It says how text was meant to look, not what
 * it is: many files keep an old font although their text has long been Unicode.
 */
public enum Lettering {
  /** Any font of today, or unknown. */
  UNICODE,
  /** A font for TCVN3, {@code .VnTime}. */
  ABC,
  /** A font for TCVN3 that draws capitals only, {@code .VnTimeH}. */
  ABC_CAPITALS,
  /** A font for VNI, {@code VNI-Times}. */
  VNI;

  /** What the name of a font tells. */
  public static Lettering ofFont(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith(".vn")) {
      return lower.endsWith("h") ? ABC_CAPITALS : ABC;
    }
    return lower.startsWith("vni-") || lower.startsWith("vni ") ? VNI : UNICODE;
  }
}
