package vn.tonghop.outline;

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

/** Headers and labels brought to the form in which they are compared. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordKeyBenchmark {

  private static final int TEXTS = 4;

  private final String[] texts = {
    "Tên DVC trực tuyến",
    "Mức độ cung cấp (3, 4)",
    "Tổng số hồ sơ thực tế tiếp nhận, xử lý (trực tuyến và trực tiếp) từ 01/01/2017 đến 31/10/2017",
    "TT"
  };

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void of(Blackhole hole) {
    for (String text : texts) {
      hole.consume(WordKey.of(text));
    }
  }
}
