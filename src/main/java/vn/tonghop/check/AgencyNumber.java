package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;

/**
 * The number one agency reported for an indicator, to be judged against the others'.
 *
 * @param agency its code
 * @param origin null for derived items
 * @param raw as typed; null for derived items
 */
public record AgencyNumber(
    String agency, BigDecimal value, @Nullable Origin origin, @Nullable String raw) {}
