package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Campaign.RefuseWhen;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.source.jobs.CampaignDraft.NamedFile;

/** Reads {@code campaigns/<campaign>.yaml}. */
final class CampaignReader {

  private static final NamedFile NO_FILE = new NamedFile("", new Place("", 0));

  private final String id;

  CampaignReader(String id) {
    this.id = id;
  }

  private record Period(Optional<LocalDate> from, Optional<LocalDate> to) {}

  private record Registers(NamedFile agencies, NamedFile groups, NamedFile regions) {}

  Optional<CampaignDraft> read(Item root) {
    return Fields.one(root, fields -> draft(root, fields));
  }

  private CampaignDraft draft(Item root, Fields fields) {
    checkId(fields, "campaign", id);
    Period period =
        fields
            .need("period")
            .flatMap(CampaignReader::period)
            .orElse(new Period(Optional.empty(), Optional.empty()));
    Registers registers =
        fields
            .need("registry")
            .flatMap(item -> Fields.one(item, CampaignReader::registers))
            .orElse(new Registers(NO_FILE, NO_FILE, NO_FILE));
    List<Item> obliged = fields.need("obliged").map(Item::items).orElse(List.of());
    List<Item> reports = fields.find("reports").map(Item::items).orElse(List.of());
    return new CampaignDraft(
        campaign(fields, period, reports),
        root,
        NamedFile.in(fields, "outline"),
        registers.agencies(),
        registers.groups(),
        registers.regions(),
        NamedFile.in(fields, "synonyms"),
        NamedFile.in(fields, "row_markers"),
        period.to().orElse(null),
        obliged,
        fields.placeOf("obliged"),
        reports,
        fields.find("targets").map(Item::items).orElse(List.of()),
        fields.find("rankings").map(Item::items).orElse(List.of()),
        fields.placeOf("money_unit"),
        fields.find("predecessor").isPresent() ? NamedFile.in(fields, "predecessor") : null);
  }

  private Campaign campaign(Fields fields, Period period, List<Item> reports) {
    Campaign campaign =
        new Campaign(
            id,
            fields.text("outline"),
            fields.label("name"),
            year(fields, period),
            period.from().orElse(LocalDate.EPOCH),
            period.to().orElse(LocalDate.EPOCH),
            fields.need("deadline").flatMap(Item::date).orElse(LocalDate.EPOCH),
            fields.find("deadline_inclusive").flatMap(Item::flag).orElse(true),
            fields.text("money_unit"),
            fields
                .find("refuse_when")
                .flatMap(item -> Fields.one(item, CampaignReader::refuseWhen))
                .orElse(null),
            reports.stream().flatMap(item -> item.text().stream()).toList(),
            fields.texts("also_known_as"),
            fields.has("publisher") ? fields.label("publisher") : new Label("", ""));
    return fields
        .find("document")
        .flatMap(item -> Fields.one(item, LetterheadReader::read))
        .map(campaign::withLetterhead)
        .orElse(campaign);
  }

  private static int year(Fields fields, Period period) {
    boolean coded = fields.find("period").filter(Item::isText).isPresent();
    if (coded && !fields.has("year")) {
      return period.from().map(LocalDate::getYear).orElse(0);
    }
    int year = fields.need("year").flatMap(Item::whole).orElse(0);
    boolean known = year > 0 && period.from().isPresent() && period.to().isPresent();
    if (known && (year < period.from().get().getYear() || year > period.to().get().getYear())) {
      fields.problems().add(fields.placeOf("year"), "year-outside", String.valueOf(year));
    }
    return year;
  }

  /** A year, half-year or quarter by its code, or two days. */
  private static Optional<Period> period(Item item) {
    if (!item.isText()) {
      return Fields.one(item, CampaignReader::days);
    }
    Optional<String> text = item.text();
    Optional<ReportingPeriod> period = text.flatMap(ReportingPeriod::of);
    if (text.isPresent() && period.isEmpty()) {
      item.problems().add(item.place(), "bad-period", text.get());
    }
    return period.map(p -> new Period(Optional.of(p.from()), Optional.of(p.to())));
  }

  private static Period days(Fields fields) {
    Period period =
        new Period(fields.need("from").flatMap(Item::date), fields.need("to").flatMap(Item::date));
    if (period.from().isPresent()
        && period.to().isPresent()
        && period.from().get().isAfter(period.to().get())) {
      fields.problems().add(fields.placeOf("to"), "period-backwards");
    }
    return period;
  }

  private static Registers registers(Fields fields) {
    return new Registers(
        NamedFile.in(fields, "agencies"),
        NamedFile.in(fields, "groups"),
        NamedFile.in(fields, "regions"));
  }

  private static RefuseWhen refuseWhen(Fields fields) {
    return new RefuseWhen(
        fields.find("errors_over").flatMap(Item::whole).orElse(null),
        fields.find("completeness_under").flatMap(Item::number).orElse(null));
  }

  /** The id a file gives itself must be its name. */
  static void checkId(Fields fields, String key, String fileName) {
    String own = Names.code(fields, key);
    if (!own.isEmpty() && !own.equals(fileName)) {
      fields.problems().add(fields.placeOf(key), "id-not-file-name", own, fileName);
    }
  }
}
