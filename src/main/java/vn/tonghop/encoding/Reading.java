package vn.tonghop.encoding;

/**
 * One text, read.
 *
 * @param text in Unicode, NFC
 * @param encoding what it was written in
 * @param evidence what that was decided by
 * @param composed marks were joined to their letters, or soft hyphens left out
 * @param lookAlikes letters that only looked right were replaced
 */
record Reading(
    String text, Encoding encoding, Evidence evidence, boolean composed, boolean lookAlikes) {

  /** What a decision rests on. */
  enum Evidence {
    /** The text itself leaves no doubt. */
    OWN,
    /** Its column, its sheet or its font. */
    AROUND,
    /** Nothing speaks against Unicode. */
    NONE,
    /** It is no legible text in any encoding known. */
    ILLEGIBLE
  }

  static Reading unchanged(String text, Evidence evidence) {
    return new Reading(text, Encoding.UNICODE, evidence, false, false);
  }

  /** Whether letters of TCVN3 text seem to have got lost. */
  boolean lacksLetters() {
    return encoding.isTcvn3() && Score.anyWord(text, Syllables::lacksHorn);
  }
}
