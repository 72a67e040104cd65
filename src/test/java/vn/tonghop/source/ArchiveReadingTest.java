package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReadingTest {

  @TempDir Path folder;

  private TestFiles.Opened open(byte[] zip) {
    return TestFiles.open(TestFiles.file(folder, "a.zip", zip));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void workbooksAndTextsInAZipAreSheetsInTheOrderOfTheirNames() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("gui/thong_tin.csv", utf8("key;value\n"));
    entries.put("gui/dvc.xlsx", TestFiles.small("x"));

    TestFiles.Opened opened = open(TestFiles.zip(entries));

    assertThat(opened.notes()).isEmpty();
    assertThat(opened.sheets())
        .containsExactly("a.zip!/gui/dvc.xlsx#Trang", "a.zip!/gui/thong_tin.csv#thong_tin");
    assertThat(opened.rows().get(0)).containsExactly("1: A TEXT x");
    assertThat(opened.rows().get(1)).containsExactly("1: A TEXT key | B TEXT value");
  }

  @Test
  void enclosuresAreKeptAsideAndLitterIsPassedOver() {
    TestFiles.Opened opened =
        open(
            TestFiles.zip(
                "a.csv",
                "a;b\n",
                "cong-van.pdf",
                "%PDF-1.4",
                "__MACOSX/._a.csv",
                "x",
                "~$a.xlsx",
                "x",
                "Thumbs.db",
                "x",
                ".DS_Store",
                "x"));

    assertThat(opened.sheets()).containsExactly("a.zip!/a.csv#a");
    assertThat(opened.codes()).containsExactly("EXTRA");
    assertThat(opened.notes().get(0).found()).isEqualTo("cong-van.pdf");
  }

  @Test
  void aNameThatPromisesATableMustHoldOne() {
    TestFiles.Opened opened = open(TestFiles.zip("a.csv", "a;b\n", "b.xlsx", "%PDF-1.4"));

    assertThat(opened.codes()).containsExactly("FORMAT");
    assertThat(opened.notes().get(0).origin().file()).isEqualTo("a.zip!/b.xlsx");
  }

  @Test
  void anEnclosureAloneIsNoAnswer() {
    assertThat(open(TestFiles.zip("cong-van.pdf", "%PDF-1.4")).codes()).containsExactly("FORMAT");
  }

  @Test
  void aDamagedEntryDoesNotHideTheOthers() {
    TestFiles.Opened opened = open(TestFiles.zip("a.xlsx", "PK\u0003\u0004abc", "b.csv", "x;y\n"));

    assertThat(opened.sheets()).containsExactly("a.zip!/b.csv#b");
    assertThat(opened.codes()).containsExactly("DAMAGED");
    assertThat(opened.notes().get(0).origin().file()).isEqualTo("a.zip!/a.xlsx");
  }

  @Test
  void aSubmissionConfinedToAFolderSeesNothingElse() {
    byte[] zip = TestFiles.zip("UBND-48/a.csv", "a;b\n", "BTC/a.csv", "c;d\n");
    Path path = TestFiles.file(folder, "a.zip", zip).path();

    TestFiles.Opened opened = TestFiles.open(new PartFile("a.zip", path, "BTC/"));

    assertThat(opened.sheets()).containsExactly("a.zip!/BTC/a.csv#a");
    assertThat(opened.only()).containsExactly("1: A TEXT c | B TEXT d");
  }

  @Test
  void aZipInAZipIsReadAndNoDeeperOne() {
    byte[] inner = TestFiles.zip("c.csv", "x;y\n");
    byte[] middle = TestFiles.zip(Map.of("b.zip", inner));

    assertThat(open(middle).sheets()).containsExactly("a.zip!/b.zip!/c.csv#c");

    TestFiles.Opened deep = open(TestFiles.zip(Map.of("z.zip", middle)));
    assertThat(deep.sheets()).isEmpty();
    assertThat(deep.codes()).containsExactly("TOO-BIG");
    assertThat(deep.notes().get(0).origin().file()).isEqualTo("a.zip!/z.zip!/b.zip");
    assertThat(deep.notes().get(0).expected()).isEqualTo("tệp nén lồng quá 2 lớp");
  }

  @Test
  void namesThatClimbAreOnlyShown() throws IOException {
    Path target = folder.resolve("evil.csv");

    TestFiles.Opened opened =
        open(TestFiles.zip("../evil.csv", "a;b\n", target.toString(), "c;d\n", "..\\x.csv", "e\n"));

    assertThat(target).doesNotExist();
    assertThat(folder.resolveSibling("evil.csv")).doesNotExist();
    assertThat(opened.sheets())
        .containsExactly(
            "a.zip!/../evil.csv#evil", "a.zip!/../x.csv#x", "a.zip!/" + target + "#evil");
  }

  @Test
  void namesWithoutUnicodeFlagAreReadAsUtf8OrVietnameseWindows() throws IOException {
    String decomposed = "bo\u0323 đo.csv";
    byte[] windows = zipWithNames(Charset.forName("windows-1258"), "bo\u0323 \u0111o.csv");
    byte[] mac = zipWithNames(StandardCharsets.UTF_8, decomposed);
    for (byte[] zip : new byte[][] {windows, unflagged(mac)}) {
      assertThat(open(zip).sheets()).containsExactly("a.zip!/bọ đo.csv#bọ đo");
    }
  }

  private static byte[] zipWithNames(Charset charset, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write('a');
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Clears the flag that says the name is UTF-8, as some programs leave it. */
  private static byte[] unflagged(byte[] zip) {
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean record = zip[i] == 'P' && zip[i + 1] == 'K';
      if (record && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 9] &= ~8;
      } else if (record && zip[i + 2] == 3 && zip[i + 3] == 4) {
        zip[i + 7] &= ~8;
      }
    }
    return zip;
  }

  @Test
  void anEncryptedEntryAsksToRemoveThePassword() {
    byte[] zip = TestFiles.zip("a.csv", "a;b\n");
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
        zip[i + 6] |= 1;
      }
    }
    assertThat(open(zip).codes()).containsExactly("PASSWORD");
  }
}
