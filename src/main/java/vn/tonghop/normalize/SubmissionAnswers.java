package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.UnreadableException;

/** Brings the answers of all forms and of the cover together. */
final class SubmissionAnswers {

  private final Outline outline;
  private final IndicatorNames names;
  private final AnswerReader reader;
  private final MoneyUnits units;

  SubmissionAnswers(Outline outline, IndicatorNames names, AnswerReader reader, MoneyUnits units) {
    this.outline = outline;
    this.names = names;
    this.reader = reader;
    this.units = units;
  }

  Map<String, IndicatorValue> read(
      Recognition recognition, CoverSheet cover, Agency agency, Findings findings)
      throws UnreadableException {
    FormReader forms = new FormReader(names);
    Map<Reporter, AnswerReader.Context> contexts = new HashMap<>();
    Integer coverPower = units.ofCover(cover);
    for (RecognizedForm form : recognition.forms()) {
      Reporter reporter = new Reporter(findings, form.sheet());
      Map<Form.Role, ColumnEvidence> evidence =
          forms.read(form, reporter, !isTable(recognition, form));
      MoneyUnit nearest = form.layout().titleUnit();
      contexts.put(
          reporter,
          new AnswerReader.Context(
              evidence, nearest == null ? coverPower : nearest.power(), !form.sheet().plainText()));
    }
    Map<String, FormLine> fromCover = coverLines(cover, findings);
    AnswerReader.Context coverContext = new AnswerReader.Context(Map.of(), coverPower, false);
    Map<Reporter, MoneySizes> sizes = new LinkedHashMap<>();
    Map<String, IndicatorValue> answers = new LinkedHashMap<>();
    for (Indicator indicator : outline.indicators()) {
      FormLine line = forms.lines().get(indicator.code());
      FormLine onCover = fromCover.get(indicator.code());
      FormLine used = line == null || onCover != null && !line.isTyped() ? onCover : line;
      if (used != null && isFor(agency, used)) {
        AnswerReader.Context context = contexts.getOrDefault(used.reporter(), coverContext);
        IndicatorValue value = reader.read(used, context);
        boolean conflicting = used == line && forms.isConflicting(indicator.code());
        answers.put(indicator.code(), conflicting ? value.rejected() : value);
        if (used == line && indicator.kind() == Kind.MONEY && value.amount() != null) {
          sizes
              .computeIfAbsent(used.reporter(), form -> new MoneySizes())
              .add(value.amount(), place(used, value));
        }
      }
    }
    sizes.values().forEach(MoneySizes::tell);
    return answers;
  }

  private static Reporter.Spot place(FormLine line, IndicatorValue value) {
    Origin origin = value.origin() == null ? line.reporter().sheet() : value.origin();
    Indicator indicator = line.indicator();
    return new Reporter.Spot(
        line.reporter(), origin, line.row(), indicator.code(), indicator.name().vi());
  }

  /** Reading the table tells about hidden rows. */
  private static boolean isTable(Recognition recognition, RecognizedForm form) {
    return recognition.tables().stream().anyMatch(t -> t.sheet() == form.sheet());
  }

  private static boolean isFor(Agency agency, FormLine line) {
    Indicator indicator = line.indicator();
    if (indicator.applies().appliesTo(agency)) {
      return true;
    }
    if (line.isTyped()) {
      Form.Role role =
          line.cells().entrySet().stream()
              .filter(e -> !e.getValue().isFormula())
              .map(Map.Entry::getKey)
              .filter(r -> r != Form.Role.NOTE && r != Form.Role.STATE)
              .min(Form.Role::compareTo)
              .orElse(Form.Role.NUMERATOR);
      String typed =
          line.content().entrySet().stream()
              .filter(e -> e.getKey() != Form.Role.NOTE && e.getKey() != Form.Role.STATE)
              .map(Map.Entry::getValue)
              .collect(Collectors.joining(" | "));
      line.spot(role).report(FindingCode.NOT_APPLICABLE, typed, agency.name());
    }
    return false;
  }

  private Map<String, FormLine> coverLines(CoverSheet cover, Findings findings) {
    Map<String, FormLine> lines = new HashMap<>();
    for (Cover.Field field : outline.cover().fields()) {
      if (field.indicator() != null) {
        Indicator indicator = outline.require(field.indicator());
        cover
            .entry(field.key())
            .ifPresent(entry -> lines.put(indicator.code(), line(indicator, entry, findings)));
      }
    }
    return lines;
  }

  private static FormLine line(Indicator indicator, CoverSheet.Entry entry, Findings findings) {
    Form.Role role =
        indicator.kind().isAmount() || indicator.kind() == Kind.RATIO
            ? Form.Role.NUMERATOR
            : Form.Role.TEXT;
    CellPlace place = CellPlace.of(entry.origin());
    Cell cell = new Cell(place.column(), entry.kind(), entry.text(), false, Cell.Formula.NONE);
    return new FormLine(
        indicator,
        new Reporter(findings, Origin.of(entry.origin().file(), entry.origin().sheet())),
        place.row(),
        Map.of(role, cell),
        Map.of(role, place.column()),
        List.of());
  }
}
