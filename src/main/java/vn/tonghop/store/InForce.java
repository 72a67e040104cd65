package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;

/** Which submissions count: per agency the one in force and the refused ones since. */
final class InForce {

  private final SubmissionRows rows;
  private final Setup setup;
  private final boolean once;
  private @Nullable List<OfAgency> agencies;

  /**
   * @param once what is in force when it is first asked for, whatever happens then
   */
  InForce(Sql sql, Setup setup, boolean once) {
    this.rows = new SubmissionRows(sql);
    this.setup = setup;
    this.once = once;
  }

  /**
   * The judged submissions of an agency.
   *
   * @param used null: none is in force
   * @param refused those that came no earlier than {@code used}, in order
   */
  record OfAgency(Agency agency, @Nullable SubmissionRecord used, List<SubmissionRecord> refused) {}

  String campaign() {
    return setup.campaign().id();
  }

  /** One per obliged agency, in official order. */
  synchronized List<OfAgency> agencies() {
    if (agencies == null || !once) {
      agencies = read();
    }
    return agencies;
  }

  private List<OfAgency> read() {
    Map<String, List<SubmissionRecord>> judged =
        judged("s.agency IS NOT NULL").stream()
            .collect(Collectors.groupingBy(s -> Objects.requireNonNull(s.agency())));
    List<OfAgency> agencies = new ArrayList<>();
    for (Agency agency : setup.registry().agencies()) {
      agencies.add(of(agency, judged.getOrDefault(agency.code(), List.of())));
    }
    return List.copyOf(agencies);
  }

  /** The submissions in force, in official order of their agencies. */
  List<SubmissionRecord> used() {
    List<SubmissionRecord> used = new ArrayList<>();
    for (OfAgency agency : agencies()) {
      if (agency.used() != null) {
        used.add(agency.used());
      }
    }
    return used;
  }

  /** All whose findings are published, in order: those of {@link #agencies}, then unidentified. */
  List<SubmissionRecord> published() {
    List<SubmissionRecord> published = new ArrayList<>();
    for (OfAgency agency : agencies()) {
      List<SubmissionRecord> own = new ArrayList<>(agency.refused());
      if (agency.used() != null) {
        own.add(agency.used());
      }
      own.sort(SubmissionRecord.ORDER);
      published.addAll(own);
    }
    published.addAll(judged("s.agency IS NULL"));
    return published;
  }

  private List<SubmissionRecord> judged(String which) {
    return rows.where("s.campaign = ? AND s.state = 'LOADED' AND " + which, campaign());
  }

  private static OfAgency of(Agency agency, List<SubmissionRecord> judged) {
    SubmissionRecord used =
        judged.stream().filter(SubmissionRecord::inForce).findFirst().orElse(null);
    List<SubmissionRecord> refused =
        judged.stream()
            .filter(SubmissionRecord::refused)
            .filter(s -> used == null || s.notBefore(used))
            .toList();
    return new OfAgency(agency, used, refused);
  }
}
