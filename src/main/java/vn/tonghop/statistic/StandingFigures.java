package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.Completeness;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding.Status;
import vn.tonghop.statistic.AgencyStanding.Used;

/** Pseudo-indicators about the submissions themselves: receipt, completeness, quality. */
final class StandingFigures {

  private final Setup setup;
  private final Map<String, AgencyStanding> standings;
  private final List<Statistic> statistics = new ArrayList<>();

  StandingFigures(Setup setup, Map<String, AgencyStanding> standings) {
    this.setup = setup;
    this.standings = standings;
  }

  List<Statistic> all() {
    status("@submission.received", s -> s == Status.ON_TIME || s == Status.LATE);
    status("@submission.on_time", s -> s == Status.ON_TIME);
    status("@submission.late", s -> s == Status.LATE);
    status("@submission.refused", s -> s == Status.REFUSED);
    status("@submission.missing", s -> s == Status.MISSING);
    counts("@submission.revisions", Used::revision);
    completeness("@completeness.all", Used::completenessPercent);
    for (Section section : Completeness.sections(setup.outline())) {
      completeness("@completeness." + section.code(), used -> percent(used, section.code()));
    }
    counts("@quality.errors", Used::errors);
    counts("@quality.confirms", Used::confirms);
    counts("@quality.warnings", Used::warnings);
    counts("@quality.repairs", Used::repairs);
    return statistics;
  }

  private void status(String indicator, Predicate<Status> wanted) {
    perGroup(
        indicator,
        (members, figures) -> {
          int count = (int) members.stream().filter(s -> wanted.test(s.status())).count();
          figures.agencies("sum", count);
          BigDecimal share =
              members.isEmpty()
                  ? null
                  : Decimals.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(members.size()));
          figures.add("weighted_share", share, count);
        });
  }

  private void counts(String indicator, Function<Used, @Nullable Integer> count) {
    perGroup(
        indicator,
        (members, figures) ->
            figures.sumAndMean(
                inForce(members).stream()
                    .map(count)
                    .filter(Objects::nonNull)
                    .map(BigDecimal::valueOf)
                    .toList()));
  }

  private void completeness(String indicator, Function<Used, @Nullable BigDecimal> percent) {
    perGroup(
        indicator,
        (members, figures) ->
            figures.distribution(
                new Distribution(
                    inForce(members).stream().map(percent).filter(Objects::nonNull).toList())));
  }

  private static @Nullable BigDecimal percent(Used used, String section) {
    for (SectionCompleteness part : used.completeness()) {
      if (part.section().equals(section) && part.expected() > 0) {
        return Decimals.percent(
            BigDecimal.valueOf(part.answered()), BigDecimal.valueOf(part.expected()));
      }
    }
    return null;
  }

  private void perGroup(String indicator, BiConsumer<List<AgencyStanding>, Figures> measure) {
    setup
        .registry()
        .populations()
        .forEach(
            (group, agencies) -> {
              Figures figures = new Figures(indicator, group, agencies.size());
              measure.accept(members(agencies), figures);
              statistics.addAll(figures.list());
            });
  }

  private List<AgencyStanding> members(List<Agency> agencies) {
    return agencies.stream()
        .map(agency -> Objects.requireNonNull(standings.get(agency.code())))
        .toList();
  }

  private static List<Used> inForce(List<AgencyStanding> members) {
    return members.stream().map(AgencyStanding::used).filter(Objects::nonNull).toList();
  }
}
