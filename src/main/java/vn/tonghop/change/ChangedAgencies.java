package vn.tonghop.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.Causes.Cause;
import vn.tonghop.change.SubmissionChange.Sent;
import vn.tonghop.outline.Registry;

/** Whose submissions and answers differ between two publications. */
final class ChangedAgencies {

  private static final String REFUSED = "REFUSED";
  private static final String[] ANSWER = {"state", "value", "numerator", "denominator", "text"};

  private final AgencySets agencies;
  private final boolean jobs;
  private final boolean engine;
  private final Map<String, String> revisionsBefore = new HashMap<>();
  private final Map<String, String> revisionsAfter = new HashMap<>();
  private final BitSet anything = new BitSet();
  private final Map<String, BitSet> answers = new HashMap<>();
  private final List<SubmissionChange> submissions = new ArrayList<>();

  /**
   * @param jobs the campaign's files under jobs/ differ
   * @param engine the version of the program differs
   */
  ChangedAgencies(Registry registry, TwoPublications publications, boolean jobs, boolean engine) {
    this.agencies = new AgencySets(registry);
    this.jobs = jobs;
    this.engine = engine;
    new RowMerge(
            () -> publications.before("submissions"),
            () -> publications.after("submissions"),
            row -> !row.get("agency").isEmpty(),
            row -> row.get("agency") + (isReturned(row) ? "/" + REFUSED : ""))
        .sendTo(this::submission);
    if (!publications.isSame("values")) {
      new RowMerge(
              () -> publications.before("values"),
              () -> publications.after("values"),
              row -> true,
              row -> row.key("agency", "indicator"))
          .sendTo(this::answer);
    }
  }

  private static boolean isReturned(Row row) {
    return row.get("verdict").equals(REFUSED);
  }

  private void submission(@Nullable Row before, @Nullable Row after) {
    Row known = after == null ? before : after;
    if (known == null) {
      return;
    }
    String agency = known.get("agency");
    boolean returned = isReturned(known);
    if (!returned && before != null) {
      revisionsBefore.put(agency, before.get("revision"));
    }
    if (!returned && after != null) {
      revisionsAfter.put(agency, after.get("revision"));
    }
    if (before == null || after == null || !before.cells().equals(after.cells())) {
      anything.set(agencies.place(agency));
      Sent old = before == null ? null : sent(before);
      Sent young = after == null ? null : sent(after);
      if (old == null || !old.equals(young)) {
        submissions.add(new SubmissionChange(agency, returned, old, young));
      }
    }
  }

  private static Sent sent(Row row) {
    return new Sent(
        row.get("revision"), row.get("verdict"), row.get("received_on"), row.get("sha256"));
  }

  private void answer(@Nullable Row before, @Nullable Row after) {
    Row known = after == null ? before : after;
    if (known == null
        || before != null && after != null && before.key(ANSWER).equals(after.key(ANSWER))) {
      return;
    }
    int place = agencies.place(known.get("agency"));
    anything.set(place);
    answers.computeIfAbsent(known.get("indicator"), code -> new BitSet()).set(place);
  }

  /** Changed submissions, in published order. */
  List<SubmissionChange> submissions() {
    return submissions;
  }

  /**
   * Members of a population whose answers to an indicator changed.
   *
   * @param indicator null: not about one indicator; anything that changed counts
   */
  Causes of(@Nullable String indicator, String population) {
    BitSet changed = agencies.members(population);
    changed.and(indicator == null ? anything : answers.getOrDefault(indicator, new BitSet()));
    return causes(changed);
  }

  /** The agency itself, if anything of it changed. */
  Causes ofAgency(String agency) {
    BitSet changed = new BitSet();
    changed.set(agencies.place(agency));
    changed.and(anything);
    return causes(changed);
  }

  private Causes causes(BitSet changed) {
    int count = changed.cardinality();
    if (count == 0) {
      return jobs || engine ? new Causes(0, List.of(), jobs, engine) : Causes.NONE;
    }
    List<Cause> first =
        changed.stream()
            .limit(Causes.SHOWN)
            .mapToObj(place -> cause(agencies.code(place)))
            .toList();
    return new Causes(count, first, false, false);
  }

  private Cause cause(String agency) {
    return new Cause(
        agency, revisionsBefore.getOrDefault(agency, ""), revisionsAfter.getOrDefault(agency, ""));
  }
}
