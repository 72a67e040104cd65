package vn.tonghop.publish.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Cover.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;

/** The checks of the cover sheet. */
final class CoverChecks {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final TemplatePlan plan;
  private final CoverPlan cover;
  private final String sheet;
  private final List<Check> checks = new ArrayList<>();

  CoverChecks(TemplatePlan plan, CoverPlan cover) {
    this.plan = plan;
    this.cover = cover;
    this.sheet = plan.outline().cover().sheet();
  }

  List<Check> checks() {
    if (cover.line(Role.AGENCY_CODE).isPresent() && cover.line(Role.AGENCY_NAME).isPresent()) {
      add(true, TemplateTexts.of("check.agency"), "IF(" + ListNames.AGENCY_CODE + "=\"\",1,0)");
    }
    cover
        .line(Role.REVISION)
        .map(cover::cell)
        .ifPresent(
            cell ->
                add(
                    true,
                    TemplateTexts.of("check.revision"),
                    "IF(ISNUMBER(%1$s),IF(AND(%1$s>=1,%1$s=INT(%1$s)),0,1),1)".formatted(cell)));
    cover.lines().forEach(this::answers);
    return List.copyOf(checks);
  }

  private void answers(CoverPlan.Line line) {
    String code = line.field().indicator();
    if (code == null) {
      return;
    }
    Indicator item = plan.outline().require(code);
    String cell = cover.cell(line);
    if (item.requirement() == Requirement.REQUIRED) {
      String filled = item.kind() == Kind.DATE ? "ISNUMBER(" + cell + ")" : cell + "<>\"\"";
      add(true, TemplateTexts.of("check.filled", line.label()), "IF(" + filled + ",0,1)");
    }
    for (ValueRule rule : item.rules()) {
      date(line, cell, rule);
    }
  }

  private void date(CoverPlan.Line line, String cell, ValueRule rule) {
    boolean error = rule.level() == Level.ERROR;
    if (rule instanceof ValueRule.DateEquals equal) {
      add(
          error,
          line.label() + " = " + DAY.format(equal.date()),
          "IF(ISNUMBER(%1$s),IF(%1$s=%2$s,0,1),0)".formatted(cell, serial(equal.date())));
    } else if (rule instanceof ValueRule.DateWindow window) {
      add(
          error,
          DAY.format(window.from()) + " ≤ " + line.label() + " ≤ " + DAY.format(window.to()),
          "IF(ISNUMBER(%1$s),IF(AND(%1$s>=%2$s,%1$s<=%3$s),0,1),0)"
              .formatted(cell, serial(window.from()), serial(window.to())));
    }
  }

  private static String serial(LocalDate date) {
    return "DATE(%d,%d,%d)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private void add(boolean error, String text, String faults) {
    checks.add(Check.of(error, sheet, text, faults, "\"\""));
  }
}
