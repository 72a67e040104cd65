package vn.tonghop.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.store.ReadingMark;
import vn.tonghop.store.Refusal;

/** Refusals without reading. */
final class Refusals {

  private Refusals() {}

  static Refusal of(List<Finding> findings, ReadingMark mark) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    findings.forEach(finding -> counts.merge(finding.level(), 1, Integer::sum));
    return new Refusal(findings, counts, 0, mark);
  }
}
