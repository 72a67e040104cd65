package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;

/** {@code document:} of a campaign and of an outline. */
class DocumentPlanTest {

  private static final String CAMPAIGN = "campaigns/mini-2020.yaml";
  private static final String OUTLINE = "outlines/mini.yaml";

  @TempDir Path folder;

  private JobsCopy with(String file, String document) throws IOException {
    String first = file.equals(CAMPAIGN) ? "rankings:\n" : "reports:\n";
    return new JobsCopy(folder).edit(file, "\n" + first, "\n" + document + first);
  }

  @Test
  void withoutItEverythingIsOpen() throws Exception {
    Setup setup = new JobsCopy(folder).jobs().load(JobsCopy.CAMPAIGN);

    assertThat(setup.campaign().letterhead()).isEqualTo(Letterhead.OPEN);
    assertThat(setup.outline().document()).isEqualTo(DocumentPlan.PLAIN);
  }

  @Test
  void aCampaignSaysWhatItsDocumentsBear() throws Exception {
    Setup setup =
        with(
                CAMPAIGN,
                """
                document:
                  superior: {vi: UBND TỈNH, en: PROVINCE}
                  place: {vi: Huế, en: Hue}
                  report: {symbol: BC-SVH, about: {vi: Thư viện, en: Libraries}}
                  reminder: {symbol: SVH-QL}
                  addressees: [{vi: UBND tỉnh, en: Province}]
                  template: {vi: Mẫu ở trang A, en: Form at A}
                  recipients: [{vi: Như trên, en: As above}]
                  signature: [{vi: GIÁM ĐỐC, en: DIRECTOR}]
                """)
            .jobs()
            .load(JobsCopy.CAMPAIGN);

    assertThat(setup.campaign().letterhead())
        .isEqualTo(
            new Letterhead(
                new Label("UBND TỈNH", "PROVINCE"),
                new Label("Huế", "Hue"),
                new Letterhead.Subject("BC-SVH", new Label("Thư viện", "Libraries")),
                new Letterhead.Subject("SVH-QL", new Label("", "")),
                List.of(new Label("UBND tỉnh", "Province")),
                new Label("Mẫu ở trang A", "Form at A"),
                List.of(new Label("Như trên", "As above")),
                List.of(new Label("GIÁM ĐỐC", "DIRECTOR"))));
  }

  @Test
  void anOutlineSaysWhatTheReportTells() throws Exception {
    Setup setup =
        with(
                OUTLINE,
                """
                document:
                  leave_out: [A]
                  headings: [{code: B, vi: Phần B, en: Part B}]
                  figures: [b.all, b.cost]
                  narratives: [b.site]
                  tables: [B-3, B-1]
                """)
            .jobs()
            .load(JobsCopy.CAMPAIGN);

    assertThat(setup.outline().document())
        .isEqualTo(
            new DocumentPlan(
                List.of(new Section("B", new Label("Phần B", "Part B"))),
                Set.of("A"),
                List.of("b.all", "b.cost"),
                List.of("b.site"),
                List.of("B-3", "B-1")));
  }

  @Test
  void whatItNamesMustBeThereAndOfTheRightKind() throws Exception {
    JobsCopy copy =
        with(
            OUTLINE,
            """
            document:
              leave_out: [Z]
              headings: [{code: A, vi: A, en: A}]
              figures: [b.site, b.nothing]
              narratives: [b.all]
              tables: [B-9, B-1, B-1]
              sections: []
            """);

    assertThat(copy.problems())
        .extracting(OutlineException.Problem::key)
        .containsExactlyInAnyOrder(
            "unknown-section",
            "duplicate",
            "wrong-kind",
            "unknown-indicator",
            "wrong-kind",
            "unknown-report",
            "duplicate",
            "unknown-key");
  }

  @Test
  void aCampaignsUnknownKeysAreTold() throws Exception {
    assertThat(with(CAMPAIGN, "document: {report: {number: 5}, signed: no}\n").problems())
        .extracting(OutlineException.Problem::key)
        .containsExactly("unknown-key", "unknown-key");
  }

  @Test
  void howReportsAreReadDoesNotHangOnIt() throws Exception {
    Setup plain = new JobsCopy(folder).jobs().load(JobsCopy.CAMPAIGN);
    Path other = folder.resolve("other");
    Setup changed =
        new JobsCopy(other)
            .edit(OUTLINE, "\nreports:\n", "\ndocument: {leave_out: [A]}\nreports:\n")
            .edit(CAMPAIGN, "\nrankings:\n", "\ndocument: {report: {symbol: X}}\nrankings:\n")
            .jobs()
            .load(JobsCopy.CAMPAIGN);

    assertThat(changed.readingHash()).isEqualTo(plain.readingHash());
    assertThat(changed.configHash()).isNotEqualTo(plain.configHash());
  }
}
