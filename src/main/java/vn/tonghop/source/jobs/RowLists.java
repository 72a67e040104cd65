package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of rows set beforehand, in registries.
 *
 * @param date whose rows are meant; null: every row
 */
record RowLists(JobsFiles files, Problems problems, @Nullable LocalDate date) {

  static final String AGENCY = "agency_code";

  /** The rows that are valid at the date; none when the file cannot be used. */
  List<CsvTable.Line> of(Item file, List<String> columns) {
    String name = file.text().orElse("");
    return files
        .text(JobsFiles.REGISTRIES, name, file.place())
        .flatMap(
            text -> new CsvTable(JobsFiles.REGISTRIES + "/" + name, problems, columns).read(text))
        .orElse(List.of())
        .stream()
        .filter(line -> Validity.of(line, problems).holds(date))
        .toList();
  }
}
