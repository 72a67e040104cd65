package vn.tonghop.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import vn.tonghop.sample.SampleWorkbooks;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One row of the table of services: of a workbook of 1,000 rows (.xlsx) or of a CSV file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SheetBenchmark {

  private static final int ROWS = 1_000;

  @Param({"xlsx", "csv"})
  public String format = "";

  private Path folder = Path.of("");
  private Path file = Path.of("");

  @Setup
  public void write() throws Exception {
    folder = Files.createTempDirectory("sheet");
    file = folder.resolve("dvc.csv");
    if (format.equals("xlsx")) {
      file =
          SampleWorkbooks.write(
                  new JobsFolder(Path.of("jobs")).load("3500-KQ2017"), folder, 1, ROWS, ROWS)
              .get(0);
      return;
    }
    StringBuilder text = new StringBuilder("tt;linh_vuc;ten;muc_do;hs_tt;hs_tong;url;van_ban\n");
    for (int i = 1; i <= ROWS; i++) {
      text.append(i).append(";Hộ tịch;Cấp mới giấy khai sinh ").append(i);
      text.append(";3;28;58;https://dichvucong.example.vn;846\n");
    }
    Files.writeString(file, text);
  }

  @TearDown
  public void delete() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void row(Blackhole hole) throws Exception {
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);
    PartFile part = PartFile.of(file.getFileName().toString(), file);
    try (OpenSubmission submission = files.open(List.of(part))) {
      for (SheetSource sheet : submission.sheets()) {
        if (sheet.name().equalsIgnoreCase("dvc")) {
          sheet.read(
              row -> {
                hole.consume(row);
                return true;
              });
        }
      }
    }
  }
}
