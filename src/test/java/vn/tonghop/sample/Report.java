package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.outline.Agency;

/** Everything one agency reports, before it takes the form of files. */
final class Report {

  final Agency agency;
  final int revision;

  /** Cover fields by machine key. */
  final Map<String, Object> cover = new LinkedHashMap<>();

  /** Answers by indicator code. */
  final Map<String, Answer> answers = new LinkedHashMap<>();

  /** Rows of tables by table key; each row by column key. */
  final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

  /** Cover fields whose formula is stored without its result. */
  final Set<String> withoutCache = new LinkedHashSet<>();

  Report(Agency agency, int revision) {
    this.agency = agency;
    this.revision = revision;
  }

  Answer answer(String code) {
    Answer answer = answers.get(code);
    if (answer == null) {
      throw new IllegalArgumentException(agency.code() + " does not answer " + code);
    }
    return answer;
  }

  List<Map<String, Object>> rows(String table) {
    return tables.computeIfAbsent(table, t -> new ArrayList<>());
  }
}
