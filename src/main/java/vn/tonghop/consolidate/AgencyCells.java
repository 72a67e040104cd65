package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.AgencyStanding.Used;
import vn.tonghop.statistic.PublishedValue;

/** The cells of one agency's row. */
final class AgencyCells {

  private final Outline outline;
  private final ReportFacts facts;
  private final AnswerText answers;
  private final Labels labels;
  private final TargetCells targets;
  private final YearCells years;

  AgencyCells(Setup setup, ReportFacts facts, Labels labels) {
    this.outline = setup.outline();
    this.targets = new TargetCells(setup, facts, labels);
    this.years = new YearCells(setup, facts);
    this.facts = facts;
    this.answers = new AnswerText(setup.outline(), labels);
    this.labels = labels;
  }

  List<ReportCell> of(AgencyStanding standing, Block block) {
    List<ReportColumn> columns = block.columns();
    List<ReportCell> cells = new ArrayList<>();
    for (ReportColumn column : columns) {
      cells.add(ReportCell.shown(cell(standing, column, block.groups()), column));
    }
    boolean saysStatus = columns.stream().anyMatch(c -> c.show() == Show.STATUS);
    if (standing.used() == null && !saysStatus && !cells.isEmpty()) {
      cells.set(0, silence(standing));
    }
    return cells;
  }

  /** Why an agency has no submission in force. */
  ReportCell silence(AgencyStanding standing) {
    return standing.refused() == null ? Sign.MISSING : Sign.RETURNED;
  }

  private ReportCell cell(AgencyStanding standing, ReportColumn column, List<String> groups) {
    if (column.show().isYearOnYear()) {
      return standing.used() == null ? Sign.BLANK : years.own(standing.agency(), column, groups);
    }
    if (column.show().needsIndicator()) {
      return standing.used() == null
          ? Sign.BLANK
          : answer(
              standing, outline.require(Objects.requireNonNull(column.indicator())), column.show());
    }
    if (column.show().needsTarget()) {
      return standing.used() == null ? Sign.BLANK : targets.own(standing, column);
    }
    if (column.show() == Show.STATUS) {
      return status(standing);
    }
    Used told = standing.used() == null ? standing.refused() : standing.used();
    return told == null ? Sign.BLANK : fact(told, column);
  }

  private ReportCell status(AgencyStanding standing) {
    return switch (standing.status()) {
      case MISSING -> Sign.MISSING;
      case REFUSED -> Sign.RETURNED;
      case ON_TIME, LATE -> new ReportCell.Text(labels.text("status." + standing.status().name()));
    };
  }

  /** Of a refused submission only what is not totalled: number of the letter and day. */
  private static ReportCell fact(Used submission, ReportColumn column) {
    Show show = column.show();
    if (show == Show.DOC_NO) {
      return text(submission.docNo());
    }
    if (show == Show.RECEIVED_ON) {
      return new ReportCell.Day(submission.receivedOn());
    }
    return submission.verdict().isUsed() ? count(submission, column) : Sign.BLANK;
  }

  private static ReportCell count(Used submission, ReportColumn column) {
    return switch (column.show()) {
      case DAYS_LATE -> ReportCell.Number.of(submission.daysLate());
      case REVISIONS ->
          submission.revision() == null ? Sign.BLANK : ReportCell.Number.of(submission.revision());
      case COMPLETENESS -> number(submission.completenessPercent(column.of()));
      case ERRORS -> ReportCell.Number.of(submission.errors());
      case REMARKS -> ReportCell.Number.of(submission.confirms() + submission.warnings());
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  /** What an agency with a submission in force answered to an item. */
  ReportCell answer(AgencyStanding standing, Indicator indicator, Show show) {
    if (!indicator.applies().appliesTo(standing.agency())) {
      return Sign.NOT_APPLICABLE;
    }
    IndicatorValue value = facts.value(standing.agency().code(), indicator.code());
    if (value == null || show == Show.COVERAGE) {
      return Sign.BLANK;
    }
    return switch (value.state()) {
      case VALUE -> given(indicator, value, show);
      case NIL -> nil(indicator, show);
      case NA -> Sign.NOT_APPLICABLE;
      case NOT_COLLECTED -> Sign.NOT_COLLECTED;
      case BLANK, REJECTED -> Sign.BLANK;
    };
  }

  private ReportCell given(Indicator indicator, IndicatorValue value, Show show) {
    return switch (show) {
      case AMOUNT -> counted(value.amount());
      case NUMERATOR -> counted(value.numerator());
      case DENOMINATOR -> counted(value.denominator());
      case SHARE -> number(PublishedValue.of(indicator, value));
      case CHOICE, TEXT -> answers.cell(indicator, value);
      default -> throw new IllegalStateException(show.name());
    };
  }

  private ReportCell nil(Indicator indicator, Show show) {
    boolean words = show == Show.CHOICE || show == Show.TEXT;
    if (words || (!indicator.nilCountsAsZero() && show != Show.SHARE)) {
      return new ReportCell.Text(labels.text("answer.none"));
    }
    boolean undefined = show == Show.SHARE && indicator.kind() == Kind.RATIO;
    return undefined || !indicator.nilCountsAsZero() ? Sign.UNDEFINED : ReportCell.Number.of(0);
  }

  /** A number the agency did not give although it answered: it was not collected. */
  private static ReportCell counted(@Nullable BigDecimal number) {
    return number == null ? Sign.NOT_COLLECTED : new ReportCell.Number(number);
  }

  static ReportCell number(@Nullable BigDecimal number) {
    return number == null ? Sign.UNDEFINED : new ReportCell.Number(number);
  }

  private static ReportCell text(@Nullable String text) {
    return text == null || text.isEmpty() ? Sign.BLANK : new ReportCell.Text(text);
  }
}
