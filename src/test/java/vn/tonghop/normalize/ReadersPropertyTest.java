package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import vn.tonghop.finding.Findings;

class ReadersPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings()
            .withChars("0123456789.,-+ eE%/()*[]tỷđồngkhoảng\n\u00a0")
            .ofMaxLength(40));
  }

  @Property
  void readers_never_throw(@ForAll("texts") String text) {
    assertThatCode(
            () -> {
              for (NumberReader.Expect expect : NumberReader.Expect.values()) {
                NumberReading read = NumberReader.read(text, expect, DecimalMark.UNKNOWN);
                assertThat(read.value() == null).isEqualTo(read.problem() != null);
                if (read.value() != null) {
                  Numbers.bounded(read.value());
                }
              }
              NumberReader.proof(text);
              Numbers.stored(text);
              DateReader.read(text);
              DateReader.serial(text);
              HeaderKey.of(text);
            })
        .doesNotThrowAnyException();
  }

  @Property
  void a_number_printed_the_vietnamese_way_reads_back(
      @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(4) BigDecimal number) {
    String printed = new DecimalFormat("#,##0.00##", vietnamese()).format(number);
    BigDecimal shown = new BigDecimal(printed.replace(".", "").replace(',', '.'));
    assertThat(NumberReader.read(printed, NumberReader.Expect.DECIMAL, DecimalMark.COMMA).value())
        .isEqualByComparingTo(shown);
  }

  @Property
  void a_whole_number_reads_back_grouped_or_not(@ForAll long number) {
    String grouped = new DecimalFormat("#,##0", vietnamese()).format(number);
    for (String text : List.of(grouped, Long.toString(number))) {
      assertThat(NumberReader.read(text, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN).value())
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Property
  void a_number_reads_back_with_what_people_write_around_it(
      @ForAll @net.jqwik.api.constraints.IntRange(min = 0) int number) {
    String grouped = new DecimalFormat("#,##0", vietnamese()).format(number);
    for (String text :
        List.of(
            " " + grouped + "\u00A0",
            "'" + number,
            grouped + " (ghi chú)",
            grouped + "*",
            grouped.replace('.', ' '),
            grouped.replace('.', ','))) {
      assertThat(NumberReader.read(text, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN).value())
          .as(text)
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
    NumberReading ratio =
        NumberReader.read(grouped + " / " + number, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN);
    assertThat(ratio.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(ratio.whole()).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  private static DecimalFormatSymbols vietnamese() {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return symbols;
  }

  @Property
  void a_date_reads_back(@ForAll("dates") LocalDate date) {
    String printed =
        String.format(
            Locale.ROOT,
            "%02d/%02d/%04d",
            date.getDayOfMonth(),
            date.getMonthValue(),
            date.getYear());
    String inWords =
        String.format(
            Locale.ROOT,
            "ngày %d tháng %d năm %d",
            date.getDayOfMonth(),
            date.getMonthValue(),
            date.getYear());
    assertThat(DateReader.read(printed).orElseThrow().date()).isEqualTo(date);
    assertThat(DateReader.read(inWords).orElseThrow().date()).isEqualTo(date);
    assertThat(DateReader.isDay(printed)).isTrue();
    assertThat(DateReader.read(date.toString()).orElseThrow().date()).isEqualTo(date);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void keys_are_stable(@ForAll("texts") String text) {
    String key = HeaderKey.of(text);
    assertThat(HeaderKey.of(key.substring(0, Math.min(500, key.length()))))
        .isEqualTo(key.substring(0, Math.min(500, key.length())).strip());
  }

  @Property(tries = 200)
  void no_sheet_makes_the_reading_throw(@ForAll("rows") List<List<String>> rows) throws Exception {
    Normalizer normalizer = new Normalizer(World.setup());
    FakeSheet services =
        FakeSheet.named("DVC")
            .row(
                "TT",
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "Văn bản quy định");
    FakeSheet form =
        FakeSheet.named("CHI_TIEU")
            .row(
                "Mã",
                "Tử số (số lượng)",
                "Mẫu số (tổng số)",
                "Tỷ lệ (%)",
                "Giá trị chọn",
                "Trạng thái");
    FakeSheet unknown = FakeSheet.named("Sheet1");
    List<String> codes = World.indicators().stream().map(i -> i.code()).toList();
    int n = 0;
    for (List<String> row : rows) {
      services.row(row.toArray());
      unknown.row(row.toArray());
      List<Object> coded = new ArrayList<>(row);
      coded.add(0, codes.get(n++ % codes.size()));
      form.row(coded.toArray());
    }
    Findings findings = new Findings();
    Recognition found = normalizer.recognize(List.of(services, form, unknown), findings);
    CoverSheet cover = normalizer.cover(found.cover());
    normalizer.answers(found, cover, World.PROVINCE, findings);
    List<TableRow> read = new ArrayList<>();
    TableTotals totals =
        normalizer.table(found.table("dvc").orElseThrow(), cover, findings, read::add);
    assertThat(read).hasSize(totals.dataRows());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "1",
                "I",
                "A",
                "3",
                "3,4",
                "Tổng cộng",
                "-",
                "x",
                "không có",
                "12/15",
                "1.234",
                "50%",
                "0,5",
                "Nơi nhận:",
                "846",
                "#REF!",
                "2017-11-06",
                "(1)"),
            texts());
    return cell.list().ofMaxSize(8).list().ofMaxSize(12);
  }
}
