package vn.tonghop.encoding;

import vn.tonghop.finding.FactText;

/** What the characters of a text turn out to be. */
public enum Encoding {
  UNICODE(""),
  /** The bytes of a font like .VnTime, shown as Western letters. */
  TCVN3("encoding.tcvn3"),
  /** The same after a system with the Vietnamese code page took the bytes for its own. */
  TCVN3_VIA_1258("encoding.tcvn3"),
  VNI("encoding.vni"),
  VNI_VIA_1258("encoding.vni"),
  /** UTF-8 whose bytes were taken for Western letters. */
  UTF8_AS_1252("encoding.utf8"),
  /** UTF-8 whose bytes were taken for the Vietnamese code page. */
  UTF8_AS_1258("encoding.utf8");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** Its name for people; empty for Unicode. */
  String label() {
    return label.isEmpty() ? "" : FactText.of(label);
  }

  /** The same without the way it took. */
  Encoding family() {
    return isTcvn3() ? TCVN3 : isVni() ? VNI : isUtf8() ? UTF8_AS_1252 : UNICODE;
  }

  boolean isTcvn3() {
    return this == TCVN3 || this == TCVN3_VIA_1258;
  }

  boolean isVni() {
    return this == VNI || this == VNI_VIA_1258;
  }

  boolean isUtf8() {
    return this == UTF8_AS_1252 || this == UTF8_AS_1258;
  }
}
