package vn.tonghop.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.SubmissionNames;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;

/** What the pipeline makes of a file or folder. */
public record ReadBack(
    @Nullable Agency agency,
    Verdict verdict,
    Map<String, IndicatorValue> values,
    Map<String, List<TableRow>> rows,
    List<Finding> findings) {

  public static ReadBack of(Setup setup, Path file) throws Exception {
    Bundle bundle =
        new Inbox(ReadLimits.DEFAULT).single(file.toAbsolutePath(), null).bundles().get(0);
    SubmissionNames names =
        new SubmissionNames(bundle.name(), bundle.files().stream().map(PartFile::name).toList());
    Intake intake = new Intake(setup, ReadLimits.DEFAULT.findings());
    Map<String, List<TableRow>> rows = new HashMap<>();
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);
    Agency agency;
    try (OpenSubmission content = files.open(bundle.files())) {
      agency = intake.identify(content, names).agency();
    }
    try (OpenSubmission content = files.open(bundle.files())) {
      IntakeResult result =
          intake.take(
              content,
              names,
              List.of(),
              Acceptances.NONE,
              (table, row) -> rows.computeIfAbsent(table.key(), k -> new ArrayList<>()).add(row));
      Map<String, IndicatorValue> values = new LinkedHashMap<>();
      result.values().forEach(value -> values.put(value.indicator(), value));
      return new ReadBack(agency, result.verdict(), values, rows, result.findings());
    }
  }

  /** Codes of the findings of a level or worse, in order. */
  public List<String> codes(Level level) {
    return findings.stream()
        .filter(f -> f.level().compareTo(level) <= 0)
        .map(Finding::code)
        .toList();
  }
}
