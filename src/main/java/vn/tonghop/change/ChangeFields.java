package vn.tonghop.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/** A change as a line of {@code changes.csv} (docs/outputs.md). */
public final class ChangeFields {

  /** Names of the columns. */
  public static final List<String> NAMES =
      List.of(
          "kind",
          "table",
          "block",
          "row",
          "name",
          "indicator",
          "group",
          "column",
          "change",
          "before",
          "after",
          "difference",
          "used_before",
          "used_after",
          "rank_before",
          "rank_after",
          "agencies",
          "caused_by");

  private ChangeFields() {}

  /** The fields in the order of {@link #NAMES}. Texts are as published: harmless already. */
  public static List<String> of(Change change) {
    Figure figure = change.figure();
    Change.Support support = change.support();
    BigDecimal difference = change.difference();
    return List.of(
        figure.kind().name().toLowerCase(Locale.ROOT),
        figure.table(),
        figure.block(),
        figure.row(),
        figure.name(),
        figure.indicator(),
        figure.group(),
        figure.column(),
        change.sort().name().toLowerCase(Locale.ROOT),
        text(change.before()),
        text(change.after()),
        difference == null ? "" : Decimals.plain(difference),
        text(support.usedBefore()),
        text(support.usedAfter()),
        text(support.rankBefore()),
        text(support.rankAfter()),
        figure.kind() == Figure.Kind.SUBMISSION ? "" : Integer.toString(change.causes().agencies()),
        change.causes().text());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
