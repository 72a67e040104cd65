package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import vn.tonghop.change.Lines;
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

/** Lines of a published CSV file, read again to be compared. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CsvLineBenchmark {

  private static final int LINES = 1_000;
  private static final String LINE =
      "BQP,%d,\"Cấp mới giấy phép, chứng chỉ\",3,28,58,https://dichvucong.bqp.example.vn,846,\n";

  private Path file = Path.of("");

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("lines", ".csv");
    StringBuilder text = new StringBuilder("agency,row,ten,mucdo,hs_tt,hs_tong,url,vanban,ghichu\n");
    for (int i = 0; i < LINES; i++) {
      text.append(LINE.formatted(i));
    }
    Files.writeString(file, text);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  @OperationsPerInvocation(LINES)
  public void line(Blackhole hole) throws Exception {
    try (Lines lines = CsvLines.open(file)) {
      for (List<String> line = lines.next(); line != null; line = lines.next()) {
        hole.consume(line);
      }
    }
  }
}
