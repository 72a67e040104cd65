package vn.tonghop.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.store.Campaigns;

/**
 * Keeps made-up and real submissions apart: the first scan fixes what a campaign of a store holds
 * (real, if any real one is there). A file whose cover cannot be read counts as neither, nor does a
 * list printed in an official document.
 */
final class CampaignKinds {

  private final Campaigns campaigns;
  private final String campaign;

  CampaignKinds(Campaigns campaigns, String campaign) {
    this.campaigns = campaigns;
    this.campaign = campaign;
  }

  /** The kind in force after this scan; null while nothing tells. */
  @Nullable CampaignKind fix(List<Candidate> candidates) {
    CampaignKind fixed = campaigns.kind(campaign).orElse(null);
    if (fixed != null) {
      return fixed;
    }
    CampaignKind kind = first(candidates);
    if (kind != null) {
      campaigns.fixKind(campaign, kind);
    }
    return kind;
  }

  /** What a first scan of these would fix; null when nothing tells. */
  static @Nullable CampaignKind first(List<Candidate> candidates) {
    boolean real = false;
    boolean synthetic = false;
    for (Candidate candidate : candidates) {
      CampaignKind kind = kindOf(candidate);
      real |= kind == CampaignKind.REAL;
      synthetic |= kind == CampaignKind.SYNTHETIC;
    }
    if (!real && !synthetic) {
      return null;
    }
    return real ? CampaignKind.REAL : CampaignKind.SYNTHETIC;
  }

  static boolean isOther(Candidate candidate, @Nullable CampaignKind kind) {
    CampaignKind own = kindOf(candidate);
    return kind != null && own != null && own != kind;
  }

  static Finding finding(Candidate candidate, @Nullable CampaignKind kind) {
    return Finding.of(FindingCode.SYNTHETIC, Origin.of(candidate.name()))
        .found(words(kindOf(candidate)))
        .expected(words(kind));
  }

  private static @Nullable CampaignKind kindOf(Candidate candidate) {
    if (candidate.identity().synthetic()) {
      return CampaignKind.SYNTHETIC;
    }
    boolean own = candidate.identity().covered() && !candidate.identity().printed();
    return own ? CampaignKind.REAL : null;
  }

  private static String words(@Nullable CampaignKind kind) {
    return FactText.of(kind == CampaignKind.SYNTHETIC ? "kind.synthetic" : "kind.real");
  }
}
