package vn.tonghop.publish.document;

/**
 * Some words of a paragraph.
 *
 * @param text as it is; what a document cannot hold is left out when it is written
 */
record Run(String text, boolean bold, boolean italic) {

  static Run plain(String text) {
    return new Run(text, false, false);
  }

  static Run bold(String text) {
    return new Run(text, true, false);
  }

  static Run italic(String text) {
    return new Run(text, false, true);
  }
}
