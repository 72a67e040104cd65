package vn.tonghop.consolidate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.tonghop.statistic.AgencyStanding;

/** Says who the figures come from and until when they count. */
final class SourceLine {

  private final Labels labels;

  SourceLine(Labels labels) {
    this.labels = labels;
  }

  String of(List<AgencyStanding> standings) {
    return standings.stream()
        .map(AgencyStanding::used)
        .filter(Objects::nonNull)
        .map(AgencyStanding.Used::receivedOn)
        .max(Comparator.naturalOrder())
        .map(day -> labels.text("source", labels.day(day)))
        .orElseGet(() -> labels.text("source.empty"));
  }
}
