package vn.tonghop.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.Remembered;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Setup;

/**
 * Who sent it (identity rules I-1 … I-4): cover, names and title blocks; all that say something
 * must say the same. An unknown name on the cover is not guessed at.
 */
final class SenderEvidence {

  private final AgencyNames agencies;
  private final Remembered<String, Optional<Agency>> named;
  private final AgencyInText inText;
  private final OtherAgencyNames others;
  private final NearestNames nearest;
  private final SenderWords words;
  private final @Nullable Agency publisher;
  private final String nameField;

  SenderEvidence(Setup setup, SenderWords words) {
    this.words = words;
    this.agencies = new AgencyNames(setup.registry(), words);
    this.named = Remembered.ofTexts(agencies::byName);
    this.inText = new AgencyInText(setup.registry(), agencies, words);
    this.others = new OtherAgencyNames(setup.registry(), words);
    this.nearest = new NearestNames(setup.registry(), words);
    this.publisher = agencies.byName(setup.campaign().publisher().vi()).orElse(null);
    this.nameField =
        setup
            .outline()
            .cover()
            .field(Cover.Role.AGENCY_NAME)
            .flatMap(field -> field.labels().stream().findFirst())
            .orElse("");
  }

  /**
   * @param agency null: not told; the findings say why
   */
  record Sender(@Nullable Agency agency, List<Finding> findings) {}

  /**
   * @param titles first rows of every sheet: asked when nothing else tells
   * @param blocks those above a recognised header: they must agree
   */
  Sender find(
      SubmissionNames names,
      Map<Cover.Role, String> cover,
      List<SheetTitle> titles,
      List<SheetTitle> blocks) {
    Said said = new Said(Origin.of(names.container()));
    said.code(cover.get(Cover.Role.AGENCY_CODE));
    said.name(cover.get(Cover.Role.AGENCY_NAME));
    names.telling().forEach(said::inText);
    titles(blocks, true).forEach(said.agencies::add);
    if (said.agencies.isEmpty()) {
      letterheads(titles, said);
    }
    if (said.agencies.isEmpty()) {
      titles.stream().flatMap(title -> title.texts().stream()).forEach(said::otherName);
    }
    if (said.agencies.size() == 1 && said.unknown.isEmpty()) {
      Agency agency = said.agencies.iterator().next();
      said.onBehalfOf(agency);
      said.otherNameOf(agency);
      return new Sender(agency, said.findings);
    }
    said.findings.add(who(names.container(), cover, said));
    return new Sender(null, said.findings);
  }

  private void letterheads(List<SheetTitle> titles, Said said) {
    said.agencies.addAll(titles(titles, false));
    if (said.agencies.isEmpty()) {
      titles.stream()
          .flatMap(title -> title.texts().stream())
          .forEach(
              text -> {
                Optional<Agency> province = agencies.onBehalf(text);
                province.ifPresent(
                    agency -> {
                      said.agencies.add(agency);
                      said.department = text;
                    });
              });
    }
  }

  /**
   * Each sheet's title tells when it names one agency; the publisher's own name may head a form.
   */
  private Set<Agency> titles(List<SheetTitle> titles, boolean withoutPublisher) {
    Set<Agency> told = new LinkedHashSet<>();
    for (SheetTitle title : titles) {
      Set<Agency> inTitle = new LinkedHashSet<>();
      for (String text : title.texts()) {
        named.of(text).ifPresent(inTitle::add);
      }
      if (withoutPublisher || inTitle.size() > 1) {
        inTitle.remove(publisher);
      }
      if (inTitle.size() == 1) {
        told.addAll(inTitle);
      }
    }
    return told;
  }

  /** What the cover says against what the names say; unknown names with the nearest known. */
  private Finding who(String container, Map<Cover.Role, String> cover, Said said) {
    List<String> typed = new ArrayList<>();
    for (Cover.Role role : List.of(Cover.Role.AGENCY_NAME, Cover.Role.AGENCY_CODE)) {
      String text = cover.get(role);
      if (text != null) {
        typed.add(text);
      }
    }
    String shown = String.join(" / ", typed);
    Finding who = Finding.of(FindingCode.WHO, said.origin).found(shown);
    if (!said.agencies.isEmpty()) {
      return shown.isEmpty()
          ? who.found(namesOf(said.agencies)).expected(container)
          : who.expected(container);
    }
    return said.unknown.isEmpty()
        ? who
        : who.about("", nameField).expected(String.join("; ", nearest.to(said.unknown)));
  }

  private static String namesOf(Set<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(joining("; "));
  }

  /** What the sources said so far. */
  private final class Said {
    private final Origin origin;
    private final Set<Agency> agencies = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private String unknown = "";
    private String department = "";
    private String otherName = "";

    Said(Origin origin) {
      this.origin = origin;
    }

    void code(@Nullable String text) {
      if (text == null || words.foreignCodes().matcher(text.strip()).matches()) {
        return;
      }
      Optional<Agency> known = SenderEvidence.this.agencies.byCode(text);
      add(known.isPresent() ? known : SenderEvidence.this.agencies.byName(text), text);
    }

    /** A name of a file, folder or zip. */
    void inText(String name) {
      Optional<Agency> known = inText.find(name);
      Optional<Agency> other = known.isPresent() ? Optional.empty() : others.in(name);
      known.ifPresent(agencies::add);
      other.ifPresent(agency -> other(agency, name));
    }

    /** A text that may be the name of an agency at another date. */
    void otherName(String text) {
      others.exactly(text).ifPresent(agency -> other(agency, text));
    }

    private void other(Agency agency, String text) {
      agencies.add(agency);
      otherName = otherName.isEmpty() ? text : otherName;
    }

    void name(@Nullable String text) {
      if (text == null) {
        return;
      }
      AgencyNames names = SenderEvidence.this.agencies;
      Optional<Agency> known = names.exactly(text);
      Optional<Agency> province = names.onBehalf(text);
      if (known.isEmpty() && (province.isPresent() || names.isDepartment(text))) {
        department = text;
        province.ifPresent(agencies::add);
      } else {
        add(known, text);
      }
    }

    private void add(Optional<Agency> known, String text) {
      Optional<Agency> other = known.isPresent() ? Optional.empty() : others.exactly(text);
      known.ifPresent(agencies::add);
      other.ifPresent(agency -> other(agency, text));
      if (known.isEmpty() && other.isEmpty()) {
        unknown = text;
      }
    }

    void otherNameOf(Agency agency) {
      if (!otherName.isEmpty()) {
        findings.add(
            Finding.of(FindingCode.OTHER_NAME, origin).found(otherName).expected(agency.name()));
      }
    }

    void onBehalfOf(Agency agency) {
      if (!department.isEmpty()) {
        findings.add(
            Finding.of(FindingCode.ONBEHALF, origin).found(department).expected(agency.name()));
      }
    }
  }
}
