package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.sample.Workbook.Formula;

class WorkbookTest {

  @Test
  void another_reader_finds_every_value_where_it_was_put() throws IOException {
    Workbook workbook = new Workbook();
    workbook
        .sheet("Số liệu")
        .row(1, "Tên & \"ký hiệu\" <a>", 1234, new BigDecimal("62.5"))
        .put(2, 1, LocalDate.of(2017, 10, 31))
        .put(2, 2, new Formula("B1*2", 2468))
        .put(2, 3, new Formula("A1", "chữ"))
        .put(2, 28, "  khoảng trắng ")
        .merge("A1:A2");
    workbook.sheet("_DM").row(1, "ẩn").hide();

    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
      Row first = read.getSheet("Số liệu").getRow(0);
      Row second = read.getSheet("Số liệu").getRow(1);
      assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Tên & \"ký hiệu\" <a>");
      assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1234);
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(62.5);
      assertThat(DateUtil.isCellDateFormatted(second.getCell(0))).isTrue();
      assertThat(second.getCell(0).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2017, 10, 31));
      assertThat(second.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(second.getCell(1).getNumericCellValue()).isEqualTo(2468);
      assertThat(second.getCell(2).getStringCellValue()).isEqualTo("chữ");
      assertThat(second.getCell(27).getStringCellValue()).isEqualTo("  khoảng trắng ");
      assertThat(read.getSheet("Số liệu").getMergedRegion(0).formatAsString()).isEqualTo("A1:A2");
      assertThat(read.isSheetHidden(1)).isTrue();
    }
  }

  @Test
  void equal_contents_give_equal_bytes() {
    assertThat(sample(7)).isEqualTo(sample(7)).isNotEqualTo(sample(8));
  }

  private static byte[] sample(int number) {
    Workbook workbook = new Workbook();
    workbook.sheet("A").row(1, "x", number);
    return workbook.bytes();
  }
}
