package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.outline.Setup;

/**
 * Holds the period the cover says its figures are of against the campaign's. An answer that is no
 * period (ad hoc, unreadable, none) says nothing here.
 */
public final class CoverPeriod {

  private final Setup setup;
  private final Campaign campaign;

  public CoverPeriod(Setup setup) {
    this.setup = setup;
    this.campaign = setup.campaign();
  }

  /** What is wrong with the period on the cover: the figures are of another one. */
  public Optional<Finding> fault(Map<String, IndicatorValue> answers, Origin submission) {
    Cover.Field field = setup.outline().cover().field(Cover.Role.PERIOD).orElse(null);
    String code = field == null ? null : field.indicator();
    IndicatorValue answer = code == null ? null : answers.get(code);
    if (code == null || answer == null) {
      return Optional.empty();
    }
    Indicator item = setup.outline().require(code);
    return ReportingPeriod.of(said(answer))
        .filter(period -> !fits(period))
        .map(period -> told(item, answer, submission));
  }

  private Finding told(Indicator item, IndicatorValue answer, Origin submission) {
    Origin origin = answer.origin();
    return Finding.of(FindingCode.CAMPAIGN, origin == null ? submission : origin)
        .about(item.code(), item.name().vi())
        .found(answer.raw())
        .expected(wanted(item));
  }

  private static String said(IndicatorValue answer) {
    BigDecimal amount = answer.amount();
    if (amount != null) {
      return amount.stripTrailingZeros().toPlainString();
    }
    String text = answer.text();
    return text == null ? "" : text;
  }

  /** Its very period, one that contains it, or the year of a campaign over several years. */
  private boolean fits(ReportingPeriod period) {
    ReportingPeriod own = campaign.period();
    boolean contains = !period.from().isAfter(own.from()) && !period.to().isBefore(own.to());
    return contains || period.equals(ReportingPeriod.year(campaign.year()));
  }

  /** The campaign's period as the item would be answered, else the campaign's code. */
  private String wanted(Indicator item) {
    String list = item.choices();
    ReportingPeriod own = campaign.period();
    Optional<String> choice =
        list == null
            ? Optional.empty()
            : setup.outline().choices(list).choices().stream()
                .filter(one -> ReportingPeriod.of(one.code()).equals(Optional.of(own)))
                .map(one -> one.label().vi())
                .findFirst();
    return choice.orElseGet(() -> list == null ? Integer.toString(campaign.year()) : campaign.id());
  }
}
