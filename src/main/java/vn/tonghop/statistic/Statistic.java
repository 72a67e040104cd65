package vn.tonghop.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One ministry-wide figure.
 *
 * @param indicator code, or a pseudo-indicator starting with @
 * @param group ALL, a group or a region code
 * @param measure name of the measure (docs/outputs.md)
 * @param value exact; a division is at scale 10, HALF_UP; null: undefined
 * @param agenciesUsed agencies whose values entered (k)
 * @param agenciesTotal agencies of the group (N)
 */
public record Statistic(
    String indicator,
    String group,
    String measure,
    @Nullable BigDecimal value,
    int agenciesUsed,
    int agenciesTotal) {}
