package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.EvidenceLine.Role;
import vn.tonghop.explain.Listed;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.PublishedValue;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.PublishedFinding;
import vn.tonghop.store.SubmissionPart;
import vn.tonghop.store.SubmissionRecord;

/** Traces values and rows to the submissions, files and cells they came from. */
final class EvidenceLines {

  private final Setup setup;
  private final ExplainWords words;
  private final FindingMessages messages;
  private final Map<String, SubmissionRecord> submissions = new HashMap<>();
  private final Map<String, List<String>> notes = new HashMap<>();
  private final Map<String, List<String>> refusals = new HashMap<>();

  /**
   * @param indicators whose findings are told
   */
  EvidenceLines(
      Setup setup, Consolidation consolidation, ExplainWords words, Set<String> indicators) {
    this.setup = setup;
    this.words = words;
    this.messages = FindingMessages.in(words.locale());
    for (SubmissionRecord submission : consolidation.submissions()) {
      submissions.put(Objects.requireNonNull(submission.agency()), submission);
    }
    consolidation.findingsAbout(indicators, this::note);
  }

  private void note(PublishedFinding published) {
    String agency = published.submission().agency();
    Finding finding = published.finding();
    if (agency == null) {
      return;
    }
    String note =
        finding.level() + " " + finding.code() + " " + published.id() + ": " + say(finding);
    boolean refused = published.submission().refused();
    (refused ? refusals : notes)
        .computeIfAbsent(
            refused ? agency : agency + "/" + finding.subject(), k -> new ArrayList<>())
        .add(note);
  }

  private String say(Finding finding) {
    return messages.text(finding);
  }

  /** An agency of a figure. */
  EvidenceLine line(Listed listed) {
    Agency agency = listed.standing().agency();
    Role role = listed.entered() ? Role.USED : Role.LEFT_OUT;
    String why = listed.entered() ? "" : words.part(listed.part());
    IndicatorValue value = listed.value();
    if (value != null) {
      return line(role, agency, value, why);
    }
    SubmissionRecord submission = submissions.get(agency.code());
    BigDecimal number = listed.number();
    return new EvidenceLine(
        role,
        agency.code(),
        agency.name(),
        "",
        "",
        why,
        "",
        number == null ? "" : Decimals.plain(number),
        "",
        "",
        "",
        "",
        submission == null ? "" : submission.receipt(),
        submission == null ? null : submission.revision(),
        submission == null ? "" : submission.sourceName(),
        "",
        "",
        null,
        submission == null ? "" : submission.sha256(),
        submission == null ? refusals.getOrDefault(agency.code(), List.of()) : List.of());
  }

  /** An answer. */
  EvidenceLine line(Role role, Agency agency, IndicatorValue value, String why) {
    String code = agency.code();
    return line(role, code, agency.name(), value, why, submissions.get(code), said(code, value));
  }

  /** An answer in the campaign before; findings about it are not told. */
  EvidenceLine before(PriorAnswers.Answer answer) {
    return line(
        Role.BEFORE,
        answer.agency(),
        answer.name(),
        answer.value(),
        "",
        answer.submission(),
        List.of());
  }

  private EvidenceLine line(
      Role role,
      String agency,
      String name,
      IndicatorValue value,
      String why,
      @Nullable SubmissionRecord submission,
      List<String> said) {
    Indicator indicator = setup.outline().require(value.indicator());
    Origin origin = value.origin();
    return new EvidenceLine(
        role,
        agency,
        name,
        indicator.code(),
        indicator.name().in(words.locale()),
        why,
        value.state().name(),
        number(PublishedValue.of(indicator, value)),
        number(value.numerator()),
        number(value.denominator()),
        orEmpty(value.text()),
        orEmpty(value.raw()),
        submission == null ? "" : submission.receipt(),
        submission == null ? null : submission.revision(),
        origin == null ? "" : origin.file(),
        origin == null ? "" : orEmpty(origin.sheet()),
        origin == null ? "" : orEmpty(origin.cell()),
        null,
        sha256(submission, origin),
        said);
  }

  /** The agency's own remark first, then what was found. */
  private List<String> said(String agency, IndicatorValue value) {
    List<String> found = notes.getOrDefault(agency + "/" + value.indicator(), List.of());
    if (value.note() == null) {
      return found;
    }
    List<String> said = new ArrayList<>(List.of(words.say("note", value.note())));
    said.addAll(found);
    return said;
  }

  /**
   * A row of a table.
   *
   * @param column that is added up or shown; negative: the row counts as a whole
   */
  EvidenceLine row(Agency agency, Table table, TableRow row, int column, String value) {
    SubmissionRecord submission = submissions.get(agency.code());
    boolean whole = column < 0;
    String key = whole ? "" : table.columns().get(column).key();
    return new EvidenceLine(
        Role.ROW,
        agency.code(),
        agency.name(),
        whole ? table.key() : table.key() + "." + key,
        (whole ? table.name() : table.columns().get(column).name()).in(words.locale()),
        "",
        "",
        value,
        "",
        "",
        name(table, row),
        raw(row, key),
        submission == null ? "" : submission.receipt(),
        submission == null ? null : submission.revision(),
        row.origin().file(),
        orEmpty(row.origin().sheet()),
        "",
        row.sourceRow(),
        sha256(submission, row.origin()),
        List.of());
  }

  /** A finding that is itself the content of a cell. */
  EvidenceLine finding(
      Role role, String agency, String name, @Nullable Integer revision, Finding finding) {
    SubmissionRecord inForce = submissions.get(agency);
    SubmissionRecord submission =
        inForce != null && Objects.equals(inForce.revision(), revision) ? inForce : null;
    return new EvidenceLine(
        role,
        agency,
        name,
        finding.subject(),
        finding.column(),
        "",
        finding.level().name(),
        "",
        "",
        "",
        finding.code(),
        finding.found(),
        submission == null ? "" : submission.receipt(),
        revision,
        finding.origin().file(),
        orEmpty(finding.origin().sheet()),
        orEmpty(finding.origin().cell()),
        finding.row(),
        sha256(submission, finding.origin()),
        List.of(finding.level() + " " + finding.code() + ": " + say(finding)));
  }

  private static String name(Table table, TableRow row) {
    return table.rowKey().stream()
        .map(key -> orEmpty(row.canonical(table.indexOf(key))))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /** Kept only of repaired cells; of the column meant, or of the whole row. */
  private static String raw(TableRow row, String key) {
    String raw = orEmpty(row.raw());
    return key.isEmpty()
        ? raw
        : raw.lines()
            .filter(line -> line.startsWith(key + "="))
            .map(line -> line.substring(key.length() + 1))
            .findFirst()
            .orElse("");
  }

  private static String sha256(@Nullable SubmissionRecord submission, @Nullable Origin origin) {
    if (submission == null) {
      return "";
    }
    String file = origin == null ? "" : origin.file();
    return submission.parts().stream()
        .filter(p -> file.equals(p.name()) || file.startsWith(p.name() + "!"))
        .map(SubmissionPart::sha256)
        .findFirst()
        .orElse(submission.sha256());
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : Decimals.plain(number);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
