package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;

/**
 * Headers met before, by the name of their sheet: most agencies fill in the same form, and a row
 * that reads as the header of another report's sheet of that name is the header here.
 */
final class KnownHeaders {

  private static final int MOST_SHEETS = 200;
  private static final int MOST_OF_ONE_NAME = 8;

  /**
   * @param number of the header's first row
   * @param contents keys of the forms and tables it is the header of
   */
  private record Header(int number, HeaderRow row, Set<String> contents) {}

  /**
   * @param row number of the header's first row
   * @param contents keys of what stands below
   */
  record Found(int row, Set<String> contents) {}

  private final Map<String, List<Header>> byName = new ConcurrentHashMap<>();

  /** Number of the last row in which a header of such a sheet began; 0: none was met. */
  int deepest(SheetSource sheet) {
    return byName.getOrDefault(sheet.name(), List.of()).stream()
        .mapToInt(Header::number)
        .max()
        .orElse(0);
  }

  Optional<Found> find(SheetPreview preview) {
    List<Header> headers = byName.getOrDefault(preview.sheet().name(), List.of());
    for (Row row : preview.rows()) {
      for (Header header : headers) {
        if (header.row().isIn(row)) {
          return Optional.of(new Found(row.number(), header.contents()));
        }
      }
    }
    return Optional.empty();
  }

  /** Keeps a header, as long as there are few. */
  void remember(SheetPreview preview, int headerRow, Set<String> contents) {
    String name = preview.sheet().name();
    Optional<Row> row = preview.rows().stream().filter(r -> r.number() == headerRow).findFirst();
    boolean full = byName.size() >= MOST_SHEETS && !byName.containsKey(name);
    if (row.isEmpty() || full || HeaderRow.isTooLong(row.get())) {
      return;
    }
    Header header = new Header(headerRow, HeaderRow.of(row.get()), Set.copyOf(contents));
    byName.merge(name, List.of(header), KnownHeaders::joined);
  }

  /** Of two reports looked at together only one tells the same. */
  private static List<Header> joined(List<Header> known, List<Header> more) {
    if (known.size() >= MOST_OF_ONE_NAME || known.containsAll(more)) {
      return known;
    }
    List<Header> joined = new ArrayList<>(known);
    joined.addAll(more);
    return List.copyOf(joined);
  }
}
