package vn.tonghop.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, doubtful or worth telling. The text for people is made from it by {@link
 * FindingMessages}; the fact names of the message templates are given with each component.
 *
 * @param code a code of {@link FindingCode}, or one the outline gives to a rule
 * @param level weight; the outline may set another than the code's default
 * @param subject what it is about: indicator code, or table key + row key + column key joined by
 *     "/", or empty for the whole file; part of the identity, never shown
 * @param origin place ({@code file}, {@code sheet}, {@code cell})
 * @param column label of the indicator or column for people ({@code col}); may be empty
 * @param row row number as the sheet shows it ({@code row}); null where none is meant
 * @param found the raw text found ({@code raw}); may be empty
 * @param expected what was expected, read or computed ({@code value}); may be empty
 * @param acceptance whether what it leaves out may be, or is, used all the same
 * @param ruling what was decided about it; null: nothing, or nobody has looked it up
 */
public record Finding(
    String code,
    Level level,
    String subject,
    Origin origin,
    String column,
    @Nullable Integer row,
    String found,
    String expected,
    Acceptance acceptance,
    @Nullable Ruling ruling) {

  private static final int ID_LENGTH = 12;

  /** Thousands of findings are held; nobody reads more of a text. */
  private static final int LONGEST = 1000;

  private static final int KEPT_END = 100;

  /** Texts beyond 1,000 characters are kept without their middle. */
  public Finding {
    subject = shortened(subject);
    found = shortened(found);
    expected = shortened(expected);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, whole(text, LONGEST - KEPT_END))
        + "…"
        + text.substring(whole(text, text.length() - KEPT_END));
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** One that nothing was decided about. */
  public Finding(
      String code,
      Level level,
      String subject,
      Origin origin,
      String column,
      @Nullable Integer row,
      String found,
      String expected) {
    this(code, level, subject, origin, column, row, found, expected, Acceptance.NOT_POSSIBLE, null);
  }

  public static Finding of(FindingCode code, Origin origin) {
    return new Finding(code.code(), code.level(), "", origin, "", null, "", "");
  }

  public Finding about(String newSubject, String label) {
    return new Finding(
        code, level, newSubject, origin, label, row, found, expected, acceptance, ruling);
  }

  public Finding found(@Nullable String raw) {
    return new Finding(
        code,
        level,
        subject,
        origin,
        column,
        row,
        raw == null ? "" : raw,
        expected,
        acceptance,
        ruling);
  }

  public Finding expected(@Nullable String value) {
    return new Finding(
        code,
        level,
        subject,
        origin,
        column,
        row,
        found,
        value == null ? "" : value,
        acceptance,
        ruling);
  }

  public Finding row(int number) {
    return new Finding(
        code, level, subject, origin, column, number, found, expected, acceptance, ruling);
  }

  public Finding level(Level newLevel) {
    return new Finding(
        code, newLevel, subject, origin, column, row, found, expected, acceptance, ruling);
  }

  public Finding code(String newCode) {
    return new Finding(
        newCode, level, subject, origin, column, row, found, expected, acceptance, ruling);
  }

  public Finding acceptance(Acceptance newAcceptance) {
    return new Finding(
        code, level, subject, origin, column, row, found, expected, newAcceptance, ruling);
  }

  public Finding ruling(@Nullable Ruling newRuling) {
    return new Finding(
        code, level, subject, origin, column, row, found, expected, acceptance, newRuling);
  }

  /** An ERROR that no officer has overruled. */
  public boolean leavesOut() {
    return level == Level.ERROR && acceptance != Acceptance.TAKEN;
  }

  /** The same where, after all, what it is about is not used. */
  public Finding stillLeftOut() {
    return acceptance == Acceptance.TAKEN ? acceptance(Acceptance.POSSIBLE) : this;
  }

  /**
   * Identity of the finding: 12 hex digits of SHA-256(agency, code, subject, found), each closed by
   * a NUL. Stable over re-reading and the same wherever the finding is shown.
   *
   * @param agency agency code, empty when the sender is unknown
   */
  public String id(String agency) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {agency, code, subject, found}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
