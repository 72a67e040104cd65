package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetSource;

/** Comments attached to cells, whatever program and format they come from. */
class CommentReadingTest {

  @TempDir Path folder;

  private static Workbook empty(String format) {
    return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static Workbook workbook(String format, String author, String... texts) {
    Workbook workbook = empty(format);
    Sheet sheet = workbook.createSheet("A");
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    for (int row = 0; row < texts.length; row++) {
      sheet.createRow(row).createCell(0).setCellValue(row);
      ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
      anchor.setCol1(4);
      anchor.setRow1(row);
      anchor.setCol2(6);
      anchor.setRow2(row + 3);
      Comment comment = drawing.createCellComment(anchor);
      comment.setAuthor(author);
      comment.setString(workbook.getCreationHelper().createRichTextString(texts[row]));
      sheet.getRow(row).getCell(0).setCellComment(comment);
    }
    return workbook;
  }

  private SheetComments read(Workbook workbook) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    return read(bytes.toByteArray());
  }

  private SheetComments read(byte[] workbook) throws Exception {
    PartFile file = TestFiles.file(folder, "a", workbook);
    try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(file))) {
      SheetSource sheet = open.sheets().get(0);
      return sheet.comments();
    }
  }

  private static List<String> texts(SheetComments comments) {
    return comments.list().stream().map(CellComment::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_comment_is_read_with_its_cell(String format) throws Exception {
    SheetComments read = read(workbook(format, "", "số của 20 sở", "ước\ntính"));
    assertThat(read.list())
        .containsExactly(new CellComment(1, 1, "số của 20 sở"), new CellComment(2, 1, "ước\ntính"));
    assertThat(read.more()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void the_author_is_nobodys_business(String format) throws Exception {
    assertThat(texts(read(workbook(format, "Nguyễn Văn A", "Nguyễn Văn A:\nđã rà soát"))))
        .containsExactly("đã rà soát");
    assertThat(texts(read(workbook(format, "Nguyễn Văn A", "Lưu ý: đã rà soát"))))
        .containsExactly("Lưu ý: đã rà soát");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_thread_is_read_from_its_plain_twin(String format) throws Exception {
    String english =
        "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment;"
            + " however, any edits to it will get removed. Learn more:"
            + " https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    số tạm tính\n"
            + "Reply:\n    đã xác nhận: đúng";
    String vietnamese =
        "[Chuỗi chú thích]\n\nPhiên bản Excel của bạn cho phép bạn đọc chuỗi chú thích này. Tìm"
            + " hiểu thêm: https://go.microsoft.com/fwlink/?linkid=870924\n\nChú thích:\n"
            + "    gồm:\n20 sở";
    assertThat(texts(read(workbook(format, "tc={00F0}", english, vietnamese))))
        .containsExactly("số tạm tính\nđã xác nhận: đúng", "gồm:\n20 sở");
  }

  @Test
  void googles_signatures_are_left_out() throws Exception {
    assertThat(texts(read(workbook("xlsx", "", "số tạm tính\n\t-Nguyễn Văn A\nđúng\n\t-Trần B"))))
        .containsExactly("số tạm tính\nđúng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void what_tonghop_wrote_itself_does_not_come_back(String format) throws Exception {
    assertThat(read(workbook(format, "tonghop", "Ô A1: sai"))).isEqualTo(SheetComments.NONE);
    assertThat(texts(read(workbook(format, "tonghop A", "Ô A1: sai")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void an_empty_comment_says_nothing(String format) throws Exception {
    assertThat(read(workbook(format, "A", "", "A:\n ")).list()).isEmpty();
    assertThat(read(workbook(format, "A")).list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void comments_are_bounded_in_length_and_number(String format) throws Exception {
    String[] many = new String[ReadLimits.COMMENTS + 1];
    java.util.Arrays.fill(many, "x");
    many[0] = "ế".repeat(9_000);
    SheetComments read = read(workbook(format, "", many));
    assertThat(read.list()).hasSize(ReadLimits.COMMENTS);
    assertThat(read.list().get(0).text())
        .isEqualTo("ế".repeat(ReadLimits.COMMENT_CHARACTERS) + "…");
    assertThat(read.more()).isTrue();
  }

  @Test
  void a_workbook_may_name_a_part_it_does_not_have() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (java.util.zip.ZipInputStream zip =
        new java.util.zip.ZipInputStream(
            new java.io.ByteArrayInputStream(bytes(workbook("xlsx", "", "a"))))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().startsWith("xl/comments")) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    List<String> names = new ArrayList<>(parts.keySet());
    assertThat(names).contains("xl/worksheets/_rels/sheet1.xml.rels");
    assertThat(read(TestFiles.zip(parts))).isEqualTo(SheetComments.NONE);
  }

  private static byte[] bytes(Workbook workbook) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
