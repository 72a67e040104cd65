package vn.tonghop.publish.sheet;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.publish.sheet.SheetChart.Figures;
import vn.tonghop.publish.sheet.SheetChart.Names;
import vn.tonghop.publish.sheet.SheetChart.Series;

/** The part that is one chart, in the order of the format. */
final class ChartXml {

  private static final int CATEGORY_AXIS = 1001;
  private static final int FIGURE_AXIS = 1002;
  private static final int TITLE_POINTS = 12;
  private static final int POINTS = 9;
  private static final int SMALL_POINTS = 8;

  private final SheetChart chart;
  private final StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);

  private ChartXml(SheetChart chart) {
    this.chart = chart;
  }

  static String text(SheetChart chart) {
    return new ChartXml(chart).write();
  }

  private String write() {
    xml.append("<c:chartSpace xmlns:c=\"").append(DrawingXml.CHART).append("\" xmlns:a=\"");
    xml.append(DrawingXml.MAIN).append("\" xmlns:r=\"").append(OfficeXml.OFFICE).append("\">");
    value("date1904", 0);
    value("roundedCorners", 0);
    xml.append("<c:chart>").append(ChartLooks.title(chart.title(), TITLE_POINTS, true, false));
    value("autoTitleDeleted", 0);
    xml.append("<c:plotArea><c:layout/>");
    bars();
    levels();
    categoryAxis();
    figureAxis();
    xml.append("</c:plotArea>");
    legend();
    value("plotVisOnly", 1);
    xml.append("<c:dispBlanksAs val=\"gap\"/></c:chart>").append(ChartLooks.paper());
    return xml.append(ChartLooks.letters(POINTS)).append("</c:chartSpace>").toString();
  }

  private void bars() {
    boolean stacked = chart.layout().isStacked();
    xml.append("<c:barChart>");
    value("barDir", chart.layout().isUpright() ? "col" : "bar");
    value("grouping", stacked ? "stacked" : "clustered");
    value("varyColors", 0);
    for (int i = 0; i < chart.series().size(); i++) {
      if (!chart.series().get(i).level()) {
        bar(chart.series().get(i), i);
      }
    }
    value("gapWidth", 60);
    value("overlap", stacked ? 100 : 0);
    axes();
    xml.append("</c:barChart>");
  }

  private void bar(Series series, int index) {
    start(series, index);
    xml.append(ChartLooks.bar(index));
    value("invertIfNegative", 0);
    labels(index);
    figures(series.figures());
    xml.append("</c:ser>");
  }

  private void labels(int index) {
    boolean stacked = chart.layout().isStacked();
    xml.append("<c:dLbls>");
    for (int place : chart.withoutRoom(index)) {
      xml.append("<c:dLbl><c:idx val=\"")
          .append(place)
          .append("\"/><c:delete val=\"1\"/></c:dLbl>");
    }
    xml.append("<c:numFmt formatCode=\"");
    xml.append(XmlText.of(stacked ? withoutZero(chart.format()) : chart.format()));
    xml.append("\" sourceLinked=\"0\"/>");
    boolean crossed = chart.series().stream().anyMatch(Series::level);
    xml.append(ChartLooks.behindLabels(crossed && !stacked));
    xml.append(stacked ? ChartLooks.lettersOn(index) : ChartLooks.letters(SMALL_POINTS));
    value("dLblPos", stacked ? "ctr" : "outEnd");
    value("showLegendKey", 0);
    value("showVal", 1);
    value("showCatName", 0);
    value("showSerName", 0);
    value("showPercent", 0);
    value("showBubbleSize", 0);
    xml.append("</c:dLbls>");
  }

  private static String withoutZero(String format) {
    return format + ";-" + format + ";";
  }

  private void levels() {
    if (chart.series().stream().noneMatch(Series::level)) {
      return;
    }
    xml.append("<c:lineChart>");
    value("grouping", "standard");
    value("varyColors", 0);
    int number = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      if (series.level()) {
        start(series, i);
        xml.append(ChartLooks.level(number++));
        xml.append(ChartLooks.levelMark(chart.categories().texts().size() == 1));
        figures(series.figures());
        value("smooth", 0);
        xml.append("</c:ser>");
      }
    }
    value("marker", 1);
    axes();
    xml.append("</c:lineChart>");
  }

  private void start(Series series, int index) {
    xml.append("<c:ser>");
    value("idx", index);
    value("order", index);
    xml.append("<c:tx>");
    names(new Names(List.of(series.name()), series.nameCell()));
    xml.append("</c:tx>");
  }

  private void figures(Figures figures) {
    xml.append("<c:cat>");
    names(chart.categories());
    xml.append("</c:cat><c:val><c:numRef><c:f>");
    xml.append(XmlText.of(figures.cells().reference())).append("</c:f><c:numCache><c:formatCode>");
    xml.append(XmlText.of(chart.format())).append("</c:formatCode>");
    value("ptCount", figures.values().size());
    for (int i = 0; i < figures.values().size(); i++) {
      BigDecimal figure = figures.values().get(i);
      if (figure != null) {
        point(i, figure.toPlainString());
      }
    }
    xml.append("</c:numCache></c:numRef></c:val>");
  }

  private void names(Names names) {
    xml.append("<c:strRef><c:f>").append(XmlText.of(names.cells().reference()));
    xml.append("</c:f><c:strCache>");
    value("ptCount", names.texts().size());
    for (int i = 0; i < names.texts().size(); i++) {
      point(i, XmlText.of(XmlText.cut(names.texts().get(i), XmlText.LONGEST_CELL)));
    }
    xml.append("</c:strCache></c:strRef>");
  }

  private void point(int index, String content) {
    xml.append("<c:pt idx=\"").append(index).append("\"><c:v>").append(content);
    xml.append("</c:v></c:pt>");
  }

  private void categoryAxis() {
    boolean upright = chart.layout().isUpright();
    xml.append("<c:catAx>");
    value("axId", CATEGORY_AXIS);
    xml.append("<c:scaling>");
    value("orientation", upright ? "minMax" : "maxMin");
    xml.append("</c:scaling>");
    value("delete", 0);
    value("axPos", upright ? "b" : "l");
    ticks("General", "low");
    value("crossAx", FIGURE_AXIS);
    value("crosses", "autoZero");
    value("auto", 1);
    value("lblOffset", 100);
    value("tickLblSkip", 1);
    value("noMultiLvlLbl", 1);
    xml.append("</c:catAx>");
  }

  private void figureAxis() {
    boolean upright = chart.layout().isUpright();
    xml.append("<c:valAx>");
    value("axId", FIGURE_AXIS);
    xml.append("<c:scaling>");
    value("orientation", "minMax");
    if (!chart.hasNegative()) {
      value("min", 0);
    }
    xml.append("</c:scaling>");
    value("delete", 0);
    value("axPos", upright ? "l" : "b");
    xml.append(ChartLooks.grid());
    if (!chart.unit().isEmpty()) {
      xml.append(ChartLooks.title(chart.unit(), POINTS, false, upright));
    }
    ticks(chart.format(), "nextTo");
    value("crossAx", CATEGORY_AXIS);
    value("crosses", upright ? "autoZero" : "max");
    value("crossBetween", "between");
    xml.append("</c:valAx>");
  }

  private void ticks(String format, String labels) {
    xml.append("<c:numFmt formatCode=\"").append(XmlText.of(format));
    xml.append("\" sourceLinked=\"0\"/>");
    value("majorTickMark", "out");
    value("minorTickMark", "none");
    value("tickLblPos", labels);
    xml.append(ChartLooks.axis()).append(ChartLooks.letters(POINTS));
  }

  private void axes() {
    value("axId", CATEGORY_AXIS);
    value("axId", FIGURE_AXIS);
  }

  private void legend() {
    if (chart.series().size() > 1) {
      xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>");
      xml.append(ChartLooks.letters(POINTS)).append("</c:legend>");
    }
  }

  private void value(String name, int number) {
    value(name, Integer.toString(number));
  }

  private void value(String name, String text) {
    xml.append("<c:").append(name).append(" val=\"").append(text).append("\"/>");
  }
}
