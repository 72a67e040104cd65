package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.CoverSheet;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.WordKey;

/**
 * Who sent this, for which campaign, as which revision (identity rules I-1 … I-6): cover sheet,
 * name of file, folder or zip, and title block.
 */
final class Identification {

  /** {@code {campaign}_{agency}_L{nn}}: only the full form names a campaign. */
  private static final Pattern CAMPAIGN_NAME =
      Pattern.compile("(?i)^([a-z0-9]+-[a-z]*\\d{4}(?:h\\d)?)_[^_]+_L\\d{1,4}(?:[_\\s.].*)?$");

  private final Setup setup;
  private final SenderWords words;
  private final SenderEvidence senders;
  private final DeclaredRevision revisions;
  private final SecrecyStamps stamps;

  /** Years that names of tables tell: a table about the year before the campaign's is in place. */
  private final Set<String> tableYears;

  Identification(Setup setup) {
    this.setup = setup;
    this.words = SenderWords.load();
    this.senders = new SenderEvidence(setup, words);
    this.revisions = new DeclaredRevision(words);
    this.stamps = new SecrecyStamps(setup.markers());
    this.tableYears =
        setup.outline().tables().stream()
            .map(table -> words.year().matcher(WordKey.of(table.name().vi())))
            .flatMap(Matcher::results)
            .map(year -> year.group(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * From what could be read.
   *
   * @param titles first rows of every sheet
   * @param blocks those of {@code titles} that stand above a recognised header
   */
  Identity identify(
      SubmissionNames names, CoverSheet cover, List<SheetTitle> titles, List<SheetTitle> blocks) {
    Map<Cover.Role, String> texts = new EnumMap<>(Cover.Role.class);
    for (Cover.Role role : Cover.Role.values()) {
      cover.entry(role).ifPresent(entry -> texts.put(role, entry.text()));
    }
    return identify(names, texts, titles, blocks);
  }

  /** From the names alone: nothing could be read. */
  Identity identify(SubmissionNames names) {
    return identify(names, Map.of(), List.of(), List.of());
  }

  Identity identify(
      SubmissionNames names,
      Map<Cover.Role, String> cover,
      List<SheetTitle> titles,
      List<SheetTitle> blocks) {
    Origin origin = Origin.of(names.container());
    SenderEvidence.Sender sender = senders.find(names, cover, titles, blocks);
    List<Finding> findings = new ArrayList<>(sender.findings());
    checkCampaign(names, cover, origin, findings);
    checkYears(blocks, findings);
    boolean secret = stamps.in(titles);
    if (secret) {
      findings.add(Finding.of(FindingCode.SECRET, origin));
    }
    return new Identity(
        sender.agency(),
        revisions.of(cover.get(Cover.Role.REVISION), names.telling()),
        cover.get(Cover.Role.DOC_NO),
        cover.get(Cover.Role.CAMPAIGN) != null,
        isSynthetic(names, cover, titles),
        cover.get(Cover.Role.PRINTED) != null,
        secret,
        findings);
  }

  private void checkCampaign(
      SubmissionNames names, Map<Cover.Role, String> cover, Origin origin, List<Finding> findings) {
    Campaign campaign = setup.campaign();
    String named = cover.get(Cover.Role.CAMPAIGN);
    if (named == null) {
      named = inNames(names);
    }
    if (named != null && !isOf(campaign, named)) {
      findings.add(Finding.of(FindingCode.CAMPAIGN, origin).found(named).expected(campaign.id()));
    }
  }

  private static @Nullable String inNames(SubmissionNames names) {
    for (String name : names.telling()) {
      Matcher matcher = CAMPAIGN_NAME.matcher(name);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private static boolean isOf(Campaign campaign, String text) {
    String key = PlainWords.of(text);
    return key.equals(PlainWords.of(campaign.id()))
        || key.equals(PlainWords.of(campaign.name().vi()))
        || campaign.alsoKnownAs().stream().anyMatch(name -> key.equals(PlainWords.of(name)));
  }

  private void checkYears(List<SheetTitle> blocks, List<Finding> findings) {
    String year = Integer.toString(setup.campaign().year());
    for (SheetTitle title : blocks) {
      Matcher matcher = words.year().matcher(WordKey.of(String.join(" ", title.texts())));
      boolean own = false;
      String other = "";
      while (matcher.find()) {
        own |= matcher.group(1).equals(year) || tableYears.contains(matcher.group(1));
        other = matcher.group(1);
      }
      if (!own && !other.isEmpty()) {
        findings.add(Finding.of(FindingCode.YEAR, title.origin()).found(other).expected(year));
      }
    }
  }

  private boolean isSynthetic(
      SubmissionNames names, Map<Cover.Role, String> cover, List<SheetTitle> titles) {
    return cover.get(Cover.Role.SYNTHETIC) != null
        || names.telling().stream().anyMatch(this::isMarked)
        || titles.stream().flatMap(title -> title.texts().stream()).anyMatch(this::isMarked);
  }

  private boolean isMarked(String text) {
    return PlainWords.of(text).contains(words.synthetic());
  }
}
