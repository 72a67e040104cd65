package vn.tonghop.source.jobs;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.outline.Campaign.Predecessor;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.Target;
import vn.tonghop.source.jobs.CampaignDraft.NamedFile;

/** One loading of one campaign: campaign → registry → outline → words → hashes. */
final class SetupLoading {

  private static final String YAML = ".yaml";
  private static final Set<String> NOT_READING_IN_OUTLINE =
      Set.of(
          "reports",
          "summary",
          "charts",
          "document",
          "statistics",
          "cross_checks",
          "units",
          "name");
  private static final Set<String> NOT_READING_IN_CAMPAIGN =
      Set.of("reports", "targets", "rankings", "name", "publisher", "document", "predecessor");

  private final Problems problems = new Problems();
  private final Path jobs;
  private final JobsFiles files;

  SetupLoading(Path jobs) {
    this.jobs = jobs;
    this.files = new JobsFiles(jobs, problems);
  }

  Setup load(String campaignId) throws OutlineException {
    Place start = new Place("campaigns/" + campaignId + YAML, 1);
    Optional<CampaignDraft> draft =
        yaml("campaigns", new NamedFile(campaignId, start))
            .flatMap(new CampaignReader(campaignId)::read);
    if (draft.isEmpty()) {
      throw problems.exception();
    }
    return load(draft.get());
  }

  private Setup load(CampaignDraft draft) throws OutlineException {
    Registers registers = new RegistryReader(files, problems).read(draft);
    Optional<Item> root = yaml("outlines", draft.outline());
    Optional<References> references =
        root.map(item -> new References(new Declarations(item), registers, problems));
    Optional<Outline> outline =
        references.flatMap(
            known ->
                new OutlineReader(
                        draft.outline().name(),
                        known,
                        new RowLists(files, problems, draft.date()),
                        problems)
                    .read(root.get()));
    List<Target> targets = references.map(known -> targets(draft, known)).orElse(List.of());
    List<RankingPlan> rankings = references.map(known -> rankings(draft, known)).orElse(List.of());
    RowMarkers markers =
        new MarkerReader(problems).read(lines(draft.rowMarkers(), MarkerReader.COLUMNS));
    List<CsvTable.Line> words = lines(draft.synonyms(), SynonymReader.COLUMNS);
    Optional<Synonyms> synonyms =
        outline.map(known -> new SynonymReader(known, problems).read(words));
    checkMoneyUnit(draft);
    outline.ifPresent(known -> checkReports(draft, known));
    Place summary = root.map(SummaryReader::placeOfTargets).orElse(new Place("", 0));
    Place charts = root.map(ChartReader::place).orElse(summary);
    outline.ifPresent(known -> checkTargets(draft, known, targets, summary, charts));
    outline.ifPresent(
        known -> new RankingReports(problems).check(draft.reports(), known, rankings));
    Predecessor before = new PredecessorReader(jobs, problems).read(draft, outline);
    problems.throwIfAny();
    return new Setup(
        draft.campaign().withTargets(targets).withRankings(rankings).withPredecessor(before),
        outline.orElseThrow(),
        registers.registry(),
        synonyms.orElseThrow(),
        markers,
        Fingerprint.of(files.texts()),
        readingHash(draft, root.orElseThrow()));
  }

  private static List<Target> targets(CampaignDraft draft, References references) {
    TargetReader reader = new TargetReader(references);
    return Fields.each(draft.targets(), reader::read);
  }

  private List<RankingPlan> rankings(CampaignDraft draft, References references) {
    RankingReader reader = new RankingReader(references);
    List<RankingPlan> plans = Fields.each(draft.rankings(), reader::read);
    return new MarksReader(files, problems, references.registers())
        .given(draft.campaign().id(), plans);
  }

  private void checkMoneyUnit(CampaignDraft draft) {
    String unit = draft.campaign().moneyUnit();
    if (!unit.isEmpty() && !EngineWords.COUNTED_UNITS.contains(unit)) {
      String known = String.join(", ", EngineWords.COUNTED_UNITS);
      problems.add(draft.moneyUnitPlace(), "not-one-of", unit, known);
    }
  }

  private void checkReports(CampaignDraft draft, Outline outline) {
    List<String> known = outline.reports().stream().map(ReportLayout::id).toList();
    Set<String> seen = new HashSet<>();
    for (Item item : draft.reports()) {
      String id = item.text().orElse("");
      if (!known.contains(id)) {
        problems.unknown(item.place(), "unknown-report", id, known);
      } else if (!seen.add(id)) {
        problems.add(item.place(), "duplicate", id);
      }
    }
  }

  /**
   * The targets that the campaign's reports, summary and charts show must be set in the campaign.
   */
  private void checkTargets(
      CampaignDraft draft, Outline outline, List<Target> targets, Place summary, Place charts) {
    Set<String> known = targets.stream().map(Target::id).collect(Collectors.toSet());
    for (Item item : draft.reports()) {
      String id = item.text().orElse("");
      outline.reports().stream()
          .filter(report -> report.id().equals(id))
          .flatMap(report -> report.blocks().stream())
          .flatMap(SetupLoading::targets)
          .filter(target -> !known.contains(target))
          .distinct()
          .forEach(target -> problems.add(item.place(), "report-target", id, target));
    }
    List<String> wanted = outline.summary().targets();
    if (wanted != null) {
      wanted.stream()
          .filter(target -> !known.contains(target))
          .forEach(target -> problems.add(summary, "summary-target", target));
    }
    outline.charts().stream()
        .flatMap(chart -> chart.targets().stream())
        .filter(target -> !known.contains(target))
        .distinct()
        .forEach(target -> problems.add(charts, "chart-target", target));
  }

  /** Ids of the targets that a block shows by name. */
  private static Stream<String> targets(ReportLayout.Block block) {
    Stream<String> rows =
        block.rows() instanceof RowPlan.Targets plan ? plan.targets().stream() : Stream.empty();
    return Stream.concat(
        rows,
        block.columns().stream()
            .map(ReportLayout.ReportColumn::target)
            .flatMap(Stream::ofNullable));
  }

  private Optional<Item> yaml(String folder, NamedFile file) {
    if (file.name().isEmpty()) {
      return Optional.empty();
    }
    String name = file.name() + YAML;
    return files
        .text(folder, name, file.place())
        .flatMap(text -> YamlFile.read(folder + "/" + name, text, problems));
  }

  private List<CsvTable.Line> lines(NamedFile file, List<String> columns) {
    if (file.name().isEmpty()) {
      return List.of();
    }
    return files
        .text(JobsFiles.REGISTRIES, file.name(), file.place())
        .flatMap(
            text ->
                new CsvTable(JobsFiles.REGISTRIES + "/" + file.name(), problems, columns)
                    .read(text))
        .orElse(List.of());
  }

  private String readingHash(CampaignDraft draft, Item outline) {
    SortedMap<String, String> contents = new TreeMap<>(files.texts());
    contents.keySet().removeIf(file -> file.startsWith(MarksReader.FOLDER + "/"));
    contents.put(
        "campaigns/" + draft.campaign().id() + YAML,
        Fingerprint.canonical(draft.root(), NOT_READING_IN_CAMPAIGN));
    contents.put(
        "outlines/" + draft.outline().name() + YAML,
        Fingerprint.canonical(outline, NOT_READING_IN_OUTLINE));
    return Fingerprint.of(contents);
  }
}
