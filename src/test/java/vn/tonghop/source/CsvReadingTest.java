package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;

class CsvReadingTest {

  @TempDir Path folder;

  private TestFiles.Opened open(byte[] content) {
    return TestFiles.open(TestFiles.file(folder, "gui/dvc.csv", content));
  }

  private TestFiles.Opened open(String content) {
    return open(content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void theSeparatorIsFound(String separator) {
    String text = "ma;ten;so\n1;Cấp phép;5\n2;Đăng ký;7\n".replace(";", separator);

    TestFiles.Opened opened = open(text);

    assertThat(opened.sheets()).containsExactly("gui/dvc.csv#dvc");
    assertThat(opened.only())
        .containsExactly(
            "1: A TEXT ma | B TEXT ten | C TEXT so",
            "2: A TEXT 1 | B TEXT Cấp phép | C TEXT 5",
            "3: A TEXT 2 | B TEXT Đăng ký | C TEXT 7");
  }

  @Test
  void decimalCommasDoNotHideTheSemicolon() {
    assertThat(open("1,5;2,5\n3,5;4,5\n").only())
        .containsExactly("1: A TEXT 1,5 | B TEXT 2,5", "2: A TEXT 3,5 | B TEXT 4,5");
  }

  @Test
  void semicolonsInsideQuotesDoNotHideTheComma() {
    assertThat(open("a,b\n\"x;y\",1\n\"x;y;z\",2\n").only())
        .containsExactly(
            "1: A TEXT a | B TEXT b", "2: A TEXT x;y | B TEXT 1", "3: A TEXT x;y;z | B TEXT 2");
  }

  @Test
  void aSepLineDecidesAndCountsAsALine() {
    assertThat(open("sep=,\r\na,b;c\r\n").only()).containsExactly("2: A TEXT a | B TEXT b;c");
    assertThat(open("\uFEFFSEP=|\na|b;c;d\n").only()).containsExactly("2: A TEXT a | B TEXT b;c;d");
  }

  @Test
  void everyUsualEncodingGivesTheSameText() {
    String text = "tên;số\nBộ Thông tin và Truyền thông;Đặng Ưu\n";
    String[] expected = {
      "1: A TEXT tên | B TEXT số", "2: A TEXT Bộ Thông tin và Truyền thông | B TEXT Đặng Ưu"
    };
    byte[] cp1258 = windows1258(text);

    assertThat(open(text).only()).containsExactly(expected);
    assertThat(open("\uFEFF" + text).only()).containsExactly(expected);
    assertThat(open(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).only())
        .containsExactly(expected);
    assertThat(open(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).only())
        .containsExactly(expected);
    assertThat(open(cp1258).only()).containsExactly(expected);
    assertThat(open(cp1258).codes()).isEmpty();
  }

  /** As Windows writes it: letters that exist, tones that do not fit as characters of their own. */
  private static byte[] windows1258(String text) {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder typed = new StringBuilder();
    for (String letter : text.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base =
          Normalizer.normalize(
              parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
      typed.append(charset.newEncoder().canEncode(letter) ? letter : base + tones);
    }
    return typed.toString().getBytes(charset);
  }

  @Test
  void utf16WithAnOddByteIsDamaged() {
    byte[] text = "\uFEFFa\tb\n".getBytes(StandardCharsets.UTF_16LE);
    Finding finding = open(java.util.Arrays.copyOf(text, text.length - 1)).notes().get(0);
    assertThat(finding.code()).isEqualTo("DAMAGED");
    assertThat(finding.expected()).isEqualTo("văn bản sai bảng mã");
  }

  @Test
  void utf8IsJudgedToTheEndOfTheFile() {
    String ascii = "a;b\n".repeat(20_000);
    assertThat(open(ascii + "ộ;1\n").only()).last().isEqualTo("20001: A TEXT ộ | B TEXT 1");
    byte[] late = (ascii + "x;1\n").getBytes(StandardCharsets.ISO_8859_1);
    late[80_000] = (byte) 0xF0;
    assertThat(open(late).only()).last().isEqualTo("20001: A TEXT đ | B TEXT 1");
  }

  @Test
  void quotesBackslashesAndBlankFieldsAreKeptAsWritten() {
    assertThat(open("a;b;c\n\"x \"\"y\"\"\";C:\\new\\x;\n; ;\"\"\nO\"Neil;z;1\n").only())
        .containsExactly(
            "1: A TEXT a | B TEXT b | C TEXT c",
            "2: A TEXT x \"y\" | B TEXT C:\\new\\x",
            "3: B TEXT  ",
            "4: A TEXT O\"Neil | B TEXT z | C TEXT 1");
  }

  @Test
  void aRecordIsNumberedByTheLineItBeginsOn() {
    assertThat(open("a;b\n\n\"x\ny\nz\";1\nc;2\n").only())
        .containsExactly(
            "1: A TEXT a | B TEXT b", "3: A TEXT x\ny\nz | B TEXT 1", "6: A TEXT c | B TEXT 2");
  }

  @Test
  void aQuoteThatIsNeverClosedIsDamagedAtOnce() {
    TestFiles.Opened opened = open("a;b\nc;\"d\n" + "e;f\n".repeat(200_000));

    assertThat(opened.only()).containsExactly("1: A TEXT a | B TEXT b");
    assertThat(opened.codes()).containsExactly("DAMAGED");
    assertThat(opened.notes().get(0).expected()).isEqualTo("dòng 2: dấu nháy kép không đóng");
    assertThat(open("a;b\nc;\"d\n").notes().get(0).expected())
        .isEqualTo("dòng 2: dấu nháy kép không đóng");
  }

  @Test
  void longFieldsAndLongLinesAreTooBig() {
    assertThat(open("a;" + "x".repeat(32_767) + "\n").codes()).isEmpty();
    assertThat(open("a;" + "x".repeat(32_768) + "\n").notes().get(0).expected())
        .isEqualTo("một ô quá 32.767 ký tự");
    assertThat(open("x;".repeat(600_000)).notes().get(0).expected())
        .isEqualTo("một dòng quá 1.048.576 ký tự");
  }
}
