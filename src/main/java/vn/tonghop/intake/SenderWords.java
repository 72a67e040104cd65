package vn.tonghop.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of {@code words.properties} by which senders, revisions and years are recognised; all
 * but the year without tone marks.
 *
 * @param titles may stand before the name of a place, longest first
 * @param departments report for their province, longest first
 * @param report words of a file name that begin no agency's name
 * @param revision stand before the number of a revision
 * @param owners headers of a column that tells whose a row is
 * @param synthetic marks made-up data
 * @param year finds a year: its group 1
 * @param foreignCodes identifier codes of another list
 */
record SenderWords(
    List<String> titles,
    List<String> departments,
    List<String> report,
    List<String> revision,
    List<String> owners,
    String synthetic,
    Pattern year,
    Pattern foreignCodes) {

  SenderWords {
    titles = List.copyOf(titles);
    departments = List.copyOf(departments);
    report = List.copyOf(report);
    revision = List.copyOf(revision);
    owners = List.copyOf(owners);
  }

  static SenderWords load() {
    ResourceBundle bundle = ResourceBundle.getBundle("vn.tonghop.intake.words", Locale.ROOT);
    return new SenderWords(
        phrases(bundle.getString("titles")),
        phrases(bundle.getString("departments")),
        phrases(bundle.getString("report")),
        phrases(bundle.getString("revision")),
        phrases(bundle.getString("owners")),
        PlainWords.of(bundle.getString("synthetic")),
        Pattern.compile("(?iu)" + bundle.getString("year") + "\\s+(20\\d\\d)(?!\\d)"),
        Pattern.compile(bundle.getString("foreign_codes")));
  }

  private static List<String> phrases(String list) {
    return Stream.of(list.split("\\|", -1))
        .map(PlainWords::of)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Plain words without the titles they begin with; all of them when nothing else is there. */
  String withoutTitles(String plain) {
    String rest = plain;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String title : titles) {
        if (rest.startsWith(title + " ")) {
          rest = rest.substring(title.length() + 1);
          shorter = true;
        }
      }
    }
    return rest;
  }
}
