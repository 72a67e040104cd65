package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Setup;

/** The cells of an agency's row, from values.csv, submissions.csv and targets.csv. */
final class TracedAgency {

  private final Setup setup;
  private final PublishedFiles files;
  private final TracedYears years;
  private final TracedWords words;

  TracedAgency(Setup setup, PublishedFiles files) {
    this(setup, files, new TracedYears(files, null));
  }

  TracedAgency(Setup setup, PublishedFiles files, TracedYears years) {
    this.setup = setup;
    this.files = files;
    this.years = years;
    this.words = new TracedWords(setup);
  }

  List<String> cells(Agency agency, List<ReportColumn> columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(cell(agency, column)));
    boolean told = columns.stream().anyMatch(c -> c.show() == Show.STATUS);
    if (isSilent(agency) && !told) {
      cells.set(0, silence(agency));
    }
    return cells;
  }

  boolean isSilent(Agency agency) {
    return files.answers().submission(agency.code()) == null;
  }

  String silence(Agency agency) {
    return files.answers().submissions(agency.code()).isEmpty() ? "Chưa gửi" : "Bị trả lại";
  }

  private String cell(Agency agency, ReportColumn column) {
    if (column.show().needsIndicator()) {
      Indicator indicator = setup.outline().require(column.indicator());
      if (isSilent(agency)) {
        return "";
      }
      return column.show().isYearOnYear()
          ? years.cell(agency, indicator, column.show())
          : answer(agency, indicator, column.show());
    }
    if (column.show().needsTarget()) {
      return isSilent(agency) ? "" : target(agency, column);
    }
    return submission(agency, column);
  }

  private String target(Agency agency, ReportColumn column) {
    Map<String, String> line = files.targets().get(column.target() + " " + agency.code());
    if (line == null) {
      return "KAD";
    }
    return switch (column.show()) {
      case TARGET_STATUS -> TracedWords.STATUS.get(line.get("status"));
      case TARGET_VALUE -> orDash(line.get("value"));
      case TARGET_GAP -> orDash(line.get("gap"));
      case TARGET_REQUIRED -> orDash(line.get("target"));
      default -> "";
    };
  }

  private static String orDash(String field) {
    return field.isEmpty() ? "–" : field;
  }

  String answer(Agency agency, Indicator indicator, Show show) {
    if (!indicator.applies().appliesTo(agency)) {
      return "KAD";
    }
    Map<String, String> line = files.answers().value(agency.code(), indicator.code());
    if (line == null || show == Show.COVERAGE) {
      return "";
    }
    boolean worded = show == Show.CHOICE || show == Show.TEXT;
    return switch (line.get("state")) {
      case "VALUE" -> given(indicator, line, show);
      case "NA" -> "KAD";
      case "NOT_COLLECTED" -> "…";
      case "NIL" ->
          worded || (!indicator.nilCountsAsZero() && show != Show.SHARE)
              ? "Không có"
              : show == Show.SHARE ? "–" : "0";
      default -> "";
    };
  }

  private String given(Indicator indicator, Map<String, String> line, Show show) {
    return switch (show) {
      case AMOUNT -> orNotCollected(line.get("value"));
      case NUMERATOR -> orNotCollected(line.get("numerator"));
      case DENOMINATOR -> orNotCollected(line.get("denominator"));
      case SHARE -> orDash(line.get("value"));
      default -> words.text(indicator.kind(), indicator.choices(), line.get("text"));
    };
  }

  private static String orNotCollected(String field) {
    return field.isEmpty() ? "…" : field;
  }

  private String submission(Agency agency, ReportColumn column) {
    Map<String, String> used = files.answers().submission(agency.code());
    List<Map<String, String>> sent = files.answers().submissions(agency.code());
    Map<String, String> told = used != null ? used : sent.isEmpty() ? null : sent.get(0);
    if (column.show() == Show.STATUS) {
      return used == null
          ? silence(agency)
          : used.get("days_late").equals("0") ? "Đúng hạn" : "Quá hạn";
    }
    if (told == null) {
      return "";
    }
    if (column.show() == Show.DOC_NO) {
      return told.get("doc_no");
    }
    if (column.show() == Show.RECEIVED_ON) {
      return told.get("received_on");
    }
    return used == null ? "" : count(used, column);
  }

  private static String count(Map<String, String> used, ReportColumn column) {
    return switch (column.show()) {
      case DAYS_LATE -> used.get("days_late");
      case REVISIONS -> used.get("revision");
      case ERRORS -> used.get("errors");
      case REMARKS -> TracedWords.number(remarks(used));
      case COMPLETENESS -> orDash(used.get(completeness(column.of())));
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  static String completeness(@Nullable String section) {
    return section == null ? "completeness" : "completeness." + section;
  }

  static BigDecimal remarks(Map<String, String> submission) {
    return new BigDecimal(submission.get("confirms"))
        .add(new BigDecimal(submission.get("warnings")));
  }

  /** Number or choice an item was answered with; narratives aside. */
  String figure(Agency agency, Indicator item) {
    return switch (item.kind()) {
      case TEXT, LIST -> "";
      case RATIO -> answer(agency, item, Show.SHARE);
      case DATE -> answer(agency, item, Show.TEXT);
      case YESNO, ENUM -> answer(agency, item, Show.CHOICE);
      default -> answer(agency, item, Show.AMOUNT);
    };
  }

  String narrative(Agency agency, Indicator item) {
    boolean narrative = item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
    return narrative ? answer(agency, item, Show.TEXT) : "";
  }
}
