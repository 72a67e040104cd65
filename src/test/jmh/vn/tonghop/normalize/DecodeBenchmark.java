package vn.tonghop.normalize;

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

/** Numbers and dates as agencies type them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeBenchmark {

  private static final int TEXTS = 8;

  private final String[] numbers = {
    "1234", "1.234", "1.234,5", "98%", "0", "12,5 %", "khoảng 40", "chưa thống kê"
  };
  private final String[] dates = {
    "31/10/2017", "6-11-2017", "ngày 6 tháng 11 năm 2017", "10/2017", "1/1/17", "2017", "", "không"
  };

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void number(Blackhole hole) {
    for (String text : numbers) {
      hole.consume(
          NumberReader.read(text, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void date(Blackhole hole) {
    for (String text : dates) {
      hole.consume(DateReader.read(text));
    }
  }
}
