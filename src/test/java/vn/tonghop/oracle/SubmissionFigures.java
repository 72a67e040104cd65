package vn.tonghop.oracle;

import java.util.Map;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Setup;

/** Receipt, completeness and quality in one population. */
final class SubmissionFigures {

  SubmissionFigures(Setup setup, Population population, Answers answers) {}

  void into(Map<Name, Figure> figures) {}
}
