package vn.tonghop.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Outline;
import vn.tonghop.publish.feedback.Feedback;
import vn.tonghop.store.SubmissionDetails;
import vn.tonghop.store.SubmissionRecord;

/** How a submission compares with the one of the same agency before it. */
final class RevisionComparison {

  private static final int LONGEST_ANSWER = 200;

  private final Outline outline;
  private final SubmissionDetails details;

  RevisionComparison(Outline outline, SubmissionDetails details) {
    this.outline = outline;
    this.details = details;
  }

  /**
   * @param all submissions of the agency, in order of processing
   * @return null: there is none before
   */
  Feedback.@Nullable Comparison of(SubmissionRecord submission, List<SubmissionRecord> all) {
    SubmissionRecord before = null;
    for (SubmissionRecord other : all) {
      if (other.id() == submission.id()) {
        break;
      }
      before = other.verdict() == null ? before : other;
    }
    return before == null ? null : compare(before, submission);
  }

  private Feedback.Comparison compare(SubmissionRecord before, SubmissionRecord now) {
    Set<String> old = details.remarks(before.id());
    Set<String> current = details.remarks(now.id());
    Set<String> kept = new HashSet<>(old);
    kept.retainAll(current);
    boolean answered = isUsed(before) && isUsed(now);
    List<Feedback.Change> changes = answered ? changes(before, now) : List.of();
    return new Feedback.Comparison(
        before.receipt(),
        old.size() - kept.size(),
        kept.size(),
        current.size() - kept.size(),
        changes.subList(0, Math.min(changes.size(), Feedback.Comparison.MOST_CHANGES)),
        answered ? changes.size() : null);
  }

  private static boolean isUsed(SubmissionRecord submission) {
    return submission.verdict() != null && submission.verdict().isUsed();
  }

  private List<Feedback.Change> changes(SubmissionRecord before, SubmissionRecord now) {
    Map<String, IndicatorValue> old = new HashMap<>();
    details.values(before.id()).forEach(value -> old.put(value.indicator(), value));
    List<Feedback.Change> changes = new ArrayList<>();
    for (IndicatorValue value : details.values(now.id())) {
      IndicatorValue was = old.get(value.indicator());
      if (was != null && isTyped(was, value) && !isSame(was, value)) {
        changes.add(
            new Feedback.Change(
                value.indicator(),
                outline.indicator(value.indicator()).map(i -> i.name().vi()).orElse(""),
                shown(was),
                shown(value)));
      }
    }
    return changes;
  }

  /** Answers that are only computed follow the ones told. */
  private static boolean isTyped(IndicatorValue was, IndicatorValue value) {
    return was.raw() != null || value.raw() != null;
  }

  private static boolean isSame(IndicatorValue was, IndicatorValue value) {
    return was.state() == value.state()
        && Objects.equals(was.amount(), value.amount())
        && Objects.equals(was.numerator(), value.numerator())
        && Objects.equals(was.denominator(), value.denominator())
        && Objects.equals(was.text(), value.text());
  }

  /** What the agency typed; a count taken from its table as a number. */
  private static String shown(IndicatorValue value) {
    String raw = value.raw();
    if (raw == null) {
      List<String> numbers = new ArrayList<>();
      for (Component component : Component.values()) {
        if (value.number(component) != null) {
          numbers.add(Decimals.plain(Objects.requireNonNull(value.number(component))));
        }
      }
      return String.join(" / ", numbers);
    }
    return raw.length() <= LONGEST_ANSWER ? raw : raw.substring(0, LONGEST_ANSWER) + "…";
  }
}
