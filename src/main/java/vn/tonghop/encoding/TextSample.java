package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import vn.tonghop.submission.Composition;

/** Judges some lines of a text file whose bytes are not UTF-8. */
public final class TextSample {

  private static final double GOOD = 0.6;
  private static final int FEWEST = 3;
  private static final int MOST_LINES = 400;

  /** How the bytes are to be decoded. */
  public enum Verdict {
    /** By the Vietnamese code page of Windows. */
    CODE_PAGE,
    /** By the Western one: every byte a letter of TCVN3 or part of one of VNI. */
    WESTERN,
    /** In no way that gives Vietnamese. */
    NEITHER
  }

  private TextSample() {}

  /**
   * @param codePage the sample decoded as Windows-1258
   * @param western the same bytes decoded as Windows-1252
   */
  public static Verdict judge(String codePage, String western) {
    Tally plain = sum(codePage, line -> Composition.of(line, Normalizer.Form.NFC));
    Tally tcvn3 = sum(western, Tcvn3::decode);
    Tally vni = sum(western, Vni::decode);
    double legacy = Math.max(tcvn3.value(), vni.value());
    if (plain.telling < FEWEST || plain.value() >= GOOD && plain.value() >= legacy) {
      return Verdict.CODE_PAGE;
    }
    return legacy >= GOOD || plain.value() < GOOD && mixed(western) >= GOOD
        ? Verdict.WESTERN
        : Verdict.NEITHER;
  }

  /** Each line in what suits it best: some files mix both. */
  private static double mixed(String western) {
    Tally all = new Tally();
    western
        .lines()
        .limit(MOST_LINES)
        .forEach(
            line -> {
              Score tcvn3 = Score.of(Tcvn3.decode(line));
              Score vni = Score.of(Vni.decode(line));
              all.add(tcvn3.value() >= vni.value() ? tcvn3 : vni);
            });
    return all.value();
  }

  private static Tally sum(String text, UnaryOperator<String> decoding) {
    Tally all = new Tally();
    text.lines().limit(MOST_LINES).forEach(line -> all.add(Score.of(decoding.apply(line))));
    return all;
  }

  private static final class Tally {
    private int telling;
    private double sum;

    private void add(Score score) {
      telling += score.telling();
      sum += score.value() * score.telling();
    }

    private double value() {
      return telling == 0 ? 0 : sum / telling;
    }
  }
}
