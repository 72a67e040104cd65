package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.RowMarkers.Marker;
import vn.tonghop.outline.RowMarkers.Match;
import vn.tonghop.outline.RowMarkers.Type;
import vn.tonghop.outline.WordKey;

/**
 * Reads the row markers. Words get the form of {@link WordKey}; a blank at the end of a prefix
 * stays, as it tells a word from the beginning of another. Expressions stay as written.
 */
final class MarkerReader {

  static final List<String> COLUMNS = List.of("kind", "match", "marker");

  private static final Map<String, Type> TYPES = KindWords.words(Type.values());
  private static final Map<String, Match> MATCHES = KindWords.words(Match.values());

  private final Problems problems;

  MarkerReader(Problems problems) {
    this.problems = problems;
  }

  RowMarkers read(List<CsvTable.Line> lines) {
    List<Marker> markers = new ArrayList<>();
    for (CsvTable.Line line : lines) {
      Type type = TYPES.get(line.get("kind"));
      Match match = MATCHES.get(line.get("match"));
      if (type == null) {
        unknown(line, "kind", TYPES);
      }
      if (match == null) {
        unknown(line, "match", MATCHES);
      }
      if (line.get("marker").isEmpty()) {
        problems.add(line.place(), "empty-cell", "marker");
      } else if (type != null && match != null) {
        markers.add(new Marker(type, match, text(line, match)));
      }
    }
    return new RowMarkers(markers);
  }

  private String text(CsvTable.Line line, Match match) {
    String written = line.exact("marker");
    if (match != Match.REGEX) {
      boolean open = match == Match.PREFIX && written.endsWith(" ");
      return WordKey.of(written) + (open ? " " : "");
    }
    try {
      Pattern.compile(written);
    } catch (PatternSyntaxException e) {
      problems.add(line.place(), "bad-expression", e.getDescription());
    }
    return written;
  }

  private void unknown(CsvTable.Line line, String column, Map<String, ?> known) {
    String sorted = String.join(", ", known.keySet().stream().sorted().toList());
    problems.add(line.place(), "not-one-of", line.get(column), sorted);
  }
}
