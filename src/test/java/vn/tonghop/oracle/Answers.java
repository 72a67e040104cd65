package vn.tonghop.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published answers and submissions, by agency. */
final class Answers {

  private final Map<String, Map<String, Map<String, String>>> valuesByAgency =
      new LinkedHashMap<>();
  private final Map<String, Map<String, String>> inForce = new LinkedHashMap<>();
  private final List<Map<String, String>> submissions;

  private Answers(List<Map<String, String>> values, List<Map<String, String>> submissions) {
    this.submissions = List.copyOf(submissions);
    for (Map<String, String> submission : submissions) {
      String verdict = submission.get("verdict");
      if (!verdict.isEmpty() && !verdict.equals("REFUSED")) {
        inForce.put(submission.get("agency"), submission);
      }
    }
    for (Map<String, String> value : values) {
      valuesByAgency
          .computeIfAbsent(value.get("agency"), a -> new LinkedHashMap<>())
          .put(value.get("indicator"), value);
    }
  }

  static Answers read(Path tables) throws IOException {
    return new Answers(
        Published.lines(tables.resolve("values.csv")),
        Published.lines(tables.resolve("submissions.csv")));
  }

  /** Null where the agency has no submission in force. */
  @Nullable Map<String, String> submission(String agency) {
    return inForce.get(agency);
  }

  List<Map<String, String>> submissions(String agency) {
    return submissions.stream().filter(s -> s.get("agency").equals(agency)).toList();
  }

  /** Null where no answer of the agency is published. */
  @Nullable Map<String, String> value(String agency, String indicator) {
    return valuesByAgency.getOrDefault(agency, Map.of()).get(indicator);
  }
}
