package vn.tonghop.publish;

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

/** Widths and lines of the texts of printed tables. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextFitBenchmark {

  private static final int TEXTS = 3;

  private final String[] texts = {
    "Ủy ban nhân dân tỉnh Thái Nguyên",
    "1.234",
    "Năm 2017, cơ quan đã hoàn thành phần lớn nhiệm vụ; hệ thống vận hành ổn định, dữ liệu được cập nhật."
  };

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void lines(Blackhole hole) {
    for (String text : texts) {
      hole.consume(TextFit.lines(text, 20));
    }
  }
}
