package vn.tonghop.cli;

/** A word as it is typed into a shell. */
final class ShellWord {

  private ShellWord() {}

  /** In quotes only where it needs them. */
  static String of(String word) {
    String line = Printable.of(word);
    return line.matches("[\\p{L}\\p{M}\\p{N}_./:=@%+,-]+")
        ? line
        : "'" + line.replace("'", "'\\''") + "'";
  }
}
