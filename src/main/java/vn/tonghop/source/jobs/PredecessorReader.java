package vn.tonghop.source.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Campaign.Predecessor;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.source.jobs.CampaignDraft.NamedFile;

/**
 * Finds the campaign before. Its own mistakes are told when it is loaded itself, and its files do
 * not enter this campaign's hashes: only figures in the store are compared.
 */
final class PredecessorReader {

  private static final String YAML = ".yaml";

  private final Problems silent = new Problems();
  private final JobsFiles files;
  private final Problems problems;

  PredecessorReader(Path jobs, Problems problems) {
    this.files = new JobsFiles(jobs, silent);
    this.problems = problems;
  }

  /** Null when none is named, or the one named cannot be used. */
  @Nullable Predecessor read(CampaignDraft draft, Optional<Outline> outline) {
    NamedFile named = draft.predecessor();
    if (named == null) {
      outline.ifPresent(known -> checkNotNeeded(draft, known));
      return null;
    }
    if (named.name().isEmpty()) {
      return null;
    }
    CampaignDraft before =
        yaml("campaigns", named.name(), named.place())
            .flatMap(new CampaignReader(named.name())::read)
            .filter(read -> silent.none())
            .orElse(null);
    if (before == null) {
      problems.add(named.place(), "predecessor-unusable", named.name());
      return null;
    }
    if (!isBefore(before.date(), draft.campaign().periodFrom())) {
      problems.add(named.place(), "predecessor-later", named.name());
    }
    outline.ifPresent(known -> checkRestated(known, before, named));
    return new Predecessor(named.name(), before.campaign().year(), before.campaign().period());
  }

  private static boolean isBefore(@Nullable LocalDate end, LocalDate start) {
    return end == null || start.equals(LocalDate.EPOCH) || end.isBefore(start);
  }

  /** Tables of a campaign that stands alone show no other year. */
  private void checkNotNeeded(CampaignDraft draft, Outline outline) {
    for (Item item : draft.reports()) {
      String id = item.text().orElse("");
      boolean compares =
          outline.reports().stream()
              .filter(report -> report.id().equals(id))
              .flatMap(report -> report.blocks().stream())
              .flatMap(block -> block.columns().stream())
              .map(ReportLayout.ReportColumn::show)
              .anyMatch(ReportLayout.Show::isYearOnYear);
      if (compares) {
        problems.add(item.place(), "report-predecessor", id);
      }
    }
  }

  /** What is said to repeat an item of the year before must have been asked then. */
  private void checkRestated(Outline outline, CampaignDraft before, NamedFile named) {
    Set<String> asked =
        yaml("outlines", before.outline().name(), before.outline().place())
            .map(root -> new Declarations(root).indicators().keySet())
            .orElse(Set.of());
    for (CrossCheck check : outline.crossChecks()) {
      if (check instanceof CrossCheck.Restated restated) {
        restated.before().values().stream()
            .filter(code -> !asked.contains(code))
            .forEach(code -> problems.add(named.place(), "predecessor-item", code, named.name()));
      }
    }
  }

  private Optional<Item> yaml(String folder, String name, Place askedAt) {
    return files
        .text(folder, name + YAML, askedAt)
        .flatMap(text -> YamlFile.read(folder + "/" + name + YAML, text, silent));
  }
}
