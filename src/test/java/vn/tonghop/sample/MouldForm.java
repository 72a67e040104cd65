package vn.tonghop.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;

/** A sheet with one row per indicator. */
final class MouldForm {

  private static final Pattern ROUNDED = Pattern.compile("ROUND\\(.*?,(\\d)\\)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Form form;
  private final Outline outline;
  private final MouldSheet sheet;
  private final String name;
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<Role, String> columns = new EnumMap<>(Role.class);
  private final boolean computedCodes;

  /**
   * @param name of the agency for which the sheet was filled in
   */
  MouldForm(Form form, Outline outline, MouldSheet sheet, String name) {
    this.form = form;
    this.outline = outline;
    this.sheet = sheet;
    this.name = XmlOut.escaped(name);
    for (MouldCell header : sheet.rows.get(WorkbookMould.HEADER_ROW).cells()) {
      form.headers()
          .forEach(
              (role, headers) -> {
                if (role != Role.IGNORED && headers.contains(header.text())) {
                  roles.put(header.column(), role);
                  columns.putIfAbsent(role, header.column());
                }
              });
    }
    computedCodes =
        sheet.rows.values().stream()
            .filter(row -> row.number() > WorkbookMould.HEADER_ROW)
            .map(row -> row.cell(columns.get(Role.CODE)))
            .anyMatch(cell -> cell != null && !cell.formula().isEmpty());
  }

  /** Items with a row of their own for every agency; none on a form of tasks. */
  Set<String> printed() {
    Set<String> codes = new HashSet<>();
    for (MouldSheet.MouldRow row : sheet.rows.values()) {
      MouldCell code = row.cell(columns.get(Role.CODE));
      if (!computedCodes && code != null && row.number() > WorkbookMould.HEADER_ROW) {
        codes.add(code.text());
      }
    }
    return codes;
  }

  void write(XmlOut out, Filling filling, SharedTexts texts) {
    out.add(sheet.before);
    List<Indicator> own = computedCodes ? tasks(filling) : List.of();
    int next = 0;
    for (MouldSheet.MouldRow row : sheet.rows.values()) {
      MouldSheet.open(out, row.number(), row.attributes());
      Indicator item = null;
      if (row.number() > WorkbookMould.HEADER_ROW) {
        MouldCell code = row.cell(columns.get(Role.CODE));
        if (computedCodes) {
          item = code != null && next < own.size() ? own.get(next++) : null;
        } else if (code != null && !code.text().isEmpty()) {
          item = outline.require(code.text());
        }
      }
      for (MouldCell cell : row.cells()) {
        cell(out, row.number(), cell, item, filling, texts);
      }
      out.add("</row>");
    }
    out.add(sheet.behind);
  }

  /** In the order of the outline; a CSV set answers choices among them on another form. */
  private List<Indicator> tasks(Filling filling) {
    Agency agency = filling.report().agency;
    List<Indicator> asked = filling.layout().items(form, agency);
    return outline.indicators().stream()
        .filter(item -> asked.contains(item) || isOwnChoice(item, agency))
        .filter(item -> filling.layout().formOf(item) != null)
        .toList();
  }

  private static boolean isOwnChoice(Indicator item, Agency agency) {
    return (item.kind() == Kind.YESNO || item.kind() == Kind.ENUM)
        && !item.applies().agencies().isEmpty()
        && item.applies().appliesTo(agency);
  }

  private void cell(
      XmlOut out,
      int row,
      MouldCell cell,
      @Nullable Indicator item,
      Filling filling,
      SharedTexts texts) {
    Role role = row > WorkbookMould.HEADER_ROW ? roles.get(cell.column()) : null;
    if (item == null && computedCodes && row > WorkbookMould.HEADER_ROW) {
      MouldSheet.cell(out, row, cell.empty(), null, texts);
      return;
    }
    if (item == null || role == null) {
      String sender = filling.report().agency.name();
      boolean named = !cell.text().isEmpty() && cell.text().contains(name);
      if (named) {
        MouldSheet.cell(out, row, cell.empty(), cell.text().replace(name, sender), texts);
      } else {
        MouldSheet.cell(out, row, cell, texts);
      }
      return;
    }
    switch (role) {
      case CODE -> printed(out, row, cell, item.code(), texts);
      case NAME -> printed(out, row, cell, item.name().vi(), texts);
      case PERCENT -> percent(out, row, cell, item, filling, texts);
      case STATE -> state(out, row, cell, item, filling, texts);
      default -> answer(out, row, cell, role, item, filling, texts);
    }
  }

  /** Printed by the template, or computed for the agency. */
  private void printed(XmlOut out, int row, MouldCell cell, String computed, SharedTexts texts) {
    if (computedCodes) {
      MouldSheet.cell(out, row, cell, computed, texts);
    } else {
      MouldSheet.cell(out, row, cell, texts);
    }
  }

  private static void state(
      XmlOut out, int row, MouldCell cell, Indicator item, Filling filling, SharedTexts texts) {
    Answer answer = filling.report().answers.get(item.code());
    Object state = answer == null ? null : answer.get(Role.STATE);
    if (state == null) {
      MouldSheet.cell(out, row, cell, texts);
    } else {
      MouldSheet.cell(out, row, cell, state, texts);
    }
  }

  private void answer(
      XmlOut out,
      int row,
      MouldCell cell,
      Role role,
      Indicator item,
      Filling filling,
      SharedTexts texts) {
    Object value = null;
    if (role == Role.NUMERATOR || role == Role.DENOMINATOR) {
      Component component =
          item.kind() != Kind.RATIO
              ? Component.AMOUNT
              : role == Role.NUMERATOR ? Component.NUMERATOR : Component.DENOMINATOR;
      boolean asked = role == Role.NUMERATOR || item.kind() == Kind.RATIO;
      value = asked ? filling.derived().number(item.code(), component) : null;
      if (value instanceof BigDecimal number && filling.isTyped(item, cell)) {
        value = Filling.typed(number);
      }
    } else {
      Answer answer = filling.report().answers.get(item.code());
      value = answer == null ? null : answer.get(role);
      if (value == null && answer != null && role == placeOfText()) {
        value = columns.containsKey(Role.CHOICE) ? null : answer.get(Role.CHOICE);
        value = value == null ? answer.get(Role.TEXT) : value;
      }
    }
    MouldSheet.cell(out, row, cell, value, texts);
  }

  /** Where a narrative stands on a form without a column for it, and a choice likewise. */
  private Role placeOfText() {
    return columns.containsKey(Role.TEXT) ? Role.TEXT : Role.NOTE;
  }

  private static void percent(
      XmlOut out, int row, MouldCell cell, Indicator item, Filling filling, SharedTexts texts) {
    BigDecimal n = filling.derived().number(item.code(), Component.NUMERATOR);
    BigDecimal d = filling.derived().number(item.code(), Component.DENOMINATOR);
    if (cell.formula().isEmpty() || n == null || d == null || d.signum() <= 0) {
      MouldSheet.cell(out, row, cell.empty(), null, texts);
      return;
    }
    Matcher rounded = ROUNDED.matcher(cell.formula());
    int digits = rounded.find() ? Integer.parseInt(rounded.group(1)) : 1;
    BigDecimal share =
        (item.quotient() ? n : n.multiply(HUNDRED)).divide(d, digits, RoundingMode.HALF_UP);
    if (filling.isTyped(item, cell) && !item.quotient()) {
      MouldCell plain = new MouldCell(cell.column(), cell.attributes(), "", "", "");
      MouldSheet.cell(out, row, plain, Filling.typed(share) + "%", texts);
    } else {
      MouldSheet.cell(out, row, cell, share, texts);
    }
  }
}
