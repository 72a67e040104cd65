package vn.tonghop.publish;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.outline.Registry;
import vn.tonghop.publish.FigurePlaces.Place;

/** Which cell of a table a figure of the summary page leads to. */
final class SummaryLinks {

  private static final String OF_ALL = "chung";
  private static final String OF_GROUP = "nhom_";
  private static final String TABLE = "bieu";

  private final FigurePlaces places;

  SummaryLinks(FigurePlaces places) {
    this.places = places;
  }

  /**
   * @param keys of the columns of the row's block
   * @param column from 0
   * @return null: the figure is in no table
   */
  @Nullable Place of(ReportRow row, List<String> keys, int column) {
    String key = keys.get(column);
    if (key.equals(TABLE)) {
      return places.ofTable(table(row, keys));
    }
    if (!(row.cells().get(column) instanceof ReportCell.Number)) {
      return null;
    }
    return switch (row.kind()) {
      case POPULATION, TOTAL -> places.ofReceipt(row.code());
      case TARGET -> places.ofTarget(row.code());
      case INDICATOR -> ofGroup(row, key, table(row, keys));
      default -> null;
    };
  }

  private @Nullable Place ofGroup(ReportRow row, String key, String table) {
    if (key.equals(OF_ALL)) {
      return places.ofItem(row.code(), Registry.ALL, table);
    }
    return key.startsWith(OF_GROUP)
        ? places.ofItem(
            row.code(), key.substring(OF_GROUP.length()).toUpperCase(Locale.ROOT), table)
        : null;
  }

  private static String table(ReportRow row, List<String> keys) {
    int column = keys.indexOf(TABLE);
    return column >= 0 && row.cells().get(column) instanceof ReportCell.Text text
        ? text.text()
        : "";
  }
}
