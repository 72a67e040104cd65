package vn.tonghop.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;

/** What the store knows of campaigns and their agencies. */
public final class Campaigns {

  private final Sql sql;

  public Campaigns(Database database) {
    this.sql = database.sql();
  }

  /** Ids of all campaigns ever prepared, in ASCII order. */
  public List<String> ids() {
    return sql.list("SELECT id FROM campaign ORDER BY id", (row, i) -> Sql.text(row, "id"));
  }

  /** Made-up or real; empty before the first scan. */
  public Optional<CampaignKind> kind(String campaign) {
    List<CampaignKind> kinds =
        sql.list(
            "SELECT kind FROM campaign WHERE id = ? AND kind IS NOT NULL",
            (row, i) -> CampaignKind.valueOf(Sql.text(row, "kind")),
            campaign);
    return kinds.stream().findFirst();
  }

  /**
   * Fixes the kind of a campaign unless it is fixed already.
   *
   * @return the kind that holds from now on
   */
  public CampaignKind fixKind(String campaign, CampaignKind kind) {
    sql.update("UPDATE campaign SET kind = ? WHERE id = ? AND kind IS NULL", kind.name(), campaign);
    return kind(campaign)
        .orElseThrow(() -> new IllegalStateException("campaign not prepared: " + campaign));
  }

  /** Whether an officer closed the campaign. */
  public boolean isClosed(String campaign) {
    return sql.number("SELECT COUNT(*) FROM campaign WHERE id = ? AND closed", campaign) > 0;
  }

  /** Closes or reopens a campaign, and writes it down. */
  public void setClosed(String campaign, boolean closed, AuditEntry entry) {
    sql.inTransaction(
        () -> {
          sql.update("UPDATE campaign SET closed = ? WHERE id = ?", closed, campaign);
          Audit.add(sql, entry);
        });
  }

  /**
   * Brings campaign and agencies up to date with {@code jobs/}; agencies gone stay, not obliged.
   */
  void upsert(Setup setup) {
    sql.inTransaction(
        () -> {
          upsertCampaign(setup.campaign());
          String id = setup.campaign().id();
          sql.update("UPDATE agency SET obliged = FALSE WHERE campaign = ?", id);
          List<String> known =
              sql.list(
                  "SELECT code FROM agency WHERE campaign = ?",
                  (row, i) -> Sql.text(row, "code"),
                  id);
          List<Agency> agencies = setup.registry().agencies();
          insert(id, agencies.stream().filter(a -> !known.contains(a.code())).toList());
          update(id, agencies.stream().filter(a -> known.contains(a.code())).toList());
        });
  }

  private void upsertCampaign(Campaign campaign) {
    @Nullable Object[] facts = {
      campaign.outline(),
      campaign.name().vi(),
      campaign.name().en(),
      campaign.year(),
      campaign.deadline(),
      campaign.id()
    };
    int updated =
        sql.update(
            "UPDATE campaign SET outline = ?, name_vi = ?, name_en = ?, figures_year = ?,"
                + " deadline = ? WHERE id = ?",
            facts);
    if (updated == 0) {
      sql.update(
          "INSERT INTO campaign (outline, name_vi, name_en, figures_year, deadline, id)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          facts);
    }
  }

  private void insert(String campaign, List<Agency> agencies) {
    sql.batch(
        "INSERT INTO agency (name, agency_group, region, sort_order, obliged, campaign, code)"
            + " VALUES (?, ?, ?, ?, TRUE, ?, ?)",
        agencies.stream().map(a -> facts(campaign, a)).toList());
  }

  private void update(String campaign, List<Agency> agencies) {
    sql.batch(
        "UPDATE agency SET name = ?, agency_group = ?, region = ?, sort_order = ?, obliged = TRUE"
            + " WHERE campaign = ? AND code = ?",
        agencies.stream().map(a -> facts(campaign, a)).toList());
  }

  private static @Nullable Object[] facts(String campaign, Agency agency) {
    return new @Nullable Object[] {
      StoredText.clean(agency.name()),
      agency.group(),
      agency.region(),
      agency.sortOrder(),
      campaign,
      agency.code()
    };
  }
}
