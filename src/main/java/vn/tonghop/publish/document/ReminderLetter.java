package vn.tonghop.publish.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Numerals;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.publish.document.TableWriter.Down;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.AgencyStanding.Status;

/**
 * {@code nhac-nop.docx}: the letter that reminds agencies whose report is missing, was refused, or
 * came late, ready to be numbered, dated and signed.
 */
public final class ReminderLetter {

  /** Agencies listed; the list of all is in the workbook beside the letter. */
  static final int MOST_LISTED = 500;

  private static final List<Status> REMINDED = List.of(Status.MISSING, Status.REFUSED, Status.LATE);
  private static final List<Integer> WIDTHS = List.of(620, 3300, 1250, 900, 3284);
  private static final int SIZE = 22;
  private static final int LONGEST_REASON = 400;
  private static final int TITLE_RULE = 3700;

  private final WordStream out;
  private final DocumentHead head;
  private final List<AgencyStanding> standings;
  private final Map<String, String> reasons;
  private final OfficialForm form;
  private final DocumentTexts texts;
  private final Numerals numerals = Numerals.in(Locale.forLanguageTag("vi"));

  private ReminderLetter(
      WordStream out,
      DocumentHead head,
      List<AgencyStanding> standings,
      Map<String, String> reasons,
      DocumentTexts texts) {
    this.out = out;
    this.head = head;
    this.standings = standings;
    this.reasons = reasons;
    this.texts = texts;
    this.form = new OfficialForm(out, head, texts);
  }

  /**
   * Equal contents give equal bytes.
   *
   * @param standings of all obliged agencies, in official order
   * @param reasons why the report of an agency was refused, by its code
   */
  public static void write(
      Path file, DocumentHead head, List<AgencyStanding> standings, Map<String, String> reasons)
      throws IOException {
    DocumentTexts texts = DocumentTexts.vietnamese();
    String about = about(head, texts);
    try (WordStream out =
        WordStream.create(
            file, head.publisher(), head.synthetic() ? about + " " + texts.of("mark") : about)) {
      new ReminderLetter(out, head, standings, reasons, texts).document();
    }
  }

  private static String about(DocumentHead head, DocumentTexts texts) {
    Letterhead.Subject letter = head.letterhead().reminder();
    return texts.or(letter.about().vi(), "reminder.about", head.campaign());
  }

  private void document() {
    String symbol = head.letterhead().reminder().symbol();
    form.head(texts.of("number", texts.or(symbol, "reminder.symbol")), about(head, texts));
    boolean nobody = REMINDED.stream().allMatch(status -> of(status).isEmpty());
    form.addressees(List.of(texts.of("reminder.to")));
    state();
    if (nobody) {
      out.paragraph(Look.BODY, texts.of("reminder.nobody"));
    } else {
      requests();
    }
    out.paragraph(Look.BODY, texts.of("reminder.end"));
    form.tail();
    out.space(120);
    if (!nobody) {
      list();
    }
  }

  private void state() {
    String day = texts.day(head.lastDay());
    out.paragraph(
        Look.BODY,
        head.basis().isEmpty()
            ? texts.of("reminder.opening.plain", head.campaign(), day)
            : texts.of("reminder.opening", head.basis(), head.campaign(), day));
    long used = standings.stream().filter(s -> s.used() != null).count();
    out.paragraph(
        Look.BODY,
        texts.of(
            "reminder.counts",
            lastReceived().map(texts::day).orElse(texts.of("reminder.today")),
            numerals.of(used),
            numerals.of(standings.size()),
            count(Status.LATE),
            count(Status.REFUSED),
            count(Status.MISSING)));
  }

  private void requests() {
    int number = 0;
    for (Status status : REMINDED) {
      if (!of(status).isEmpty()) {
        out.paragraph(
            Look.BODY, ++number + ". " + texts.of("reminder.ask." + status.name(), count(status)));
      }
    }
    String template = head.letterhead().template().vi();
    out.paragraph(
        Look.BODY, ++number + ". " + texts.or(template, "reminder.template", head.campaignId()));
    out.paragraph(Look.BODY, ++number + ". " + texts.of("reminder.name", head.campaignId()));
  }

  private void list() {
    out.turn(Paper.PORTRAIT);
    out.paragraph(Look.TITLE, texts.of("reminder.list"));
    out.paragraph(Look.SUBJECT, head.campaign());
    if (head.synthetic()) {
      out.paragraph(Look.MARK, texts.of("mark"));
    }
    String symbol = texts.or(head.letterhead().reminder().symbol(), "reminder.symbol");
    out.paragraph(Look.DATE, texts.of("reminder.of", symbol));
    out.rule(TITLE_RULE);
    out.space(160);
    List<AgencyStanding> listed = new ArrayList<>();
    REMINDED.forEach(status -> listed.addAll(of(status)));
    int all = listed.size();
    List<AgencyStanding> printed = listed.subList(0, Math.min(MOST_LISTED, all));
    out.table(WIDTHS, true, table -> rows(table, printed));
    out.space(120);
    if (all > printed.size()) {
      out.paragraph(
          Look.NOTE, texts.of("reminder.cut", numerals.of(printed.size()), numerals.of(all)));
    }
  }

  private void rows(TableWriter table, List<AgencyStanding> listed) {
    table.row(
        true,
        () -> {
          for (String column : List.of("ordinal", "agency", "received", "late", "reason")) {
            text(table, Look.CELL_CENTER, texts.of("reminder.column." + column), true);
          }
        });
    int number = 0;
    Status status = null;
    for (AgencyStanding standing : listed) {
      if (standing.status() != status) {
        status = standing.status();
        String title = texts.of("reminder.group." + status.name(), count(status));
        table.row(
            false, () -> table.text(WIDTHS.size(), Down.ALONE, Look.CELL_GROUP, title, SIZE, true));
      }
      row(table, ++number, standing);
    }
  }

  private void row(TableWriter table, int number, AgencyStanding standing) {
    AgencyStanding.Used sent = sent(standing);
    String late = sent == null || sent.daysLate() == 0 ? "" : numerals.of(sent.daysLate());
    table.row(
        false,
        () -> {
          text(table, Look.CELL_CENTER, numerals.of(number), false);
          text(table, Look.CELL_LEFT, standing.agency().name(), false);
          text(table, Look.CELL_CENTER, sent == null ? "" : texts.day(sent.receivedOn()), false);
          text(table, Look.CELL_CENTER, late, false);
          text(table, Look.CELL_LEFT, reason(standing), false);
        });
  }

  private static void text(TableWriter table, Look look, String text, boolean bold) {
    table.text(1, Down.ALONE, look, text, SIZE, bold);
  }

  private String reason(AgencyStanding standing) {
    if (standing.status() != Status.REFUSED) {
      return texts.of("reminder.todo." + standing.status().name());
    }
    String reason = reasons.getOrDefault(standing.agency().code(), "");
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  private static AgencyStanding.@Nullable Used sent(AgencyStanding standing) {
    return standing.used() != null ? standing.used() : standing.refused();
  }

  private List<AgencyStanding> of(Status status) {
    return standings.stream().filter(s -> s.status() == status).toList();
  }

  private String count(Status status) {
    return numerals.of(of(status).size());
  }

  private Optional<LocalDate> lastReceived() {
    return standings.stream()
        .map(ReminderLetter::sent)
        .filter(Objects::nonNull)
        .map(AgencyStanding.Used::receivedOn)
        .max(LocalDate::compareTo);
  }
}
