package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.outline.Table;

/** Reads {@code outlines/<outline>.yaml}. */
final class OutlineReader {

  private static final Cover NO_COVER = new Cover("", "", List.of(), List.of());

  private final String id;
  private final References references;
  private final TableReferences tables;
  private final RowLists lists;
  private final SheetClaims sheets;
  private final Problems problems;

  OutlineReader(String id, References references, RowLists lists, Problems problems) {
    this.id = id;
    this.lists = lists;
    this.references = references;
    this.tables = new TableReferences(references, problems);
    this.sheets = new SheetClaims(problems);
    this.problems = problems;
  }

  /** The outline; to be used only when there was no problem. */
  Optional<Outline> read(Item root) {
    return Fields.one(root, this::outline);
  }

  private Outline outline(Fields root) {
    CampaignReader.checkId(root, "outline", id);
    root.find("audiences").flatMap(Item::fields).ifPresent(this::checkAudiences);
    root.find("units").flatMap(Item::fields).ifPresent(OutlineReader::checkUnits);
    List<Indicator> indicators = indicators(root);
    List<ReportLayout> reports = root.each("reports", new ReportReader(references, tables)::read);
    return new Outline(
        id,
        root.text("version"),
        root.label("name"),
        root.text("cite", ""),
        root.eachNeeded(
            "sections",
            each -> new Section(Names.code(each, "code"), each.label(), each.flag("cover"))),
        root.find("choices")
            .flatMap(Item::fields)
            .map(new ChoiceReader(problems)::read)
            .orElse(Map.of()),
        root.need("cover").flatMap(item -> Fields.one(item, this::cover)).orElse(NO_COVER),
        root.each("forms", this::form),
        indicators,
        tables(root),
        present(root.each("rules", new RecordRuleReader(references, tables)::read)),
        present(root.each("cross_checks", new CrossCheckReader(references, tables)::read)),
        root.find("statistics")
            .flatMap(item -> Fields.one(item, new StatisticsReader(references, tables)::read))
            .orElse(StatisticsReader.NONE),
        reports,
        root.find("summary")
            .flatMap(item -> Fields.one(item, new SummaryReader(references, indicators)::read))
            .orElse(SummaryPlan.PLAIN),
        charts(root, indicators, reports),
        root.find("document")
            .flatMap(item -> Fields.one(item, new DocumentReader(references)::read))
            .orElse(DocumentPlan.PLAIN));
  }

  private List<ChartPlan> charts(
      Fields root, List<Indicator> indicators, List<ReportLayout> reports) {
    ChartReader reader = new ChartReader(references, indicators, reports);
    return root.each("charts", reader::read);
  }

  private static <T> List<T> present(List<Optional<T>> read) {
    return read.stream().flatMap(Optional::stream).toList();
  }

  /** A unit has an English word; which units there are, the campaigns' targets say, too. */
  private static void checkUnits(Fields units) {
    units.all().keySet().forEach(units::text);
  }

  private void checkAudiences(Fields audiences) {
    audiences
        .all()
        .forEach(
            (name, groups) -> {
              Place place = audiences.placeOf(name);
              if (!Names.isCode(name) || name.equals("ALL")) {
                problems.add(place, "bad-code", name);
              } else if (references.registers().groups().codes().contains(name)
                  || references.registers().agencies().contains(name)) {
                problems.add(place, "audience-is-group", name);
              }
              groups.itemsOrOne().forEach(references::group);
            });
  }

  private Cover cover(Fields fields) {
    Cover cover = new CoverReader(references).read(fields);
    sheets.cover(fields);
    return cover;
  }

  private Form form(Fields fields) {
    Form form = new FormReader(references.declared().indicators().keySet()).read(fields);
    sheets.form(fields);
    return form;
  }

  private List<Indicator> indicators(Fields root) {
    IndicatorReader reader =
        new IndicatorReader(references, new DerivationReader(references, tables));
    Map<String, Indicator> byCode = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    root.eachNeeded(
        "indicators",
        fields -> {
          Indicator indicator = reader.read(fields);
          places.putIfAbsent(indicator.code(), fields.placeOf("code"));
          return byCode.putIfAbsent(indicator.code(), indicator) == null;
        });
    new DerivationCycles(byCode.values(), places, problems).report();
    return List.copyOf(byCode.values());
  }

  private List<Table> tables(Fields root) {
    TableReader reader = new TableReader(id, references, tables, lists);
    return root.each(
        "tables",
        fields -> {
          sheets.table(fields);
          return reader.read(fields);
        });
  }
}
