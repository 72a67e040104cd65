package vn.tonghop.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.intake.IntakeResult.TableTally;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.feedback.Feedback;
import vn.tonghop.publish.feedback.FeedbackWorkbook;

/** The parts of feedback that are made the same way for a publication and for {@code check}. */
final class FeedbackDrafts {

  /** Raised by hand when the same feedback is laid out differently. */
  private static final String LAYOUT = "1";

  private final Setup setup;
  private final FindingMessages messages = FindingMessages.in(Locale.forLanguageTag("vi"));

  FeedbackDrafts(Setup setup) {
    this.setup = setup;
  }

  Feedback.Frame frame(boolean synthetic) {
    Campaign campaign = setup.campaign();
    return new Feedback.Frame(
        campaign.publisher().vi(),
        campaign.id(),
        campaign.name().vi(),
        campaign.deadlineInclusive() ? campaign.deadline() : campaign.deadline().minusDays(1),
        synthetic);
  }

  List<Feedback.TableRows> tables(List<TableTally> tallies) {
    return tallies.stream()
        .map(
            tally ->
                new Feedback.TableRows(
                    setup.outline().table(tally.table()).map(t -> name(t)).orElse(tally.table()),
                    tally.dataRows(),
                    tally.loaded(),
                    tally.rejected()))
        .toList();
  }

  private static String name(Table table) {
    return table.sheet() + " (" + table.name().vi() + ")";
  }

  /**
   * Hash of everything a workbook is made from.
   *
   * @param content hashes of the submissions it speaks of
   */
  String madeFrom(Feedback feedback, List<String> content) {
    MessageDigest digest = sha256();
    List<String> parts =
        List.of(
            LAYOUT,
            EngineVersion.get(),
            setup.configHash(),
            FeedbackWorkbook.words(),
            feedback.toString(),
            content.toString());
    parts.forEach(part -> update(digest, part));
    feedback
        .reports()
        .forEach(
            report -> report.findings().forEach(found -> update(digest, messages.text(found))));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
