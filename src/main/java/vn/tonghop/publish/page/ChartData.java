package vn.tonghop.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.consolidate.Chart;

/**
 * The charts: for the template as tables that are read without a script, for the script to draw.
 */
final class ChartData {

  private final List<Chart> vi;
  private final List<Chart> en;
  private final TraceSubjects subjects;

  /**
   * @param en the same in English
   */
  ChartData(List<Chart> vi, List<Chart> en, TraceSubjects subjects) {
    this.vi = vi;
    this.en = en;
    this.subjects = subjects;
  }

  /**
   * @param head names of the series
   */
  record View(String id, Both title, Both unit, List<Both> head, List<Line> rows, String file) {}

  record Line(Both name, List<Both> values) {}

  List<View> views() {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < vi.size(); i++) {
      views.add(view(vi.get(i), en.get(i)));
    }
    return views;
  }

  private static View view(Chart inVi, Chart inEn) {
    List<Both> head = new ArrayList<>();
    for (int s = 0; s < inVi.series().size(); s++) {
      head.add(new Both(named(inVi.series().get(s)), named(inEn.series().get(s))));
    }
    List<Line> rows = new ArrayList<>();
    for (int c = 0; c < inVi.categories().size(); c++) {
      List<Both> values = new ArrayList<>();
      for (Chart.Series series : inVi.series()) {
        Chart.Point point = series.points().get(c);
        values.add(
            point.value() == null ? Both.of("–") : Figures.number(point.value(), inVi.decimals()));
      }
      rows.add(new Line(new Both(inVi.categories().get(c), inEn.categories().get(c)), values));
    }
    return new View(
        inVi.id(),
        new Both(inVi.title(), inEn.title()),
        new Both(inVi.unit(), inEn.unit()),
        head,
        rows,
        inVi.file());
  }

  private static String named(Chart.Series series) {
    Chart.Level level = series.level();
    return level == null ? series.name() : series.name() + " (" + level.text() + ")";
  }

  void write(ScriptData data) {
    data.array(
        () -> {
          for (int i = 0; i < vi.size(); i++) {
            chart(data, vi.get(i), en.get(i));
          }
        });
  }

  private void chart(ScriptData data, Chart inVi, Chart inEn) {
    data.object(
        () -> {
          data.name("id").text(inVi.id());
          data.name("title").both(new Both(inVi.title(), inEn.title()));
          data.name("kind").text(inVi.kind().name().toLowerCase(Locale.ROOT));
          data.name("unit").both(new Both(inVi.unit(), inEn.unit()));
          data.name("decimals").number(inVi.decimals());
          data.name("categories").array(() -> categories(data, inVi, inEn));
          data.name("series")
              .array(
                  () -> {
                    for (int s = 0; s < inVi.series().size(); s++) {
                      series(data, inVi, inVi.series().get(s), inEn.series().get(s));
                    }
                  });
        });
  }

  private static void categories(ScriptData data, Chart inVi, Chart inEn) {
    for (int c = 0; c < inVi.categories().size(); c++) {
      data.both(new Both(inVi.categories().get(c), inEn.categories().get(c)));
    }
  }

  private void series(ScriptData data, Chart chart, Chart.Series inVi, Chart.Series inEn) {
    data.object(
        () -> {
          data.name("name").both(new Both(inVi.name(), inEn.name()));
          Chart.Level level = inVi.level();
          Chart.Level english = inEn.level();
          if (level != null && english != null) {
            data.name("level").number(level.value());
            data.name("levelText").both(new Both(level.text(), english.text()));
          }
          data.name("points")
              .array(() -> inVi.points().forEach(point -> point(data, chart, point)));
        });
  }

  /** Value as shown, subject, group; of tables the agency stands for the group. */
  private void point(ScriptData data, Chart chart, Chart.Point point) {
    int subject =
        point.indicator().isEmpty()
            ? TraceSubjects.NONE
            : subjects.of(point.indicator(), point.measure());
    data.array(
        () ->
            data.number(
                    point.value() == null ? null : Figures.shown(point.value(), chart.decimals()))
                .number(subject)
                .text(point.group()));
  }
}
