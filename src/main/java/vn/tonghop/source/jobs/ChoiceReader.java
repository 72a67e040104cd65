package vn.tonghop.source.jobs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.WordKey;

/** Reads {@code choices}: the lists of legal values. */
final class ChoiceReader {

  private final Problems problems;

  ChoiceReader(Problems problems) {
    this.problems = problems;
  }

  /** By list name. */
  Map<String, ChoiceList> read(Fields written) {
    Map<String, ChoiceList> lists = new LinkedHashMap<>();
    written
        .all()
        .forEach(
            (name, item) -> {
              boolean moneyUnit = name.equals(EngineWords.MONEY_UNIT);
              if (!Names.isCode(name) || (EngineWords.FIELDS.contains(name) && !moneyUnit)) {
                problems.add(written.placeOf(name), "bad-code", name);
              }
              ChoiceList list = new ChoiceList(name, choices(item));
              lists.put(name, list);
              if (moneyUnit) {
                checkUnits(list, item.place());
              }
            });
    return lists;
  }

  private List<Choice> choices(Item list) {
    Map<String, String> words = new HashMap<>();
    List<Choice> choices =
        Fields.each(
            list.items(),
            fields -> {
              Choice choice = new Choice(Names.code(fields, "code"), fields.label());
              claim(words, choice.code(), choice.code(), fields.placeOf("code"));
              claim(words, choice.label().vi(), choice.code(), fields.placeOf("vi"));
              return choice;
            });
    if (list.isList() && choices.isEmpty()) {
      problems.add(list.place(), "empty-value");
    }
    return choices;
  }

  private void checkUnits(ChoiceList list, Place place) {
    for (Choice choice : list.choices()) {
      if (!EngineWords.COUNTED_UNITS.contains(choice.code())) {
        problems.unknown(place, "unknown-choice", choice.code(), EngineWords.COUNTED_UNITS);
      }
    }
  }

  private void claim(Map<String, String> words, String word, String code, Place place) {
    String other = words.putIfAbsent(WordKey.of(word), code);
    if (other != null && !other.equals(code)) {
      problems.add(place, "word-of-two", word, other, code);
    }
  }
}
