package vn.tonghop.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.formats.OldEncodings;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

class LegibleSheetsTest {

  /** Rows of texts; after them the file breaks off, or ends. */
  private record Texts(List<List<String>> rows, boolean breaks) implements SheetSource {

    @Override
    public String file() {
      return "a.xlsx";
    }

    @Override
    public String name() {
      return "Trang";
    }

    @Override
    public boolean hidden() {
      return false;
    }

    @Override
    public boolean plainText() {
      return false;
    }

    @Override
    public SheetFacts facts() {
      return SheetFacts.NONE;
    }

    @Override
    public void read(RowVisitor visitor) throws UnreadableException {
      int number = 0;
      for (List<String> texts : rows) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
          cells.add(Cell.text(i + 1, texts.get(i)));
        }
        if (!visitor.visit(new Row(++number, false, cells))) {
          return;
        }
      }
      if (breaks) {
        throw new UnreadableException(Finding.of(FindingCode.DAMAGED, Origin.of("a.xlsx")));
      }
    }
  }

  private static List<String> read(SheetSource sheet, int most) throws UnreadableException {
    List<String> texts = new ArrayList<>();
    sheet.read(
        row -> {
          row.cells().forEach(cell -> texts.add(cell.text()));
          return row.number() < most;
        });
    return texts;
  }

  private static List<String> told(LegibleSheets sheets) {
    Findings findings = new Findings();
    sheets.tellIllegible(List.of(), findings);
    sheets.tellChanged(List.of(), findings);
    return findings.list().stream()
        .map(f -> f.code() + " " + f.origin().cell() + " " + f.found() + " " + f.expected())
        .toList();
  }

  private static LegibleSheets of(boolean breaks, List<List<String>> rows) {
    return new LegibleSheets(List.of(new Texts(rows, breaks)));
  }

  /** Rows one to so many; tells how each pass began, and can be read on. */
  private static final class Long implements SheetSource {
    private final int last;
    private final List<String> passes = new ArrayList<>();
    private int stopped;

    Long(int last) {
      this.last = last;
    }

    @Override
    public String file() {
      return "a.xlsx";
    }

    @Override
    public String name() {
      return "Trang";
    }

    @Override
    public boolean hidden() {
      return false;
    }

    @Override
    public boolean plainText() {
      return false;
    }

    @Override
    public SheetFacts facts() {
      return SheetFacts.NONE;
    }

    @Override
    public void read(RowVisitor visitor) throws UnreadableException {
      passes.add("from 1");
      rows(1, visitor);
    }

    @Override
    public boolean readOn(RowVisitor visitor) throws UnreadableException {
      passes.add("from " + (stopped + 1));
      rows(stopped + 1, visitor);
      return true;
    }

    private void rows(int first, RowVisitor visitor) throws UnreadableException {
      for (int row = first; row <= last; row++) {
        stopped = row;
        if (!visitor.visit(new Row(row, false, List.of(Cell.text(1, "dòng " + row))))) {
          return;
        }
      }
    }
  }

  private static List<String> lines(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(row -> "dòng " + row).toList();
  }

  @Test
  void aShortSheetIsReadOnce() throws Exception {
    Long source = new Long(150);
    SheetSource sheet = new LegibleSheets(List.of(source)).sheets().get(0);

    assertThat(read(sheet, 60)).isEqualTo(lines(60));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(150));
    assertThat(read(sheet, 100)).isEqualTo(lines(100));
    assertThat(source.passes).containsExactly("from 1");
  }

  @Test
  void aLongSheetIsReadOnWhereTheFirstLookEndedAndNotAgainAfterThat() throws Exception {
    Long source = new Long(500);
    SheetSource sheet = new LegibleSheets(List.of(source)).sheets().get(0);

    assertThat(read(sheet, 60)).isEqualTo(lines(60));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(500));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(500));
    assertThat(read(sheet, 300)).isEqualTo(lines(300));
    assertThat(source.passes).containsExactly("from 1", "from 201");
  }

  @Test
  void aPassThatBeganAgainAndHadEnoughIsFollowedByOneMore() throws Exception {
    Long source = new Long(500);
    SheetSource sheet = new LegibleSheets(List.of(source)).sheets().get(0);

    assertThat(read(sheet, 60)).isEqualTo(lines(60));
    assertThat(read(sheet, 300)).isEqualTo(lines(300));
    assertThat(read(sheet, 350)).isEqualTo(lines(350));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(500));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(500));
    assertThat(source.passes).containsExactly("from 1", "from 201", "from 1", "from 1");
  }

  @Test
  void aSheetThereIsNoRoomForIsReadAnewOnEveryPass() throws Exception {
    Long source = new Long(60_000);
    SheetSource sheet = new LegibleSheets(List.of(source)).sheets().get(0);

    assertThat(read(sheet, 60)).isEqualTo(lines(60));
    for (int pass = 0; pass < 3; pass++) {
      assertThat(read(sheet, 100_000)).isEqualTo(lines(60_000));
    }
    assertThat(source.passes).containsExactly("from 1", "from 201", "from 1", "from 1");
  }

  @Test
  void aFirstPassBeyondWhatIsLookedAtAheadIsNotHeld() throws Exception {
    Long source = new Long(500);
    SheetSource sheet = new LegibleSheets(List.of(source)).sheets().get(0);

    assertThat(read(sheet, 260)).isEqualTo(lines(260));
    assertThat(read(sheet, 1_000)).isEqualTo(lines(500));
    assertThat(source.passes).containsExactly("from 1", "from 1");
  }

  @Test
  void whoLooksAtTheFirstRowsOnlyReadsNoMore() throws Exception {
    Long source = new Long(500);
    SheetSource sheet = new LegibleSheets(List.of(source), all -> 20).sheets().get(0);

    assertThat(read(sheet, 10)).isEqualTo(lines(10));
    assertThat(source.stopped).isEqualTo(20);
    assertThat(read(sheet, 30)).isEqualTo(lines(30));
  }

  @Test
  void aShortCellFollowsItsColumnEvenWhenItStandsAboveWhatTells() throws Exception {
    LegibleSheets sheets =
        of(
            false,
            List.of(
                List.of("Bé", "Bé"),
                List.of(OldEncodings.tcvn3("Bộ Thông tin và Truyền thông"), "trẻ em được đi học"),
                List.of("bé", "bé")));
    SheetSource sheet = sheets.sheets().get(0);

    assertThat(read(sheet, 1)).containsExactly("Bộ", "Bé");
    assertThat(read(sheet, 9))
        .containsExactly(
            "Bộ", "Bé", "Bộ Thông tin và Truyền thông", "trẻ em được đi học", "bộ", "bé");
    assertThat(told(sheets)).containsExactly("ENC-REPAIRED A1 Bé TCVN3 (ABC)");
  }

  @Test
  void anOrdinaryTextInAColumnOfAnotherEncodingFollowsItOnEveryPass() throws Exception {
    String told = OldEncodings.vni("Bộ Thông tin và Truyền thông");
    LegibleSheets sheets =
        of(false, List.of(List.of(told, "Sở Y tế"), List.of("AÙo", "Áo"), List.of("Tin", "Tin")));
    SheetSource sheet = sheets.sheets().get(0);
    List<String> once = read(sheet, 9);

    assertThat(once).startsWith("Bộ Thông tin và Truyền thông", "Sở Y tế", "Áo", "Áo", "Tin");
    assertThat(read(sheet, 9)).isEqualTo(once);
    assertThat(told(sheets)).hasSize(1);
  }

  @Test
  void mixedColumnsAreReadCellByCell() throws Exception {
    String text = "Tỉnh triển khai dịch vụ công trực tuyến";
    LegibleSheets sheets =
        of(
            false,
            List.of(
                List.of(OldEncodings.tcvn3(text)),
                List.of(OldEncodings.vni(text)),
                List.of(text),
                List.of(OldEncodings.mojibake(text))));

    assertThat(read(sheets.sheets().get(0), 9)).containsExactly(text, text, text, text);
    assertThat(told(sheets)).hasSize(3).allMatch(f -> f.startsWith("ENC-REPAIRED A"));
  }

  @Test
  void repairsAreCountedOnceHoweverOftenTheSheetIsRead() throws Exception {
    LegibleSheets sheets = of(false, List.of(List.of("NÐ-CP số một"), List.of("QÐ-TTg số hai")));
    SheetSource sheet = sheets.sheets().get(0);
    assertThat(read(sheet, 1)).containsExactly("NĐ-CP số một");
    read(sheet, 9);
    read(sheet, 1);
    assertThat(told(sheets)).containsExactly("REPAIRED A1 E-7 2");
  }

  @Test
  void columnsNobodyCanReadAreTold() throws Exception {
    String viqr = "Bo^. Tho^ng tin va` Truye^`n tho^ng";
    LegibleSheets bad = of(false, List.of(List.of("1", viqr), List.of("2", viqr)));
    read(bad.sheets().get(0), 9);
    assertThat(told(bad)).containsExactly("ENC-UNKNOWN B1 " + viqr + " ");

    String good = "Bộ Thông tin và Truyền thông";
    LegibleSheets mostlyGood =
        of(
            false,
            List.of(
                List.of(viqr),
                List.of(viqr),
                List.of(good),
                List.of(good),
                List.of(good),
                List.of(good),
                List.of(good)));
    read(mostlyGood.sheets().get(0), 9);
    assertThat(told(mostlyGood)).isEmpty();
  }

  @Test
  void rowsBeforeABreakAreHandedOnAndTheBreakIsTold() {
    SheetSource sheet = of(true, List.of(List.of("a"), List.of("b"))).sheets().get(0);
    List<String> texts = new ArrayList<>();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                sheet.read(
                    row -> {
                      texts.add(row.cells().get(0).text());
                      return true;
                    }))
        .isInstanceOf(UnreadableException.class);
    assertThat(texts).containsExactly("a", "b");
  }

  @Test
  void aVisitorThatHasEnoughBeforeTheBreakNeverMeetsIt() throws Exception {
    assertThat(read(of(true, List.of(List.of("a"), List.of("b"))).sheets().get(0), 1))
        .containsExactly("a");
  }

  @Test
  void theRawTextStaysWithTheCell() throws Exception {
    String raw = OldEncodings.tcvn3("Bộ Thông tin và Truyền thông");
    List<String> raws = new ArrayList<>();
    of(false, List.of(List.of(raw, "x")))
        .sheets()
        .get(0)
        .read(
            row -> {
              row.cells().forEach(cell -> raws.add(cell.raw()));
              return true;
            });
    assertThat(raws).containsExactly(raw, "x");
  }
}
