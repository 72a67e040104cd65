package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.statistic.PackedBytes;

/**
 * Rows held in few bytes each, made anew whenever they are asked for: there may be one for every
 * agency, in every table of a publication. Codes and names are those of the registry or the
 * outline, and are only referred to.
 */
final class PackedRows implements RowSource {

  private static final ReportRow.Kind[] KINDS = ReportRow.Kind.values();
  private static final Sign[] SIGNS = Sign.values();
  private static final int NUMBER = SIGNS.length;
  private static final int TEXT = NUMBER + 1;
  private static final int DAY = TEXT + 1;
  private static final int OUT_OF = DAY + 1;

  private final PackedBytes bytes = new PackedBytes();
  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable String> items = new ArrayList<>();

  PackedRows(Consumer<Consumer<ReportRow>> rows) {
    rows.accept(this::add);
  }

  @Override
  public boolean isStreamed() {
    return false;
  }

  @Override
  public void sendTo(Consumer<? super ReportRow> sink, long lines) {
    PackedBytes.Reader in = bytes.from(0);
    for (int i = 0; i < codes.size(); i++) {
      sink.accept(row(i, in));
    }
  }

  /** What the figures and texts take. */
  long bytes() {
    return bytes.size();
  }

  private void add(ReportRow row) {
    if (row.sent() != null) {
      throw new IllegalArgumentException("row of a table: " + row.sent());
    }
    codes.add(row.code());
    names.add(row.name());
    items.add(row.item());
    bytes.small(row.kind().ordinal());
    bytes.text(row.ordinal());
    bytes.whole(row.cells().size());
    row.cells().forEach(this::add);
  }

  private ReportRow row(int index, PackedBytes.Reader in) {
    ReportRow.Kind kind = KINDS[in.small()];
    String ordinal = in.text();
    int columns = (int) in.whole();
    List<ReportCell> cells = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(cell(in));
    }
    return new ReportRow(
        kind, ordinal, codes.get(index), names.get(index), cells, null, items.get(index));
  }

  private void add(ReportCell cell) {
    if (cell instanceof Sign sign) {
      bytes.small(sign.ordinal());
    } else if (cell instanceof ReportCell.Number number) {
      bytes.small(NUMBER);
      bytes.whole(number.decimals() - ReportCell.Number.AS_COLUMN);
      bytes.number(number.value());
    } else if (cell instanceof ReportCell.Text text) {
      bytes.small(TEXT);
      bytes.text(text.text());
    } else if (cell instanceof ReportCell.Day day) {
      bytes.small(DAY);
      bytes.whole(day.date().toEpochDay());
    } else if (cell instanceof ReportCell.OutOf outOf) {
      bytes.small(OUT_OF);
      bytes.whole(outOf.count());
      bytes.whole(outOf.total());
    }
  }

  private static ReportCell cell(PackedBytes.Reader in) {
    int kind = in.small();
    if (kind == NUMBER) {
      int decimals = (int) in.whole() + ReportCell.Number.AS_COLUMN;
      BigDecimal value = in.number();
      return new ReportCell.Number(value, decimals);
    }
    if (kind == TEXT) {
      return new ReportCell.Text(in.text());
    }
    if (kind == DAY) {
      return new ReportCell.Day(LocalDate.ofEpochDay(in.whole()));
    }
    if (kind == OUT_OF) {
      int count = (int) in.whole();
      return new ReportCell.OutOf(count, (int) in.whole());
    }
    return SIGNS[kind];
  }
}
