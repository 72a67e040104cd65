package vn.tonghop.sample;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Form.Role;

/**
 * What an agency writes in the row of one item: any of numerator, denominator, percent, choice,
 * state, text, status, note. Numbers are numbers; a String in a number cell is typed as text.
 */
final class Answer {

  private final Map<Role, Object> cells = new EnumMap<>(Role.class);

  static Answer ratio(long numerator, long denominator) {
    return new Answer().set(Role.NUMERATOR, numerator).set(Role.DENOMINATOR, denominator);
  }

  static Answer amount(Number amount) {
    return new Answer().set(Role.NUMERATOR, amount);
  }

  static Answer choice(String label) {
    return new Answer().set(Role.CHOICE, label);
  }

  static Answer text(String text) {
    return new Answer().set(Role.TEXT, text);
  }

  static Answer state(String state, String reason) {
    Answer answer = new Answer().set(Role.STATE, state);
    return reason.isEmpty() ? answer : answer.set(Role.NOTE, reason);
  }

  Answer set(Role role, Object value) {
    cells.put(role, value);
    return this;
  }

  Answer without(Role... roles) {
    for (Role role : roles) {
      cells.remove(role);
    }
    return this;
  }

  @Nullable Object get(Role role) {
    return cells.get(role);
  }

  long number(Role role) {
    return cells.get(role) instanceof Number number ? number.longValue() : 0;
  }
}
