package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Cover;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * Reads the cover sheet: the field by the machine key in column C (CSV: column A), else by its
 * label in column A; the answer is in column B.
 */
final class CoverReader {

  private static final int LAST_ROW = 200;
  private static final int LABEL = 1;
  private static final int ANSWER = 2;
  private static final int KEY = 3;
  private static final int LONGEST = 2000;
  private static final int TELLING_FIELDS = 3;
  private static final List<Cover.Role> IDENTIFYING =
      List.of(Cover.Role.AGENCY_NAME, Cover.Role.AGENCY_CODE, Cover.Role.CAMPAIGN);

  private final Cover cover;
  private final Map<String, Cover.Field> byKey = new HashMap<>();
  private final Map<String, Cover.Field> byLabel = new HashMap<>();

  CoverReader(Cover cover) {
    this.cover = cover;
    for (Cover.Field field : cover.fields()) {
      byKey.put(HeaderKey.of(field.key()), field);
      field.labels().forEach(label -> byLabel.putIfAbsent(HeaderKey.of(label), field));
    }
    byLabel.remove("");
  }

  CoverSheet read(@Nullable SheetSource sheet) throws UnreadableException {
    Map<String, CoverSheet.Entry> entries = new LinkedHashMap<>();
    if (sheet != null) {
      sheet.read(
          row -> {
            if (row.number() <= LAST_ROW) {
              read(row, Origin.of(sheet.file(), sheet.name()), entries);
            }
            return row.number() < LAST_ROW;
          });
    }
    return new CoverSheet(cover, entries);
  }

  /** Whether a sheet of another name is filled in like a cover and tells sender or campaign. */
  boolean isCover(SheetPreview preview) {
    Set<Cover.Field> answered = new HashSet<>();
    for (Row row : preview.rows()) {
      field(row).filter(field -> isAnswered(row)).ifPresent(answered::add);
    }
    return answered.size() >= TELLING_FIELDS
        && answered.stream().map(Cover.Field::role).anyMatch(IDENTIFYING::contains);
  }

  private static boolean isAnswered(Row row) {
    Cell answer = row.cell(ANSWER);
    return answer != null && !CellText.isBlank(answer.text());
  }

  private void read(Row row, Origin origin, Map<String, CoverSheet.Entry> entries) {
    Optional<Cover.Field> found = field(row);
    if (found.isEmpty()) {
      return;
    }
    Cover.Field field = found.get();
    Cell answer = answer(row, field);
    if (answer != null && isReadable(answer, field)) {
      String text = CellText.block(answer.text());
      String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      Origin place = origin.at(Origin.address(row.number(), answer.column()));
      entries.putIfAbsent(field.key(), new CoverSheet.Entry(cut, answer.kind(), place));
    }
  }

  private Optional<Cover.Field> field(Row row) {
    Cover.Field byMachineKey = byKey.get(key(row.cell(KEY)));
    if (byMachineKey != null) {
      return Optional.of(byMachineKey);
    }
    String first = key(row.cell(LABEL));
    Cover.Field byFirst = byKey.get(first);
    return Optional.ofNullable(byFirst == null ? byLabel.get(first) : byFirst);
  }

  private static String key(@Nullable Cell cell) {
    return cell == null ? "" : HeaderKey.of(cell.text());
  }

  /** The title is what stands on the left where nothing is filled in. */
  private static @Nullable Cell answer(Row row, Cover.Field field) {
    Cell answer = row.cell(ANSWER);
    boolean blank = answer == null || CellText.isBlank(answer.text());
    return blank && field.role() == Cover.Role.TITLE ? row.cell(LABEL) : answer;
  }

  /** A formula's stored agency code may be stale: the name counts then. */
  private static boolean isReadable(Cell cell, Cover.Field field) {
    boolean computed = cell.isFormula() && field.role() == Cover.Role.AGENCY_CODE;
    return !computed
        && cell.kind() != CellKind.ERROR
        && cell.formula() != Cell.Formula.NOT_CACHED
        && !CellText.isBlank(cell.text());
  }

  /** Content for comparing two covers: the fields and their answers. */
  SheetContent content(SheetSource sheet) throws UnreadableException {
    CoverSheet read = read(sheet);
    StringBuilder text = new StringBuilder();
    read.entries()
        .forEach((key, entry) -> text.append(key).append('=').append(entry.text()).append('\n'));
    boolean filled =
        cover.field(Cover.Role.AGENCY_NAME).isEmpty()
            || read.entry(Cover.Role.AGENCY_NAME).isPresent()
            || read.entry(Cover.Role.AGENCY_CODE).isPresent();
    return new SheetContent(text.toString(), filled);
  }
}
