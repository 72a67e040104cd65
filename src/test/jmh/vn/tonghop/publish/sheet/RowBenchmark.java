package vn.tonghop.publish.sheet;

import java.io.Writer;
import java.util.List;
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

/** One row of eight cells of a printed workbook. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RowBenchmark {

  private static final int ROWS = 1_000;
  private static final SheetPlan PLAN =
      new SheetPlan("T-01", false, List.of(5.0, 40.0), 4, null, false, "T-01");

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void row() {
    SheetStream sheet = new SheetStream(Writer.nullWriter(), PLAN);
    for (int row = 1; row <= ROWS; row++) {
      sheet.row(row, 15);
      sheet.text(1, Look.CELL, "Ủy ban nhân dân tỉnh Thái Nguyên");
      for (int column = 2; column <= 8; column++) {
        sheet.number(column, Look.FIGURE, "1234.5");
      }
    }
    sheet.end();
  }
}
