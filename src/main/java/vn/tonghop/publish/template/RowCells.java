package vn.tonghop.publish.template;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.publish.template.Looks.Look;

/** The answer cells of one item in a row of a form. */
final class RowCells {

  private static final FindingMessages MESSAGES =
      FindingMessages.in(java.util.Locale.forLanguageTag("vi"));

  private final SheetPage page;
  private final Validations validations;
  private final FormPlan form;
  private final CellMath math;
  private final Indicator item;
  private final int row;

  RowCells(
      SheetPage page,
      Validations validations,
      FormPlan form,
      CellMath math,
      Indicator item,
      int row) {
    this.page = page;
    this.validations = validations;
    this.form = form;
    this.math = math;
    this.item = item;
    this.row = row;
  }

  void write(Role role, int column) {
    switch (role) {
      case NUMERATOR -> number(item.main(), column);
      case DENOMINATOR -> number(Component.DENOMINATOR, column);
      case PERCENT -> percent(column);
      case CHOICE -> choice(column);
      case STATE -> state(column);
      case TEXT -> text(column);
      case STATUS -> page.text(row, column, null, Look.INPUT_CENTRED);
      case NOTE -> page.text(row, column, null, Look.INPUT);
      default -> page.text(row, column, null, Look.OFF);
    }
  }

  private boolean isDerived() {
    return item.requirement() == Requirement.DERIVED;
  }

  private void number(Component component, int column) {
    boolean asked =
        item.kind() == Kind.RATIO
            || component != Component.DENOMINATOR
                && item.kind().isAmount()
                && CellMath.role(item, component) == Role.NUMERATOR;
    if (!asked) {
      page.text(row, column, null, Look.OFF);
      return;
    }
    Derivation derivation = item.derivation(component);
    boolean whole = item.kind() == Kind.RATIO || item.kind() == Kind.COUNT && !item.decimals();
    if (derivation != null) {
      String formula = local(math.derived(derivation));
      page.formula(row, column, formula, isDerived() ? Look.COMPUTED_WHOLE : Look.OPEN_WHOLE);
    } else {
      page.text(row, column, null, whole ? Look.INPUT_WHOLE : Look.INPUT_DECIMAL);
    }
    if (!isDerived()) {
      validate(component, column, whole);
    }
  }

  private void validate(Component component, int column, boolean whole) {
    boolean within = item.rules().stream().anyMatch(r -> r instanceof ValueRule.NumeratorWithin);
    if (within) {
      String n = Cells.address(row, form.column(Role.NUMERATOR));
      String d = Cells.address(row, form.column(Role.DENOMINATOR));
      String own = component == Component.DENOMINATOR ? d : n;
      validations.formula(
          row,
          row,
          column,
          "IF(ISNUMBER(%1$s),AND(%1$s=INT(%1$s),%1$s>=0,OR(COUNT(%2$s,%3$s)<2,%2$s<=%3$s)),FALSE)"
              .formatted(own, n, d),
          overMessage(n, d));
    } else if (whole) {
      validations.whole(row, row, column, TemplateTexts.of("error.whole"));
    } else {
      validations.decimal(row, row, column);
    }
  }

  private String overMessage(String numerator, String denominator) {
    String name = item.name().vi();
    String shown = name.length() > 60 ? name.substring(0, 59) + "…" : name;
    Finding finding =
        Finding.of(FindingCode.NUM_OVER_DEN, Origin.of("", form.sheet()).at(numerator))
            .about(item.code(), shown)
            .found(TemplateTexts.of("over.numerator"))
            .expected(TemplateTexts.of("over.denominator") + " (" + denominator + ")");
    return TemplateTexts.of("error.whole") + " " + MESSAGES.text(finding);
  }

  private void percent(int column) {
    if (item.kind() == Kind.PERCENT) {
      page.text(row, column, null, Look.INPUT_DECIMAL);
      validations.percent(row, row, column);
      return;
    }
    if (item.kind() != Kind.RATIO) {
      page.text(row, column, null, Look.OFF);
      return;
    }
    String n = Cells.address(row, form.column(Role.NUMERATOR));
    String d = Cells.address(row, form.column(Role.DENOMINATOR));
    page.formula(row, column, share(n, d, item.quotient()), shareLook());
    if (!item.quotient() && !isDerived()) {
      validations.percent(row, row, column);
    }
  }

  private Look shareLook() {
    if (item.quotient()) {
      return isDerived() ? Look.COMPUTED_QUOTIENT : Look.OPEN_QUOTIENT;
    }
    return isDerived() ? Look.COMPUTED_SHARE : Look.OPEN_SHARE;
  }

  /** A percentage with one decimal, or a quotient with two; nothing without both numbers. */
  static String share(String n, String d, boolean quotient) {
    String rounded = quotient ? "ROUND(%1$s/%2$s,2)" : "ROUND(%1$s/%2$s*100,1)";
    return ("IF(COUNT(%1$s,%2$s)=2,IF(%2$s>0," + rounded + ",\"\"),\"\")").formatted(n, d);
  }

  private void choice(int column) {
    boolean own = item.kind() == Kind.YESNO || item.kind() == Kind.ENUM;
    if (own) {
      page.text(row, column, null, Look.INPUT_CENTRED);
      validations.list(row, row, column, words(), item.several());
    } else if (item.kind() == Kind.DATE) {
      page.text(row, column, null, Look.INPUT_DATE);
      validations.date(row, row, column);
    } else {
      page.text(row, column, null, Look.OFF);
    }
  }

  private String words() {
    String list = item.choices();
    return list != null
        ? ListNames.labels(list)
        : item.partial() ? ListNames.YES_NO_PARTLY : ListNames.YES_NO;
  }

  private void state(int column) {
    if (isDerived()) {
      page.text(row, column, null, Look.OFF);
      return;
    }
    page.text(row, column, TemplateTexts.state(ValueState.VALUE), Look.INPUT_CENTRED);
    validations.list(row, row, column, ListNames.STATES, false);
  }

  private void text(int column) {
    page.text(row, column, null, Look.INPUT);
    boolean chosen = item.kind() == Kind.YESNO || item.kind() == Kind.ENUM;
    if (chosen && !form.has(Role.CHOICE)) {
      validations.list(row, row, column, words(), item.several());
    }
  }

  /** Addresses on the form's own sheet need no sheet name. */
  private String local(String formula) {
    return formula.replace(Cells.on(form.sheet()), "");
  }

  static List<Role> answers() {
    return List.of(
        Role.NUMERATOR,
        Role.DENOMINATOR,
        Role.PERCENT,
        Role.CHOICE,
        Role.STATUS,
        Role.TEXT,
        Role.STATE,
        Role.NOTE);
  }
}
