package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.ReportCell.OutOf;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.finding.Origin;

class PackedRowsTest {

  private static final int FEW_BYTES = 80;

  private static ReportRow row(int number, ReportCell... cells) {
    return new ReportRow(
        ReportRow.Kind.AGENCY,
        String.valueOf(number),
        "A" + number,
        "Sở " + number,
        List.of(cells));
  }

  private static PackedRows packed(List<ReportRow> rows) {
    return new PackedRows(rows::forEach);
  }

  private static ReportCell number(String number) {
    return new ReportCell.Number(new BigDecimal(number));
  }

  @Test
  void rowsComeBackAsTheyWereAsOftenAsTheyAreAskedFor() {
    List<ReportRow> rows =
        List.of(
            new ReportRow(ReportRow.Kind.GROUP, "XIV", "TINH", "Tỉnh", List.of()),
            row(
                1,
                number("0"),
                number("-12.50"),
                number("123456789012345678901234567890.0123456789"),
                new ReportCell.Number(new BigDecimal("1E+3"), 2)),
            row(2, new ReportCell.Text(""), new ReportCell.Text("Đã có"), new OutOf(7, 18)),
            row(
                3,
                new ReportCell.Day(LocalDate.of(2017, 11, 6)),
                new ReportCell.Day(LocalDate.of(1969, 12, 31))),
            row(4, Sign.values()),
            new ReportRow(ReportRow.Kind.LINE, "5", "BO", "Nhiệm vụ", List.of(), null, "x.item"),
            new ReportRow(ReportRow.Kind.TOTAL, "", "ALL", "Tổng cộng", List.of(new OutOf(0, 0))));

    PackedRows packed = packed(rows);

    assertThat(packed.list()).isEqualTo(rows);
    assertThat(packed.list()).isEqualTo(rows);
    assertThat(packed.isStreamed()).isFalse();
  }

  @Test
  void noRowsAreNoRows() {
    assertThat(packed(List.of()).list()).isEmpty();
  }

  @Test
  void codesAndNamesAreThoseGiven() {
    ReportRow given = row(1, number("5"));

    ReportRow made = packed(List.of(given)).list().get(0);

    assertThat(made.code()).isSameAs(given.code());
    assertThat(made.name()).isSameAs(given.name());
  }

  @Test
  void aRowOfTenFiguresTakesFewBytes() {
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      rows.add(row(i, Collections.nCopies(10, number(i + ".25")).toArray(ReportCell[]::new)));
    }

    assertThat(packed(rows).bytes()).isBetween(1L, 1_000L * FEW_BYTES);
  }

  @Test
  void rowsOfTablesAreNotForThis() {
    ReportRow.Sent place = new ReportRow.Sent(Origin.of("a.xlsx"), 9);
    ReportRow sent = new ReportRow(ReportRow.Kind.LINE, "1", "A", "x", List.of(), place, null);

    assertThatThrownBy(() -> packed(List.of(sent))).isInstanceOf(IllegalArgumentException.class);
  }
}
