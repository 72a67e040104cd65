package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJsonTest {

  @TempDir Path folder;

  @Test
  void theSummaryIsPlainJsonInAFixedOrder() throws Exception {
    Path file = folder.resolve("run.json");

    RunJson.write(
        file,
        new RunSummary(
            "X-2020",
            "X",
            "1.0",
            "0.1.0",
            "c0",
            12,
            null,
            "h0",
            true,
            Instant.parse("2020-11-20T01:02:03Z"),
            Instant.parse("2020-11-20T01:02:05.250Z"),
            LocalDate.of(2020, 11, 13),
            new RunSummary.Counts(6, 5, 3, 1, 0, 1, 1, 1),
            List.of(new RunSummary.Refused("", null, List.of("Báo cáo.xlsx"), List.of("WHO"))),
            List.of(new RunSummary.Waiting("2020-11-20/a.xlsx", "đang chép")),
            List.of(
                new RunSummary.StageTime("load", RunSummary.StageTime.seconds(1_250_400_000L), 3L),
                new RunSummary.StageTime("publish", new BigDecimal("0.020"), null))));

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "campaign" : "X-2020",
              "outline" : "X",
              "outline_version" : "1.0",
              "engine_version" : "0.1.0",
              "config_hash" : "c0",
              "run" : 12,
              "publication" : null,
              "content_hash" : "h0",
              "synthetic" : true,
              "started_at" : "2020-11-20T01:02:03Z",
              "finished_at" : "2020-11-20T01:02:05.250Z",
              "counted_until" : "2020-11-13",
              "counts" : {
                "obliged" : 6,
                "received" : 5,
                "accepted" : 3,
                "with_remarks" : 1,
                "partly" : 0,
                "refused" : 1,
                "missing" : 1,
                "late" : 1
              },
              "refused" : [
                {
                  "agency" : "",
                  "revision" : null,
                  "files" : [
                    "Báo cáo.xlsx"
                  ],
                  "codes" : [
                    "WHO"
                  ]
                }
              ],
              "waiting" : [
                {
                  "name" : "2020-11-20/a.xlsx",
                  "reason" : "đang chép"
                }
              ],
              "stages" : [
                {
                  "stage" : "load",
                  "seconds" : 1.250,
                  "items" : 3
                },
                {
                  "stage" : "publish",
                  "seconds" : 0.020,
                  "items" : null
                }
              ]
            }
            """);
  }
}
