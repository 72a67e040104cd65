package vn.tonghop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Table;

/**
 * How much of what is required an agency has answered, section by section. VALUE and NIL are
 * answers; NA leaves the count when the agency gave a reason in the note; everything else is not
 * answered. A table counts as one item.
 */
public final class Completeness {

  private final Demands demands;
  private final Map<String, IndicatorValue> values;
  private final TableAnswers tables;
  private int answered;
  private int expected;

  private Completeness(
      Outline outline, Agency agency, Map<String, IndicatorValue> values, TableAnswers tables) {
    this.demands = new Demands(outline, agency, values);
    this.values = values;
    this.tables = tables;
  }

  /**
   * One entry per section of {@link #sections}, in outline order; nothing expected where none of
   * its required items is for the agency.
   *
   * @param values as {@link AnswerChecks#complete} returned them
   */
  public static List<SectionCompleteness> of(
      Outline outline, Agency agency, Map<String, IndicatorValue> values, TableAnswers tables) {
    List<SectionCompleteness> list = new ArrayList<>();
    for (Section section : sections(outline)) {
      Completeness count = new Completeness(outline, agency, values, tables);
      outline.indicators().stream()
          .filter(item -> item.section().equals(section.code()))
          .forEach(count::item);
      outline.tables().stream()
          .filter(table -> table.section().equals(section.code()))
          .forEach(count::table);
      list.add(new SectionCompleteness(section.code(), count.answered, count.expected));
    }
    return List.copyOf(list);
  }

  /** Sections in which something can be required of somebody, in outline order; not the cover. */
  public static List<Section> sections(Outline outline) {
    return outline.sections().stream()
        .filter(section -> !section.cover())
        .filter(section -> hasDemands(outline, section.code()))
        .toList();
  }

  private static boolean hasDemands(Outline outline, String section) {
    return outline.indicators().stream()
            .anyMatch(
                item ->
                    item.section().equals(section)
                        && canBeRequired(item.requirement(), item.condition()))
        || outline.tables().stream()
            .anyMatch(
                table ->
                    table.section().equals(section)
                        && canBeRequired(table.requirement(), table.condition()));
  }

  private static boolean canBeRequired(Requirement requirement, @Nullable Condition condition) {
    return requirement == Requirement.REQUIRED
        || (requirement == Requirement.CONDITIONAL && condition != null);
  }

  private void item(Indicator item) {
    IndicatorValue value = values.get(item.code());
    if (value == null || !demands.wants(item) || isExcused(value)) {
      return;
    }
    expected++;
    boolean isAnswer = value.state() == ValueState.VALUE || value.state() == ValueState.NIL;
    answered += isAnswer ? 1 : 0;
  }

  private static boolean isExcused(IndicatorValue value) {
    String reason = value.note();
    return value.state() == ValueState.NA && reason != null && !reason.isBlank();
  }

  private void table(Table table) {
    if (demands.wants(table)) {
      expected++;
      answered += tables.of(table.key()).answered() ? 1 : 0;
    }
  }
}
