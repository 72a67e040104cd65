package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Short texts are decoded once; what is read of them is what is read of long ones. */
class HeldTextTest {

  /** So many lines are more than is held. */
  private static final int LONG = 150_000;

  @TempDir Path folder;

  private static HeldText text(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(HeldText.of(bytes, 0, StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsWhatItsBytesSay() throws Exception {
    HeldText text = text("Đăng ký 𝄞");
    assertThat(text.length()).isEqualTo(10);
    assertThat(text.start(4).toString()).isEqualTo("Đăng");
    assertThat(text.start(99).toString()).isEqualTo("Đăng ký 𝄞");
    assertThat(text.isBlank()).isFalse();
    assertThat(text.holdsNul()).isFalse();
    TimeBudget time = new TimeBudget(ReadLimits.DEFAULT, System::nanoTime);
    for (int pass = 0; pass < 2; pass++) {
      try (BufferedReader reader = new BufferedReader(text.open(time))) {
        assertThat(reader.lines()).containsExactly("Đăng ký 𝄞");
      }
    }
  }

  @Test
  void blanksAndNulsAreSeen() {
    assertThat(text(" \t\r\n\uFEFF").isBlank()).isTrue();
    assertThat(text(" \t.").isBlank()).isFalse();
    assertThat(text("a\0b").holdsNul()).isTrue();
    assertThat(text("a0b").holdsNul()).isFalse();
  }

  @Test
  void bytesBeforeTheTextAreLeftOut() {
    byte[] marked = "\uFEFFa".getBytes(StandardCharsets.UTF_8);
    assertThat(HeldText.of(marked, 3, StandardCharsets.UTF_8))
        .extracting(t -> t.start(9).toString())
        .isEqualTo("a");
  }

  @Test
  void bytesOfAnotherEncodingAreNone() {
    byte[] latin = "Đà".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(HeldText.of(latin, 0, StandardCharsets.UTF_8)).isNull();
    assertThat(HeldText.of(new byte[] {'a', (byte) 0xC3}, 0, StandardCharsets.UTF_8)).isNull();
  }

  @Test
  void aPassStopsWhenItsTimeIsOver() throws Exception {
    AtomicLong clock = new AtomicLong();
    TimeBudget time = new TimeBudget(ReadLimits.DEFAULT, clock::get);
    try (Reader reader = text("ab").open(time)) {
      assertThat(reader.read()).isEqualTo('a');
      clock.addAndGet(ReadLimits.DEFAULT.seconds() * 1_000_000_000L);
      assertThatThrownBy(reader::read).isInstanceOf(LimitExceededException.class);
    }
    assertThatThrownBy(() -> text("ab").open(time).read())
        .isInstanceOf(LimitExceededException.class);
  }

  private static RowVisitor upTo(int most, List<String> lines) {
    return row -> lines.add(row.number() + row.cells().get(0).text()) && lines.size() < most;
  }

  private static List<String> lines(SheetSource sheet, int most) throws Exception {
    List<String> lines = new ArrayList<>();
    sheet.read(upTo(most, lines));
    return lines;
  }

  private static List<String> linesOn(SheetSource sheet, int most) throws Exception {
    List<String> lines = new ArrayList<>();
    assertThat(sheet.readOn(upTo(most, lines))).isTrue();
    return lines;
  }

  private OpenSubmission open(String content) {
    PartFile part = TestFiles.file(folder, "dvc.csv", content);
    return new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000})
  void aTextIsReadOnWhereTheLastPassHadEnough(int further) throws Exception {
    try (OpenSubmission open =
        open("a;1\nb;2\n\"c\nc\";3\nd;4\n\ne;5\n" + "z;0\n".repeat(further))) {
      SheetSource sheet = open.sheets().get(0);
      assertThat(sheet.readOn(row -> true)).isFalse();
      assertThat(lines(sheet, 2)).containsExactly("1a", "2b");
      assertThat(linesOn(sheet, 2)).containsExactly("3c\nc", "5d");
      assertThat(linesOn(sheet, 1)).containsExactly("7e");
      assertThat(linesOn(sheet, LONG + 9)).hasSize(further);
      assertThat(sheet.readOn(row -> true)).as("nobody had enough").isFalse();
      assertThat(lines(sheet, 5)).containsExactly("1a", "2b", "3c\nc", "5d", "7e");
    }
  }

  @Test
  void aFileIsNotKeptOpenToBeReadOn() throws Exception {
    try (OpenSubmission open = open("a;1\nb;2\n" + "z;0\n".repeat(LONG))) {
      SheetSource sheet = open.sheets().get(0);
      assertThat(lines(sheet, 1)).containsExactly("1a");
      assertThat(sheet.readOn(row -> true)).isFalse();
      assertThat(lines(sheet, 2)).containsExactly("1a", "2b");
    }
  }

  @Test
  void betweenTwoPassesTheClockStandsStill() throws Exception {
    AtomicLong clock = new AtomicLong();
    TimeBudget time = new TimeBudget(ReadLimits.DEFAULT, clock::get);
    long half = ReadLimits.DEFAULT.seconds() * 500_000_000L;
    HeldText text = text("a;1\nb;2\n" + "c;3\n".repeat(20_000));
    CsvDialect dialect = new CsvDialect(StandardCharsets.UTF_8, 0, false, ';', 0);
    CsvSheet sheet =
        new CsvSheet(
            "dvc.csv",
            () -> {
              throw new AssertionError("read anew");
            },
            new CsvText(dialect, text),
            time,
            ReadLimits.DEFAULT);
    assertThat(lines(sheet, 1)).containsExactly("1a");
    clock.addAndGet(9 * half);
    assertThat(linesOn(sheet, 1)).containsExactly("2b");
    clock.addAndGet(9 * half);
    assertThatThrownBy(
            () ->
                sheet.readOn(
                    row -> {
                      clock.addAndGet(half);
                      return true;
                    }))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.finding().code()).isEqualTo("TOO-BIG"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000})
  void whatIsWrongIsTheSameWhereverTheTextIsRead(int further) throws Exception {
    try (OpenSubmission open = open("a;1\n" + "z;0\n".repeat(further) + "c;\"open\n")) {
      SheetSource sheet = open.sheets().get(0);
      Finding anew = wrong(() -> lines(sheet, LONG + 9));
      assertThat(anew.code()).isEqualTo("DAMAGED");
      assertThat(lines(sheet, 1)).containsExactly("1a");
      assertThat(wrong(() -> linesOn(sheet, LONG + 9))).isEqualTo(anew);
      assertThat(sheet.readOn(row -> true)).as("nothing is left open").isFalse();
    }
  }

  private static Finding wrong(ThrowingCallable reading) {
    return catchThrowableOfType(UnreadableException.class, reading).finding();
  }
}
