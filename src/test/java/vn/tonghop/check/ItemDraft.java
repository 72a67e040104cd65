package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;

/** Writes an invented indicator in one line. */
public final class ItemDraft {

  private final String code;
  private final Kind kind;
  private String section = "A";
  private boolean quotient;
  private boolean decimals;
  private boolean partial;
  private String choices;
  private boolean several;
  private Applicability applies = Applicability.ALL;
  private Requirement requirement = Requirement.OPTIONAL;
  private Condition condition;
  private String missingCode = "REQUIRED";
  private boolean nilIsZero;
  private Derivation amount;
  private Derivation numerator;
  private Derivation denominator;
  private Derivation.TableCount details;
  private final List<ValueRule> rules = new ArrayList<>();

  private ItemDraft(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  public static ItemDraft item(String code, Kind kind) {
    return new ItemDraft(code, kind);
  }

  public static ComponentRef ref(String text) {
    if (text.endsWith(".n")) {
      return new ComponentRef(text.substring(0, text.length() - 2), Component.NUMERATOR);
    }
    return text.endsWith(".d")
        ? new ComponentRef(text.substring(0, text.length() - 2), Component.DENOMINATOR)
        : new ComponentRef(text, Component.AMOUNT);
  }

  public static List<ComponentRef> refs(String... texts) {
    return List.of(texts).stream().map(ItemDraft::ref).toList();
  }

  public ItemDraft section(String value) {
    section = value;
    return this;
  }

  public ItemDraft quotient() {
    quotient = true;
    return this;
  }

  public ItemDraft decimals() {
    decimals = true;
    return this;
  }

  public ItemDraft partial() {
    partial = true;
    return this;
  }

  public ItemDraft choices(String list, boolean severalChoices) {
    choices = list;
    several = severalChoices;
    return this;
  }

  public ItemDraft onlyGroups(String... groups) {
    applies = new Applicability(false, Set.of(groups), Set.of());
    return this;
  }

  public ItemDraft required() {
    requirement = Requirement.REQUIRED;
    return this;
  }

  public ItemDraft requiredIf(String indicator, String... values) {
    requirement = Requirement.CONDITIONAL;
    condition = new Condition(indicator, Set.of(values));
    return this;
  }

  public ItemDraft requiredAbove(String indicator, String limit) {
    requirement = Requirement.CONDITIONAL;
    condition = new Condition(indicator, Set.of(), new BigDecimal(limit));
    return this;
  }

  public ItemDraft derived() {
    requirement = Requirement.DERIVED;
    return this;
  }

  public ItemDraft missingCode(String value) {
    missingCode = value;
    return this;
  }

  public ItemDraft nilIsZero() {
    nilIsZero = true;
    return this;
  }

  public ItemDraft amount(Derivation value) {
    amount = value;
    return this;
  }

  public ItemDraft numerator(Derivation value) {
    numerator = value;
    return this;
  }

  public ItemDraft denominator(Derivation value) {
    denominator = value;
    return this;
  }

  public ItemDraft details(Derivation.TableCount value) {
    details = value;
    return this;
  }

  public ItemDraft rule(ValueRule rule) {
    rules.add(rule);
    return this;
  }

  public Indicator done() {
    return new Indicator(
        code,
        section,
        kind,
        new Label("Chỉ tiêu " + code, "Item " + code),
        Label.same(""),
        quotient,
        decimals,
        partial,
        choices,
        several,
        applies,
        requirement,
        condition,
        missingCode,
        nilIsZero,
        amount,
        numerator,
        denominator,
        details,
        rules,
        List.of(),
        "");
  }
}
