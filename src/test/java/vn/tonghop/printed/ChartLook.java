package vn.tonghop.printed;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The charts of a workbook: none empty, none with names and figures that do not match. */
final class ChartLook {

  private ChartLook() {}

  static int count(XSSFWorkbook workbook) {
    return charts(workbook).size();
  }

  private static List<XSSFChart> charts(XSSFWorkbook workbook) {
    List<XSSFChart> charts = new ArrayList<>();
    workbook
        .sheetIterator()
        .forEachRemaining(
            sheet -> {
              var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
              if (drawing != null) {
                charts.addAll(drawing.getCharts());
              }
            });
    return charts;
  }

  static List<String> faults(XSSFWorkbook workbook) {
    List<String> faults = new ArrayList<>();
    for (XSSFChart chart : charts(workbook)) {
      String title = chart.getTitleText().getString();
      if (title.isBlank()) {
        faults.add("a chart without a title");
      }
      boolean any = false;
      for (XDDFChartData data : chart.getChartSeries()) {
        for (int s = 0; s < data.getSeriesCount(); s++) {
          XDDFChartData.Series series = data.getSeries(s);
          int names = series.getCategoryData().getPointCount();
          XDDFNumericalDataSource<? extends Number> figures = series.getValuesData();
          if (names == 0 || names != figures.getPointCount()) {
            faults.add(title + ": " + names + " names, " + figures.getPointCount() + " figures");
          }
          for (int p = 0; p < names; p++) {
            if (String.valueOf(series.getCategoryData().getPointAt(p)).isBlank()) {
              faults.add(title + ": no name of figure " + p);
            }
          }
          for (int p = 0; p < figures.getPointCount(); p++) {
            any |= isFigure(figures, p);
          }
        }
      }
      if (!any) {
        faults.add(title + ": nothing but zeros");
      }
    }
    return faults;
  }

  /** A figure other than zero; places without one are left out of the chart. */
  private static boolean isFigure(XDDFNumericalDataSource<? extends Number> figures, int place) {
    try {
      Number value = figures.getPointAt(place);
      return value != null && value.doubleValue() != 0;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }
}
