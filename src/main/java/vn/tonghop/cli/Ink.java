package vn.tonghop.cli;

import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.statistic.AgencyStanding;

/** Colours with a meaning; nothing is told by colour alone. */
enum Ink {
  NONE(""),
  STRONG("1"),
  GOOD("32"),
  CARE("33"),
  BAD("31");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this colour; as it is where colours are not shown. */
  String on(boolean colours, String text) {
    return colours && !code.isEmpty() && !text.isEmpty()
        ? ESCAPE + code + "m" + text + ESCAPE + "0m"
        : text;
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> GOOD;
      case ACCEPTED_WITH_REMARKS, PARTLY_ACCEPTED -> CARE;
      case REFUSED -> BAD;
    };
  }

  static Ink of(Level level) {
    return switch (level) {
      case BLOCK, ERROR -> BAD;
      case CONFIRM, WARN -> CARE;
      case INFO -> NONE;
    };
  }

  static Ink of(AgencyStanding.Status status) {
    return switch (status) {
      case ON_TIME -> GOOD;
      case LATE -> CARE;
      case MISSING, REFUSED -> BAD;
    };
  }
}
