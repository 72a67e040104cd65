package vn.tonghop.printed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be left in texts that Vietnamese readers are given. */
public final class Remnants {

  /** Names of files, addresses and what stands in quotation marks are not our words. */
  private static final Pattern NAMES =
      Pattern.compile(
          "^[A-Z]+(-[A-Z0-9]+)*$|\\([A-Z]+(-[A-Z]+)+\\)|thư mục tables/?|“[^”]*”|\"[^\"]*\"|\\S+\\.(csv|xlsx|xlsm|xls|docx|zip|html|yaml)\\S*|https?://\\S+|\\./tonghop.*|--\\w.*");

  private static final List<Pattern> REMNANTS =
      List.of(
          Pattern.compile("\\{\\w*\\}"),
          Pattern.compile("\\b(null|NaN|undefined|Optional|true|false)\\b"),
          Pattern.compile("#(REF|DIV/0|VALUE|NAME|N/A|NUM)"),
          Pattern.compile("\\b[12]\\d{3}-[01]\\d-[0-3]\\d\\b"),
          Pattern.compile("(?<![\\d.])\\d+\\.0(?![\\d.])"),
          Pattern.compile(
              "\\b(VALUE|BLANK|NIL|MISSING|REFUSED|ACCEPTED\\w*|PARTLY_\\w+|REJECTED|NOT_\\w+|ON_TIME|LATE|REACHED|NO_DATA|BASELINE|UNDEFINED|RETURNED|BLOCK|ERROR|CONFIRM|WARN|INFO|ALL)\\b"),
          Pattern.compile(
              "\\b(page|summary|workbook|target|status|sign|finding|level|report|reminder|annex|digest|charts|money)(\\.[a-z_]+)+\\b"),
          Pattern.compile(
              "\\b(the|of|and|with|not|from|agency|agencies|missing|value|values|total|rows|table|tables|reported|received|refused|accepted|targets?|reached|unknown|sheet|cell|figures?|notes?|source|unit|group|groups|region|submission|submissions|answer|answers|number|numbers|charts?)\\b",
              Pattern.CASE_INSENSITIVE));

  private Remnants() {}

  /** Each text with what is left in it. */
  public static List<String> in(Collection<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      String own = NAMES.matcher(text).replaceAll(" ");
      for (Pattern pattern : REMNANTS) {
        Matcher remnant = pattern.matcher(own);
        if (remnant.find()) {
          found.add(remnant.group() + " in: " + text);
        }
      }
    }
    return found;
  }
}
