package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.CoverSheet;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.WordKey;

/**
 * Who sent this, for which campaign, as which revision (identity rules I-1 … I-6): cover sheet,
 * file names, folder or zip name and title block must agree; the first present one gives the
 * identity.
 */
final class Identification {

  /** {@code {campaign}_{agency}_L{nn}_{yyyymmdd}}, each but the revision optional. */
  private static final Pattern REVISION =
      Pattern.compile("(?i)(?:^|[_\\s-])L(\\d{1,4})(?:[_\\s.]|$)");

  private static final Pattern CAMPAIGN_LIKE =
      Pattern.compile("(?i)^([a-z0-9]+-[a-z]*\\d{4}(?:h\\d)?)_");
  private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(20\\d\\d)");
  private static final String SYNTHETIC_MARK = WordKey.of("DỮ LIỆU GIẢ LẬP");

  private final Setup setup;
  private final AgencyNames agencies;

  Identification(Setup setup) {
    this.setup = setup;
    this.agencies = new AgencyNames(setup.registry());
  }

  /** From what could be read. */
  Identity identify(SubmissionNames names, CoverSheet cover, List<SheetTitle> titles) {
    Map<Cover.Role, String> texts = new EnumMap<>(Cover.Role.class);
    for (Cover.Role role : Cover.Role.values()) {
      cover.entry(role).ifPresent(entry -> texts.put(role, entry.text()));
    }
    return identify(names, texts, titles);
  }

  /** From the names alone: nothing could be read. */
  Identity identify(SubmissionNames names) {
    return identify(names, Map.of(), List.of());
  }

  private Identity identify(
      SubmissionNames names, Map<Cover.Role, String> cover, List<SheetTitle> titles) {
    List<Finding> findings = new ArrayList<>();
    Origin origin = Origin.of(names.container());
    Agency agency = agency(names, cover, titles, origin, findings);
    checkCampaign(names, cover, origin, findings);
    checkYears(titles, findings);
    boolean secret = isSecret(titles);
    if (secret) {
      findings.add(Finding.of(FindingCode.SECRET, origin));
    }
    return new Identity(
        agency,
        revision(names, cover),
        cover.get(Cover.Role.DOC_NO),
        cover.get(Cover.Role.CAMPAIGN) != null,
        isSynthetic(names, cover, titles),
        secret,
        findings);
  }

  private @Nullable Agency agency(
      SubmissionNames names,
      Map<Cover.Role, String> cover,
      List<SheetTitle> titles,
      Origin origin,
      List<Finding> findings) {
    Map<String, Agency> evidence = new LinkedHashMap<>();
    String coverText = coverEvidence(cover, origin, evidence, findings);
    String container = names.container();
    agencies.inside(withoutExtension(container)).ifPresent(a -> evidence.put(container, a));
    for (String file : names.files()) {
      if (!file.equals(container)) {
        agencies.inside(withoutExtension(file)).ifPresent(a -> evidence.put(file, a));
      }
    }
    if (evidence.isEmpty()) {
      titleEvidence(titles).ifPresent(a -> evidence.put("", a));
    }
    if (evidence.values().stream().distinct().count() == 1 && coverText.isEmpty()) {
      return evidence.values().iterator().next();
    }
    String raw = cover.get(Cover.Role.AGENCY_NAME);
    String shown = raw == null ? coverText : raw;
    String other =
        evidence.isEmpty()
            ? String.join("; ", agencies.nearest(shown.isEmpty() ? container : shown))
            : container;
    findings.add(Finding.of(FindingCode.WHO, origin).found(shown).expected(other));
    return null;
  }

  /** Adds what the cover says; returns the text of an unknown name, empty when all is well. */
  private String coverEvidence(
      Map<Cover.Role, String> cover,
      Origin origin,
      Map<String, Agency> evidence,
      List<Finding> findings) {
    String unknown = "";
    for (Cover.Role role : List.of(Cover.Role.AGENCY_CODE, Cover.Role.AGENCY_NAME)) {
      String text = cover.get(role);
      if (text == null) {
        continue;
      }
      Optional<Agency> known = agencies.exactly(text);
      if (known.isEmpty()) {
        known = agencies.onBehalf(text);
        known.ifPresent(
            a ->
                findings.add(
                    Finding.of(FindingCode.ONBEHALF, origin).found(text).expected(a.name())));
      }
      if (known.isPresent()) {
        evidence.put("cover." + role, known.get());
      } else {
        unknown = text;
      }
    }
    return unknown;
  }

  private Optional<Agency> titleEvidence(List<SheetTitle> titles) {
    return titles.stream()
        .flatMap(title -> title.texts().stream())
        .map(agencies::exactly)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private @Nullable Integer revision(SubmissionNames names, Map<Cover.Role, String> cover) {
    String typed = cover.get(Cover.Role.REVISION);
    if (typed != null) {
      String digits = typed.replaceAll("\\D+", "");
      if (!digits.isEmpty() && digits.length() <= 4 && Integer.parseInt(digits) > 0) {
        return Integer.parseInt(digits);
      }
    }
    List<String> all = new ArrayList<>(List.of(names.container()));
    all.addAll(names.files());
    for (String name : all) {
      Matcher matcher = REVISION.matcher(name);
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return null;
  }

  private void checkCampaign(
      SubmissionNames names, Map<Cover.Role, String> cover, Origin origin, List<Finding> findings) {
    Campaign campaign = setup.campaign();
    String named = cover.get(Cover.Role.CAMPAIGN);
    if (named == null) {
      Matcher matcher = CAMPAIGN_LIKE.matcher(names.container());
      named = matcher.find() ? matcher.group(1) : null;
    }
    if (named != null && !names(campaign, named)) {
      findings.add(Finding.of(FindingCode.CAMPAIGN, origin).found(named).expected(campaign.id()));
    }
  }

  private static boolean names(Campaign campaign, String text) {
    String key = WordKey.of(text);
    return key.equals(WordKey.of(campaign.id()))
        || key.equals(WordKey.of(campaign.name().vi()))
        || campaign.alsoKnownAs().stream().anyMatch(name -> key.equals(WordKey.of(name)));
  }

  private void checkYears(List<SheetTitle> titles, List<Finding> findings) {
    String year = Integer.toString(setup.campaign().year());
    for (SheetTitle title : titles) {
      Matcher matcher = YEAR.matcher(String.join(" ", title.texts()));
      boolean own = false;
      String other = "";
      while (matcher.find()) {
        own |= matcher.group(1).equals(year);
        other = matcher.group(1);
      }
      if (!own && !other.isEmpty()) {
        findings.add(Finding.of(FindingCode.YEAR, title.origin()).found(other).expected(year));
      }
    }
  }

  private boolean isSecret(List<SheetTitle> titles) {
    return keys(titles)
        .anyMatch(
            key ->
                setup.markers().markers().stream()
                    .filter(m -> m.type() == RowMarkers.Type.SECRET)
                    .anyMatch(m -> key.equals(m.text())));
  }

  private static boolean isSynthetic(
      SubmissionNames names, Map<Cover.Role, String> cover, List<SheetTitle> titles) {
    return cover.get(Cover.Role.SYNTHETIC) != null
        || WordKey.of(names.container()).contains(SYNTHETIC_MARK)
        || keys(titles).anyMatch(key -> key.contains(SYNTHETIC_MARK));
  }

  private static Stream<String> keys(List<SheetTitle> titles) {
    return titles.stream().flatMap(title -> title.texts().stream()).map(WordKey::of);
  }

  private static String withoutExtension(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.replaceFirst("(?i)\\.(xlsx|xlsm|xls|csv|tsv|txt|zip|docx|pdf)$", "")
        .toLowerCase(Locale.ROOT)
        .replace("−", "-");
  }
}
