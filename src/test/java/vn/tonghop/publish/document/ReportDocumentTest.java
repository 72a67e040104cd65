package vn.tonghop.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.consolidate.SectionDigest;
import vn.tonghop.consolidate.SectionDigest.Figure;
import vn.tonghop.consolidate.SectionDigest.Quote;
import vn.tonghop.consolidate.SectionDigest.Topic;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Letterhead;

/** {@code bao-cao.docx} as a program for documents reads it. */
class ReportDocumentTest {

  private static final Letterhead FILLED =
      new Letterhead(
          label("CHÍNH PHỦ"),
          label("Hà Nội"),
          new Letterhead.Subject("BC-BKT", label("Tình hình năm 2020")),
          Letterhead.Subject.OPEN,
          List.of(label("Thủ tướng Chính phủ")),
          label(""),
          List.of(label("Như trên"), label("Bộ trưởng")),
          List.of(label("KT. BỘ TRƯỞNG"), label("THỨ TRƯỞNG")));

  @TempDir Path folder;

  @Test
  void theHeadsTheNumberTheDateAndTheSignatureAreThoseOfAnOfficialDocument() throws Exception {
    WordPages pages = read(FILLED, false);

    assertThat(pages.tables().get(0))
        .containsExactly(
            List.of(
                "CHÍNH PHỦ/BỘ KIỂM THỬ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc"),
            List.of("Số:            /BC-BKT", "Hà Nội, ngày       tháng       năm"));
    assertThat(pages.styles())
        .startsWith("Title: BÁO CÁO", "Subtitle: Tình hình năm 2020")
        .contains("Addressee: Kính gửi: Thủ tướng Chính phủ");
    assertThat(pages.lines())
        .contains(
            "Thực hiện Công văn 1/BKT, báo cáo của các cơ quan trong kỳ “Kỳ báo cáo năm 2020”"
                + " (thời hạn gửi: hết ngày 10/11/2020) được tổng hợp như sau.");
    assertThat(pages.text())
        .contains(
            "Nơi nhận:/- Như trên;/- Bộ trưởng;/- Lưu: VT, …"
                + " | KT. BỘ TRƯỞNG/THỨ TRƯỞNG/(Chữ ký của người có thẩm quyền, dấu)/Họ và tên");
  }

  @Test
  void whatNobodySaidIsLeftOpen() throws Exception {
    WordPages pages = read(Letterhead.OPEN, false);

    assertThat(pages.text())
        .contains("Số:            /BC-…", "…………, ngày", "TM./KT. ………………", "- ………………;")
        .contains("Tổng hợp báo cáo của các cơ quan: Kỳ báo cáo năm 2020")
        .doesNotContain("Kính gửi");
  }

  @Test
  void thePartsStandUnderHeadingsInTheOrderOfTheOutline() throws Exception {
    assertThat(read(FILLED, false).styles())
        .containsSubsequence(
            "heading1: Phần thứ nhất. TÓM TẮT KẾT QUẢ",
            "heading2: 1. Tình hình gửi báo cáo",
            "heading1: Phần thứ hai. KẾT QUẢ THEO ĐỀ CƯƠNG BÁO CÁO",
            "heading2: I. Kết quả",
            "heading3: 1. Dịch vụ",
            "ListParagraph: - Số dịch vụ: 1.270 dịch vụ; 4/6 cơ quan có số liệu.",
            "heading5: Vướng mắc",
            "Normal: Ý kiến của 1 cơ quan:",
            "Quote: Bộ Một: “Thiếu kinh phí.”",
            "Note: Chưa cơ quan nào có số liệu: máy tính.",
            "Title: PHỤ LỤC",
            "heading2: Biểu 1. Trang thông tin, máy tính");
  }

  @Test
  void aTableHoldsTheCellsOfTheWorkbookWithTheSameSigns() throws Exception {
    List<List<String>> table =
        read(FILLED, false).tables().stream()
            .filter(t -> t.get(0).contains("Số dịch vụ"))
            .findFirst()
            .orElseThrow();

    assertThat(table)
        .contains(
            List.of(
                "1",
                "Bộ Một",
                "120",
                "1",
                "3",
                "33,3",
                "0,75",
                "",
                "tập trung; phân tán",
                "Có",
                "28/02/2019"))
        .contains(List.of("I", "Bộ"));
    assertThat(table.toString()).contains("Chưa gửi", "Bị trả lại", "KAD", "…", "–");
    assertThat(table.get(table.size() - 1).subList(0, 3)).containsExactly("", "TỔNG CỘNG", "127");
  }

  @Test
  void madeUpFiguresAreSaidInEveryTitle() throws Exception {
    WordPages pages = read(FILLED, true);

    assertThat(pages.styles()).contains("SyntheticMark: (DỮ LIỆU GIẢ LẬP)");
    assertThat(pages.lines().stream().filter(line -> line.startsWith("Biểu ")))
        .hasSize(3)
        .allMatch(line -> line.endsWith("(DỮ LIỆU GIẢ LẬP)"));
    assertThat(read(FILLED, false).text()).doesNotContain("GIẢ LẬP");
  }

  @Test
  void thePageIsA4WithTheMarginsOfOfficialDocuments() throws Exception {
    String xml = WordPages.part(write("a.docx", FILLED, false), "word/document.xml");

    assertThat(xml)
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
        .contains("<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"");
    assertThat(WordPages.part(folder.resolve("a.docx"), "word/styles.xml"))
        .contains("w:ascii=\"Times New Roman\"");
  }

  @Test
  void equalContentsGiveEqualBytesWhereverTheyAreWritten() throws Exception {
    byte[] here = Files.readAllBytes(write("a.docx", FILLED, true));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Files.readAllBytes(write("b.docx", FILLED, true))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void textsOfAgenciesAreWordsAndNothingElse() throws Exception {
    String hostile =
        "</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT c:\\\\x\"/> { HYPERLINK \"http://a.vn\" }"
            + " \u0000\u0008\u202Eđảo\u202C & <b> \uD800 \uFFFF 😀";
    Path file = folder.resolve("hostile.docx");
    SectionDigest section =
        new SectionDigest(
            "I",
            "I.",
            0,
            "Kết quả",
            List.of(),
            List.of(),
            List.of(new Topic("x", "Ý kiến", "Ý kiến:", List.of(new Quote("Bộ", hostile)))));
    ReportDocument.write(file, head(FILLED, false), content(List.of(section), false));

    assertThat(WordPages.of(file).text())
        .contains("{ HYPERLINK \"http://a.vn\" } đảo & <b>   😀")
        .contains("</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT c:\\\\x\"/>");
    assertThat(WordPages.part(file, "word/document.xml"))
        .doesNotContain("<w:fldSimple", "<w:hyperlink", "<w:instrText", "<w:object");
    assertThat(WordPages.part(file, "word/_rels/document.xml.rels")).doesNotContain("External");
  }

  @Test
  void ofALongTableTheTotalsArePrintedAndAListIsOnlyNamed() throws Exception {
    ConsolidatedTable longOne = table("T-97", agencies(2000), false);
    ConsolidatedTable list = table("T-98", agencies(3), true);
    ConsolidatedTable wide = wide(60);
    Path file = folder.resolve("long.docx");
    ReportDocument.write(
        file,
        head(FILLED, false),
        new ReportDocument.Content(
            Summarizer.build(TestCampaign.setup(), new TestCampaign(false)),
            List.of(),
            List.of(longOne, list, wide),
            List.of()));

    WordPages pages = WordPages.of(file);
    assertThat(pages.tables().get(pages.tables().size() - 1))
        .containsExactly(
            List.of("TT", "Cơ quan", "Số"),
            List.of("", "Cộng Tỉnh", "2.000"),
            List.of("", "TỔNG CỘNG", "2.000"));
    assertThat(pages.lines())
        .contains(
            "Chỉ in các dòng cộng hoặc các phần ngắn; đầy đủ: trang tính T-97 của tệp tong-hop.xlsx.")
        .contains("- Trang tính T-98: Bảng T-98.", "- Trang tính T-99: Bảng T-99.");
    assertThat(Files.size(file)).isLessThan(20_000);
  }

  @Test
  void noMoreTablesThanThereIsRoomForArePrinted() throws Exception {
    List<ConsolidatedTable> many =
        IntStream.range(0, 30).mapToObj(i -> table("T-" + i, agencies(2), false)).toList();
    Path file = folder.resolve("many.docx");
    ReportDocument.write(
        file,
        head(FILLED, false),
        new ReportDocument.Content(
            Summarizer.build(TestCampaign.setup(), new TestCampaign(false)),
            List.of(),
            many,
            List.of()));

    List<String> lines = WordPages.of(file).lines();
    assertThat(lines.stream().filter(line -> line.startsWith("Biểu "))).hasSize(20);
    assertThat(lines.stream().filter(line -> line.startsWith("- Trang tính "))).hasSize(10);
  }

  private static List<ReportRow> agencies(int count) {
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(row(ReportRow.Kind.AGENCY, String.valueOf(i), "Tỉnh " + i, 1));
    }
    rows.add(row(ReportRow.Kind.SUBTOTAL, "", "Cộng Tỉnh", count));
    rows.add(row(ReportRow.Kind.TOTAL, "", "TỔNG CỘNG", count));
    return rows;
  }

  private static ReportRow row(ReportRow.Kind kind, String ordinal, String name, int number) {
    ReportCell cell = new ReportCell.Number(BigDecimal.valueOf(number));
    return new ReportRow(kind, ordinal, ordinal, name, List.of(cell));
  }

  private static ConsolidatedTable table(String id, List<ReportRow> rows, boolean streamed) {
    List<HeaderCell> header =
        List.of(
            new HeaderCell("TT", 0, 0, 1, 1),
            new HeaderCell("Cơ quan", 0, 1, 1, 1),
            new HeaderCell("Số", 0, 2, 1, 1));
    RowSource source =
        streamed ? RowSource.streamed((sink, lines) -> rows.forEach(sink)) : RowSource.of(rows);
    Block block = new Block(null, 1, header, List.of(new Column("so", 0, false, 0)), source);
    return new ConsolidatedTable(
        id, "Bảng " + id, "", "", List.of(block), List.of(), "Ký hiệu", "Nguồn");
  }

  private static ConsolidatedTable wide(int columns) {
    List<HeaderCell> header = new ArrayList<>();
    List<Column> data = new ArrayList<>();
    List<ReportCell> cells = new ArrayList<>();
    for (int i = 0; i < columns + 2; i++) {
      header.add(new HeaderCell("Nguyễn", 0, i, 1, 1));
    }
    for (int i = 0; i < columns; i++) {
      data.add(new Column("c" + i, 0, false, 0));
      cells.add(ReportCell.Sign.UNDEFINED);
    }
    ReportRow row = new ReportRow(ReportRow.Kind.TOTAL, "", "", "TỔNG CỘNG", cells);
    Block block = new Block(null, 1, header, data, RowSource.of(List.of(row)));
    return new ConsolidatedTable(
        "T-99", "Bảng T-99", "", "", List.of(block), List.of(), "Ký hiệu", "Nguồn");
  }

  private WordPages read(Letterhead letterhead, boolean synthetic) throws Exception {
    return WordPages.of(write("bao-cao.docx", letterhead, synthetic));
  }

  private Path write(String name, Letterhead letterhead, boolean synthetic) throws Exception {
    SectionDigest above =
        new SectionDigest("I", "I.", 0, "Kết quả", List.of(), List.of(), List.of());
    SectionDigest section =
        new SectionDigest(
            "I.1",
            "1.",
            1,
            "Dịch vụ",
            List.of(new Figure("x", "Số dịch vụ", "1.270 dịch vụ", "4/6 cơ quan có số liệu")),
            List.of("Chưa cơ quan nào có số liệu: máy tính."),
            List.of(
                new Topic(
                    "y",
                    "Vướng mắc",
                    "Ý kiến của 1 cơ quan:",
                    List.of(new Quote("Bộ Một", "Thiếu kinh phí.")))));
    Path file = folder.resolve(name);
    ReportDocument.write(
        file, head(letterhead, synthetic), content(List.of(above, section), synthetic));
    return file;
  }

  private static ReportDocument.Content content(List<SectionDigest> sections, boolean synthetic) {
    return new ReportDocument.Content(
        Summarizer.build(TestCampaign.setup(), new TestCampaign(synthetic)),
        sections,
        TestCampaign.outline().reports().stream()
            .map(
                layout ->
                    Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(synthetic)))
            .toList(),
        List.of());
  }

  static DocumentHead head(Letterhead letterhead, boolean synthetic) {
    return new DocumentHead(
        "BỘ KIỂM THỬ",
        "X-2020",
        "Kỳ báo cáo năm 2020",
        "Công văn 1/BKT",
        LocalDate.of(2020, 11, 10),
        letterhead,
        synthetic);
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
