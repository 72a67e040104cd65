package vn.tonghop.publish.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.feedback.PageGrid.Part;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;
import vn.tonghop.publish.sheet.WorkbookStream;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.AgencyStanding.Status;

/** {@code don-doc.xlsx}: the agencies to be reminded, ready to go into an official letter. */
public final class ReminderWorkbook {

  /** Gravest first: who sent nothing, who must send again, who came late. */
  private static final List<Status> REMINDED = List.of(Status.MISSING, Status.REFUSED, Status.LATE);

  /** From A: number, agency, standing, received, days late, reason. */
  private static final List<Double> WIDTHS = List.of(6.0, 42.0, 30.0, 13.0, 12.0, 62.0);

  private static final int LEFT_HEAD = 2;

  private final Feedback.Frame frame;
  private final List<AgencyStanding> standings;
  private final Map<String, String> reasons;

  private ReminderWorkbook(
      Feedback.Frame frame, List<AgencyStanding> standings, Map<String, String> reasons) {
    this.frame = frame;
    this.standings = standings;
    this.reasons = reasons;
  }

  /**
   * @param standings of all obliged agencies, in official order
   * @param reasons why the report of an agency was refused, by its code
   */
  public static void write(
      Path file, Feedback.Frame frame, List<AgencyStanding> standings, Map<String, String> reasons)
      throws IOException {
    String title = FeedbackTexts.of("reminder.title");
    SheetPlan plan =
        new SheetPlan(
            FeedbackTexts.of("reminder.sheet"),
            false,
            WIDTHS,
            0,
            0,
            null,
            false,
            PageFrame.page(frame.id()));
    try (WorkbookStream workbook =
        WorkbookStream.create(
            file, List.of(plan), new WorkbookStream.Description(frame.publisher(), title, ""))) {
      workbook.sheet(0, new ReminderWorkbook(frame, standings, reasons)::page);
    }
  }

  private void page(SheetStream out) {
    PageGrid grid = new PageGrid(out, WIDTHS);
    PageFrame.write(grid, frame, LEFT_HEAD, FeedbackTexts.of("reminder.title"));
    long used = standings.stream().filter(s -> s.used() != null).count();
    grid.line(
        Look.PLAIN,
        FeedbackTexts.of(
            "reminder.counts",
            frame.lastDay(),
            standings.size(),
            (int) used,
            of(Status.MISSING).size(),
            of(Status.REFUSED).size(),
            of(Status.LATE).size()));
    if (REMINDED.stream().allMatch(status -> of(status).isEmpty())) {
      grid.line(Look.PLAIN, FeedbackTexts.of("reminder.none"));
    } else {
      table(grid);
    }
    lastReceived().ifPresent(day -> grid.line(Look.NOTE, FeedbackTexts.of("reminder.source", day)));
  }

  private void table(PageGrid grid) {
    List<Part> header = new ArrayList<>();
    for (String text : FeedbackTexts.lines("reminder.column.")) {
      header.add(Part.at(header.size() + 1, Look.HEADER, text));
    }
    grid.row(header);
    int number = 0;
    int group = 0;
    for (Status status : REMINDED) {
      List<AgencyStanding> reminded = of(status);
      if (!reminded.isEmpty()) {
        group(grid, Roman.of(++group), status, reminded.size());
      }
      for (AgencyStanding standing : reminded) {
        row(grid, ++number, standing);
      }
    }
  }

  private static void group(PageGrid grid, String number, Status status, int count) {
    String name = FeedbackTexts.of("reminder." + status.name());
    grid.row(
        List.of(
            Part.at(1, Look.HEADER, number),
            new Part(
                2, grid.columns(), Look.GROUP, FeedbackTexts.of("reminder.group", name, count))));
  }

  private void row(PageGrid grid, int number, AgencyStanding standing) {
    AgencyStanding.Used sent = sent(standing);
    String code = standing.agency().code();
    Status status = standing.status();
    grid.row(
        List.of(
            Part.at(1, Look.CENTER, Integer.toString(number)),
            Part.at(2, Look.CELL, standing.agency().name()),
            Part.at(3, Look.CELL, FeedbackTexts.of("reminder." + status.name())),
            Part.at(4, Look.CENTER, sent == null ? "" : FeedbackTexts.day(sent.receivedOn())),
            Part.at(
                5,
                Look.CENTER,
                sent == null || sent.daysLate() == 0 ? "" : Integer.toString(sent.daysLate())),
            Part.at(
                6,
                Look.CELL,
                status == Status.REFUSED
                    ? reasons.getOrDefault(code, "")
                    : FeedbackTexts.of("reminder.ask" + status.name()))));
  }

  private static AgencyStanding.@Nullable Used sent(AgencyStanding standing) {
    return standing.used() != null ? standing.used() : standing.refused();
  }

  private List<AgencyStanding> of(Status status) {
    return standings.stream().filter(s -> s.status() == status).toList();
  }

  private Optional<LocalDate> lastReceived() {
    return standings.stream()
        .map(ReminderWorkbook::sent)
        .flatMap(sent -> sent == null ? Stream.empty() : Stream.of(sent.receivedOn()))
        .max(Comparator.naturalOrder());
  }
}
