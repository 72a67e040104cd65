package vn.tonghop.source.jobs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;

/**
 * Reads the synonyms registry. Codes and labels of the outline's choices are words too; fields of
 * lists the outline does not have are for other outlines and left out.
 */
final class SynonymReader {

  static final List<String> COLUMNS = List.of("field", "canonical", "variant");

  private static final String OTHER = "other";

  private final Map<String, ChoiceList> lists;
  private final Set<String> listsWithOther;
  private final Problems problems;
  private final Map<String, Map<String, String>> byField = new LinkedHashMap<>();

  SynonymReader(Outline outline, Problems problems) {
    this.lists = outline.choiceLists();
    this.listsWithOther =
        outline.tables().stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.otherCode() != null)
            .map(column -> Objects.requireNonNullElse(column.choices(), ""))
            .collect(Collectors.toUnmodifiableSet());
    this.problems = problems;
  }

  Synonyms read(List<CsvTable.Line> lines) {
    lists.values().forEach(this::addCodesAndLabels);
    lines.forEach(this::addLine);
    lists.values().forEach(this::addEnglishLabels);
    return new Synonyms(byField);
  }

  private void addLine(CsvTable.Line line) {
    String field = line.get("field");
    if (field.isEmpty() || line.get("variant").isEmpty()) {
      problems.add(line.place(), "empty-cell", field.isEmpty() ? "field" : "variant");
    } else if (EngineWords.FIELDS.contains(field) || lists.containsKey(field)) {
      checkCanonical(line, field);
      addWord(line, field);
    }
  }

  private void checkCanonical(CsvTable.Line line, String field) {
    String canonical = line.get("canonical");
    Set<String> known = canonicals(field);
    if (!known.contains(canonical)) {
      problems.unknown(line.place(), "unknown-choice", canonical, known);
    }
  }

  private Set<String> canonicals(String field) {
    if (EngineWords.FIELDS.contains(field)) {
      return EngineWords.canonicals(field);
    }
    Set<String> codes = new LinkedHashSet<>();
    Objects.requireNonNull(lists.get(field)).choices().forEach(choice -> codes.add(choice.code()));
    if (listsWithOther.contains(field)) {
      codes.add(OTHER);
    }
    return codes;
  }

  private void addWord(CsvTable.Line line, String field) {
    String variant = line.get("variant");
    String canonical = EngineWords.meaning(field, line.get("canonical"));
    String other = words(field).putIfAbsent(WordKey.of(variant), canonical);
    if (other != null && !other.equals(canonical)) {
      problems.add(line.place(), "word-of-two", variant, other, canonical);
    }
  }

  private void addCodesAndLabels(ChoiceList list) {
    for (Choice choice : list.choices()) {
      words(list.name()).put(WordKey.of(choice.code()), choice.code());
      words(list.name()).put(WordKey.of(choice.label().vi()), choice.code());
    }
  }

  private void addEnglishLabels(ChoiceList list) {
    for (Choice choice : list.choices()) {
      words(list.name()).putIfAbsent(WordKey.of(choice.label().en()), choice.code());
    }
  }

  private Map<String, String> words(String field) {
    return byField.computeIfAbsent(field, name -> new HashMap<>());
  }
}
