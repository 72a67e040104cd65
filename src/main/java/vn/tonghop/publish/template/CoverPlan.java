package vn.tonghop.publish.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Cover.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ValueRule;

/** The cover sheet: its fields in order, how each is filled in and with what it starts. */
final class CoverPlan {

  static final String VERSION_KEY = "template_version";

  /** How a field is filled in. */
  enum Input {
    TITLE,
    FIXED,
    AGENCY,
    LOOKUP,
    WHOLE,
    DATE,
    UNIT,
    TEXT
  }

  /**
   * @param row from 1
   * @param value with which it starts: text, {@link Integer}, {@link LocalDate}; null: blank
   */
  record Line(int row, Cover.Field field, Input input, @Nullable Object value) {
    String label() {
      return field.labels().isEmpty() ? field.key() : field.labels().get(0);
    }
  }

  private final TemplatePlan plan;
  private final List<Line> lines = new ArrayList<>();

  CoverPlan(TemplatePlan plan) {
    this.plan = plan;
    for (Cover.Field field : plan.outline().cover().fields()) {
      if (field.role() != Role.SYNTHETIC && field.role() != Role.PRINTED) {
        lines.add(line(lines.size() + 1, field));
      }
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  Optional<Line> line(Role role) {
    return lines.stream().filter(line -> line.field().role() == role).findFirst();
  }

  /** The answer's cell, with the sheet's name. */
  String cell(Line line) {
    return Cells.on(plan.outline().cover().sheet()) + Cells.fixed(line.row(), 2);
  }

  private Line line(int row, Cover.Field field) {
    String given = plan.design().coverValues().get(field.key());
    Role role = field.role();
    if (role == Role.TITLE) {
      return new Line(row, field, Input.TITLE, plan.title());
    } else if (given != null) {
      return new Line(row, field, Input.FIXED, given);
    } else if (field.key().equals(VERSION_KEY)) {
      return new Line(row, field, Input.FIXED, plan.version());
    } else if (role != null) {
      return line(row, field, role);
    }
    Indicator item = field.indicator() == null ? null : plan.outline().require(field.indicator());
    return item != null && item.kind() == Kind.DATE
        ? new Line(row, field, Input.DATE, wanted(item))
        : new Line(row, field, Input.TEXT, null);
  }

  private Line line(int row, Cover.Field field, Role role) {
    return switch (role) {
      case CAMPAIGN -> new Line(row, field, Input.FIXED, plan.setup().campaign().id());
      case AGENCY_NAME -> new Line(row, field, Input.AGENCY, null);
      case AGENCY_CODE -> new Line(row, field, named() ? Input.LOOKUP : Input.TEXT, null);
      case REVISION -> new Line(row, field, Input.WHOLE, 1);
      case DOC_DATE -> new Line(row, field, Input.DATE, null);
      case MONEY_UNIT ->
          new Line(
              row,
              field,
              Input.UNIT,
              plan.setup().campaign().moneyUnit().isEmpty()
                  ? null
                  : TemplateTexts.of("money." + plan.setup().campaign().moneyUnit()));
      default -> new Line(row, field, Input.TEXT, null);
    };
  }

  /** Where the name is chosen, the code follows from it. */
  private boolean named() {
    return plan.outline().cover().field(Role.AGENCY_NAME).isPresent();
  }

  private static @Nullable LocalDate wanted(Indicator item) {
    for (ValueRule rule : item.rules()) {
      if (rule instanceof ValueRule.DateEquals equal) {
        return equal.date();
      }
    }
    return null;
  }
}
