package vn.tonghop.cli;

/** A word as it is typed into a shell. */
final class ShellWord {

  private ShellWord() {}

  /** In quotes only where it needs them. */
  static String of(String word) {
    return word.matches("[\\p{L}\\p{M}\\p{N}_./:=@%+,-]+")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
