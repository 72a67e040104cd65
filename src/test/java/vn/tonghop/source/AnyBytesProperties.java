package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

class AnyBytesProperties {

  private static final byte[] XLS = xls();
  private static final byte[] WORKBOOK = TestFiles.small("Tổng cộng");

  @Property(tries = 500)
  void anyBytesGiveSheetsOrNotes(@ForAll @Size(max = 600) byte[] bytes) throws IOException {
    assertAnswered(bytes);
  }

  @Property(tries = 500)
  void aDamagedWorkbookGivesSheetsOrNotes(
      @ForAll @IntRange(max = 100_000) int at, @ForAll byte value, @ForAll @IntRange(max = 7) int n)
      throws IOException {
    byte[] bytes = WORKBOOK.clone();
    for (int i = 0; i <= n; i++) {
      bytes[(at + i * 997) % bytes.length] = (byte) (value + i);
    }
    assertAnswered(bytes);
  }

  @Property(tries = 500)
  void aDamagedXlsGivesSheetsOrNotes(
      @ForAll @IntRange(max = 100_000) int at, @ForAll byte value, @ForAll @IntRange(max = 7) int n)
      throws IOException {
    byte[] bytes = XLS.clone();
    for (int i = 0; i <= n; i++) {
      bytes[(at + i * 97) % bytes.length] = (byte) (value + i);
    }
    assertAnswered(bytes);
  }

  private static byte[] xls() {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFRow row = workbook.createSheet("Trang").createRow(0);
      row.createCell(0).setCellValue("Tổng cộng");
      row.createCell(1).setCellFormula("1+2");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAnswered(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("any", ".bin");
    try {
      Files.write(file, bytes);
      TestFiles.Opened opened = TestFiles.open(PartFile.of("a.bin", file));
      assertThat(opened.sheets().size() + opened.notes().size()).isPositive();
    } finally {
      Files.delete(file);
    }
  }
}
