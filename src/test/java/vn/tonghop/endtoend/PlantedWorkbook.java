package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A faultless workbook of the sample, with faults typed into its cells and typed out again. */
final class PlantedWorkbook {

  static final Path FAULTLESS =
      SampleFiles.ALL.resolve("2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx");
  static final String AGENCY = "UBND-52";

  /** Ten faults that do not cause each other: "sheet!cell" to what is typed there. */
  static final Map<String, Object> TEN = new LinkedHashMap<>();

  static {
    TEN.put("THONG_TIN!B10", LocalDate.of(2017, 11, 5));
    TEN.put("CHI_TIEU!E7", 40);
    TEN.put("CHI_TIEU!E18", "khoảng 2000");
    TEN.put("CHI_TIEU!E19", -5);
    TEN.put("CHI_TIEU!H29", "Chắc có");
    TEN.put("CHI_TIEU!H51", "");
    TEN.put("DVC!E5", 9999);
    TEN.put("DVC!E7", "nhiều");
    TEN.put("DVC!G8", "đang xây dựng");
    TEN.put("DVC!C17", "Cấp mới giấy phép xây dựng nhà ở riêng lẻ");
  }

  /** What is found of them: "LEVEL CODE sheet!cell". */
  static final List<String> TEN_FINDINGS =
      List.of(
          "WARN CUTOFF THONG_TIN!B10",
          "ERROR NUM-OVER-DEN CHI_TIEU!E7:F7",
          "ERROR NUM-APPROX CHI_TIEU!E18",
          "ERROR NEG CHI_TIEU!E19",
          "ERROR ENUM CHI_TIEU!H29",
          "ERROR REQUIRED CHI_TIEU!H51",
          "ERROR ONLINE-OVER-ALL DVC!E5",
          "ERROR NUM DVC!E7",
          "WARN URL DVC!G8",
          "CONFIRM DUP DVC!C17");

  private PlantedWorkbook() {}

  /** Writes a copy of a workbook with other contents in some cells. */
  static void write(Path from, Path to, Map<String, Object> contents) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = Files.newInputStream(from);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(to)) {
      contents.forEach((place, content) -> set(cell(workbook, place), content));
      workbook.write(out);
    }
  }

  /** What stands in a cell of the faultless workbook. */
  static Object original(String place) throws IOException {
    try (InputStream in = Files.newInputStream(FAULTLESS);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Cell cell = cell(workbook, place);
      return switch (cell.getCellType()) {
        case NUMERIC -> cell.getNumericCellValue();
        case STRING -> cell.getStringCellValue();
        default -> "";
      };
    }
  }

  private static Cell cell(XSSFWorkbook workbook, String place) {
    Sheet sheet = workbook.getSheet(place.substring(0, place.indexOf('!')));
    CellAddress address = new CellAddress(place.substring(place.indexOf('!') + 1));
    @Nullable Row row = sheet.getRow(address.getRow());
    return (row == null ? sheet.createRow(address.getRow()) : row)
        .getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void set(Cell cell, Object content) {
    if (content instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (content instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (content.toString().isEmpty()) {
      cell.setBlank();
    } else {
      cell.setCellValue(content.toString());
    }
  }
}
