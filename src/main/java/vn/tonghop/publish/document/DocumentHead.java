package vn.tonghop.publish.document;

import java.time.LocalDate;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.outline.Setup;

/**
 * What official documents of a campaign say about it.
 *
 * @param publisher the issuing body
 * @param campaign name of the campaign
 * @param basis the document that asks for the reports; empty: none is named
 * @param lastDay on which reports are on time
 * @param synthetic made-up figures: said in every title
 */
public record DocumentHead(
    String publisher,
    String campaignId,
    String campaign,
    String basis,
    LocalDate lastDay,
    Letterhead letterhead,
    boolean synthetic) {

  public static DocumentHead of(Setup setup, boolean synthetic) {
    Campaign campaign = setup.campaign();
    return new DocumentHead(
        campaign.publisher().vi(),
        campaign.id(),
        campaign.name().vi(),
        setup.outline().citation(),
        campaign.deadlineInclusive() ? campaign.deadline() : campaign.deadline().minusDays(1),
        campaign.letterhead(),
        synthetic);
  }
}
