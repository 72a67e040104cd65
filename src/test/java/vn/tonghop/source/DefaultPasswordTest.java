package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks that Excel opens without asking, although they are encrypted. */
class DefaultPasswordTest {

  private static final String BY_ITSELF = "VelvetSweatshop";

  @TempDir Path folder;

  @AfterEach
  void forget() {
    Biff8EncryptionKey.setCurrentUserPassword(null);
  }

  private static byte[] bytes(Workbook workbook) throws Exception {
    for (String name : new String[] {"A", "B"}) {
      Sheet sheet = workbook.createSheet(name);
      for (int row = 0; row < 500; row++) {
        sheet.createRow(row).createCell(0).setCellValue(name + " dòng " + row);
        sheet.getRow(row).createCell(1).setCellValue(row);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] xls(String password) throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    return bytes(new HSSFWorkbook());
  }

  private static byte[] xlsx(String password, EncryptionMode mode) throws Exception {
    EncryptionInfo info = new EncryptionInfo(mode);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(password);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(ole)) {
        out.write(bytes(new XSSFWorkbook()));
      }
      ole.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private void isRead(TestFiles.Opened opened) {
    assertThat(opened.codes()).isEmpty();
    assertThat(opened.sheets()).containsExactly("a#A", "a#B");
    assertThat(opened.rows().get(1))
        .hasSize(500)
        .endsWith("500: A TEXT B dòng 499 | B NUMBER 499.0".replace("499.0", "499"));
  }

  @Test
  void an_xls_is_read() throws Exception {
    byte[] file = xls(BY_ITSELF);
    Biff8EncryptionKey.setCurrentUserPassword(null);
    isRead(TestFiles.open(TestFiles.file(folder, "a", file)));
  }

  @Test
  void an_xls_with_another_password_is_not() throws Exception {
    byte[] file = xls("bí mật");
    Biff8EncryptionKey.setCurrentUserPassword(null);
    assertThat(TestFiles.open(TestFiles.file(folder, "a", file)).codes())
        .containsExactly("PASSWORD");
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void an_xlsx_is_read(EncryptionMode mode) throws Exception {
    isRead(TestFiles.open(TestFiles.file(folder, "a", xlsx(BY_ITSELF, mode))));
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void an_xlsx_with_another_password_is_not(EncryptionMode mode) throws Exception {
    assertThat(TestFiles.open(TestFiles.file(folder, "a", xlsx("bí mật", mode))).codes())
        .containsExactly("PASSWORD");
  }
}
