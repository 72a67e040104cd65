package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Band;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.RankedAgency;
import vn.tonghop.statistic.RankedAgency.Place;
import vn.tonghop.statistic.Ranking;

/** Rows that stand for agencies in the order of a ranking, under the titles of its blocks. */
final class RankingRows {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;

  RankingRows(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
  }

  void sendTo(Consumer<ReportRow> rows, Block block, RankingPlan plan) {
    int titles = 0;
    int agencies = 0;
    for (Ranking.Block compared :
        new Ranking(plan, setup.outline(), facts.standings(), facts::value).blocks()) {
      List<RankedAgency> shown =
          compared.agencies().stream()
              .filter(one -> one.standing().agency().isIn(block.groups()))
              .toList();
      if (shown.isEmpty()) {
        continue;
      }
      String title = compared.title().in(labels.locale());
      String number = RomanNumeral.of(++titles);
      rows.accept(new ReportRow(ReportRow.Kind.GROUP, number, plan.id(), title, List.of()));
      for (RankedAgency one : shown) {
        Agency agency = one.standing().agency();
        rows.accept(
            new ReportRow(
                ReportRow.Kind.AGENCY,
                String.valueOf(++agencies),
                agency.code(),
                agency.name(),
                cells(one, title, block.columns())));
      }
    }
  }

  private List<ReportCell> cells(RankedAgency one, String title, List<ReportColumn> columns) {
    List<ReportCell> cells = new ArrayList<>();
    for (ReportColumn column : columns) {
      cells.add(cell(one, title, column));
    }
    return cells;
  }

  private ReportCell cell(RankedAgency one, String title, ReportColumn column) {
    return switch (column.show()) {
      case AGENCY_NAME -> new ReportCell.Text(one.standing().agency().name());
      case AGENCY_CODE -> new ReportCell.Text(one.standing().agency().code());
      case RANK_BLOCK -> new ReportCell.Text(title);
      case RANK -> rank(one);
      case RANK_COVERAGE -> figure(one, one.coverage());
      case RANK_CATEGORY -> figure(one, one.categories().get(Objects.requireNonNull(column.of())));
      case RANK_PART -> figure(one, one.parts().get(Objects.requireNonNull(column.of())));
      default -> placed(one.place(), column);
    };
  }

  /** The rank, or why there is none. */
  private ReportCell rank(RankedAgency one) {
    Place place = one.place();
    if (place != null) {
      return ReportCell.Number.of(place.rank());
    }
    if (one.standing().used() != null) {
      return new ReportCell.Text(labels.text("ranking.uncovered"));
    }
    return one.standing().refused() == null ? Sign.MISSING : Sign.RETURNED;
  }

  private ReportCell placed(@Nullable Place place, ReportColumn column) {
    if (place == null) {
      return Sign.BLANK;
    }
    return switch (column.show()) {
      case RANK_SCORE -> new ReportCell.Number(place.score());
      case RANK_EQUAL -> ReportCell.Number.of(place.equal());
      case RANK_BEST -> ReportCell.Number.of(place.best());
      case RANK_WORST -> ReportCell.Number.of(place.worst());
      case RANK_BAND -> band(place.band());
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private ReportCell band(@Nullable Band band) {
    return band == null ? Sign.BLANK : new ReportCell.Text(band.name().in(labels.locale()));
  }

  private static ReportCell figure(RankedAgency one, @Nullable BigDecimal number) {
    return one.standing().used() == null ? Sign.BLANK : AgencyCells.number(number);
  }
}
