package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Campaign;

/**
 * A campaign as written, before the files it names are read.
 *
 * @param campaign complete when there was no problem
 * @param root the whole file
 * @param date date at which agencies must be valid; null when it could not be read
 * @param obliged group codes in printing order
 * @param reports ids of consolidated tables
 * @param targets entries to be read against the outline
 * @param rankings entries to be read against the outline
 * @param predecessor the campaign before; null: none
 */
record CampaignDraft(
    Campaign campaign,
    Item root,
    NamedFile outline,
    NamedFile agencies,
    NamedFile groups,
    NamedFile regions,
    NamedFile synonyms,
    NamedFile rowMarkers,
    @Nullable LocalDate date,
    List<Item> obliged,
    Place obligedPlace,
    List<Item> reports,
    List<Item> targets,
    List<Item> rankings,
    Place moneyUnitPlace,
    @Nullable NamedFile predecessor) {

  CampaignDraft {
    obliged = List.copyOf(obliged);
    reports = List.copyOf(reports);
    targets = List.copyOf(targets);
    rankings = List.copyOf(rankings);
  }

  /** A file name and the place that names it; the name is empty when it is missing. */
  record NamedFile(String name, Place place) {

    static NamedFile in(Fields fields, String key) {
      return new NamedFile(fields.text(key), fields.placeOf(key));
    }
  }
}
