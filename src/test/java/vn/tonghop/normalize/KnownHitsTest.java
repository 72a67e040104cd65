package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.MergedRange;

/** A header row met before is known again where a search could find nothing else. */
class KnownHitsTest {

  private static final Table PROJECTS = World.projects();

  /** The same header is ignored under two names. */
  private static final Table TWICE = ignoring(PROJECTS, Set.of("Ghi chú", "ghi chú"));

  /** Kinh phí / 2011: a title may be the beginning of a name. */
  private static final List<Object> WORDS =
      List.of(
          "STT",
          "Tên dự án",
          "Kinh phí",
          "2011",
          "Năm 2011",
          "2011-2015",
          "Dự kiến kinh phí 2011-2015",
          "Mức độ hoàn thành",
          "Ghi chú",
          "Tên",
          "Cơ quan: Bộ X",
          "Dự án A",
          "x",
          5,
          FakeSheet.formula("7"),
          FakeSheet.error("#REF!"),
          FakeSheet.date("2011-01-01"));

  private static final Object[] HEADER = {"STT", "Tên dự án", "Năm 2011", "Mức độ hoàn thành"};
  private static final Object[] MORE = {"Tên dự án", "Dự kiến kinh phí năm 2011", "Ghi chú"};

  private final HeaderMatcher<TableHeader.Meaning> matcher = search(PROJECTS).matcher();
  private final KnownHits<TableHeader.Meaning> known = new KnownHits<>(matcher);

  private static Table ignoring(Table table, Set<String> headers) {
    return new Table(
        table.key(),
        table.code(),
        table.section(),
        table.name(),
        table.sheet(),
        table.sheetAliases(),
        table.applies(),
        table.requirement(),
        table.condition(),
        table.columns(),
        headers,
        table.totals(),
        table.rowKey(),
        table.rules(),
        table.splits(),
        table.citation());
  }

  private static HeaderSearch<TableHeader.Meaning> search(Table table) {
    return new TableHeader(table, new MoneyUnits(World.synonyms())).search();
  }

  private static SheetPreview preview(FakeSheet sheet) throws Exception {
    return SheetPreview.of(sheet, SheetPreview.LAST_ROW);
  }

  private static FakeSheet sheet() {
    return FakeSheet.named("DU_AN");
  }

  @BeforeEach
  void met() throws Exception {
    remember(sheet().row("BẢNG 1").row(HEADER).row(1, "Dự án A", 5));
  }

  private void remember(FakeSheet sheet) throws Exception {
    SheetPreview met = preview(sheet);
    search(PROJECTS)
        .find(met.rows(), sheet.facts().merges())
        .ifPresent(hit -> known.remember(hit, met.rows()));
  }

  /** Row of the header; 0: a search has to tell. */
  private int row(FakeSheet sheet) throws Exception {
    List<MergedRange> merges = sheet.facts().merges();
    Optional<HeaderSearch.Hit<TableHeader.Meaning>> hit = known.find(preview(sheet).rows(), merges);
    hit.ifPresent(
        found -> {
          assertThat(found.lastRow()).isEqualTo(found.firstRow());
          assertThat(found.match().assigned()).hasSize(HEADER.length);
        });
    return hit.map(HeaderSearch.Hit::firstRow).orElse(0);
  }

  @Test
  void under_other_titles_and_above_other_rows() throws Exception {
    assertThat(row(sheet().row("BẢNG 2").row("Cơ quan: Bộ Y").skip(1).row(HEADER).row(2, "B")))
        .isEqualTo(4);
    assertThat(row(sheet().row(HEADER))).isEqualTo(1);
    assertThat(row(sheet().row(HEADER).row(1, "A", 5, "x", FakeSheet.formula("7")))).isEqualTo(1);
  }

  @Test
  void not_with_a_word_a_column_or_a_kind_of_cell_that_is_another() throws Exception {
    assertThat(row(sheet().row("STT", "Tên dự án", "Năm 2011", "Mức độ"))).isZero();
    assertThat(row(sheet().row("STT", "Tên dự án", "Năm 2011"))).isZero();
    assertThat(row(sheet().row(null, "STT", "Tên dự án", "Năm 2011", "Mức độ hoàn thành")))
        .isZero();
    assertThat(
            row(sheet().row("STT", FakeSheet.error("Tên dự án"), "Năm 2011", "Mức độ hoàn thành")))
        .isZero();
  }

  @Test
  void not_under_a_title_that_may_begin_a_name_or_is_none() throws Exception {
    assertThat(row(sheet().row("Dự án năm 2011").row(HEADER))).isEqualTo(2);
    assertThat(row(sheet().row("Kinh phí").row(HEADER))).isZero();
    assertThat(row(sheet().row("***").row(HEADER))).isZero();
    assertThat(row(sheet().row(FakeSheet.error("#REF!")).row(HEADER))).isZero();
  }

  @Test
  void not_under_titles_in_several_columns_or_beside_the_table() throws Exception {
    assertThat(row(sheet().row("Bộ X").row(null, "Mẫu 1").row(HEADER))).isZero();
    assertThat(row(sheet().row("Bộ X", "Mẫu 1").row(HEADER))).isZero();
    assertThat(row(sheet().row(null, null, null, null, "Mẫu 1").row(HEADER))).isZero();
  }

  @Test
  void not_where_rows_below_may_add_a_column_or_cells_are_merged() throws Exception {
    assertThat(row(sheet().row(HEADER).row(1, "A", 5, "x", "y"))).isZero();
    assertThat(row(sheet().row(HEADER).row(1, "A").row(2, "B", 5, "x", "y"))).isZero();
    assertThat(row(sheet().row(HEADER).row(1, "A").row(2, "B").row(3, "C", 5, "x", "y")))
        .isEqualTo(1);
    assertThat(row(sheet().row("BẢNG 1").row(HEADER).merge(1, 1, 1, 4))).isZero();
    assertThat(row(sheet().row(HEADER).row(1).row(2).row(3).merge(4, 1, 4, 2))).isEqualTo(1);
  }

  @Test
  void not_deeper_than_headers_are_looked_for() throws Exception {
    assertThat(row(sheet().skip(HeaderSearch.DEEPEST - 1).row(HEADER))).isEqualTo(40);
    assertThat(row(sheet().skip(HeaderSearch.DEEPEST).row(HEADER))).isZero();
  }

  @Test
  void of_two_rows_or_with_strange_words_it_is_searched_each_time() throws Exception {
    Object[] strange = {"STT", "Tên dự án", "Năm 2011", "Cột lạ"};
    remember(sheet().row(strange));
    assertThat(row(sheet().row(strange))).isZero();
    remember(sheet().row("STT", "Tên dự án", "Kinh phí").row(null, null, "2011"));
    assertThat(row(sheet().row("STT", "Tên dự án", "Kinh phí").row(null, null, "2011"))).isZero();
  }

  @Test
  void one_that_is_not_whole_only_where_the_row_below_cannot_belong_to_it() throws Exception {
    Object[] header = {"STT", "Tên dự án", "Năm 2011", "Ghi chú"};
    KnownHits<TableHeader.Meaning> hits = new KnownHits<>(search(TWICE).matcher());
    SheetPreview met = preview(sheet().row(header).row(1, "A"));
    HeaderSearch.Hit<TableHeader.Meaning> hit =
        search(TWICE).find(met.rows(), List.of()).orElseThrow();
    assertThat(hit.isWhole()).isFalse();
    hits.remember(hit, met.rows());
    SheetPreview ended = preview(sheet().row("BẢNG 1").row(header).row(FakeSheet.formula("7")));
    SheetPreview open = preview(sheet().row("BẢNG 1").row(header).row(1, "A"));
    assertThat(hits.find(ended.rows(), List.of()).map(HeaderSearch.Hit::firstRow)).contains(2);
    assertThat(hits.find(open.rows(), List.of())).isEmpty();
  }

  /** A search that has seen other sheets finds on each what one that has seen none finds. */
  @Property
  void whatever_was_met_before_the_same_is_found(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Table table = random.nextBoolean() ? PROJECTS : TWICE;
    HeaderSearch<TableHeader.Meaning> learned = search(table);
    for (int i = 0; i < 12; i++) {
      FakeSheet sheet = any(random);
      SheetPreview preview = preview(sheet);
      List<MergedRange> merges = sheet.facts().merges();
      assertThat(learned.find(preview.rows(), merges))
          .isEqualTo(search(table).find(preview.rows(), merges));
    }
  }

  private static FakeSheet any(Random random) {
    FakeSheet sheet = sheet();
    for (int titles = random.nextInt(4); titles > 0; titles--) {
      sheet.row(random.nextInt(3) == 0 ? null : any(random, WORDS)).skip(random.nextInt(2));
    }
    sheet.row(random.nextBoolean() ? HEADER : random.nextBoolean() ? MORE : row(random));
    for (int rows = random.nextInt(4); rows > 0; rows--) {
      sheet.row(random.nextInt(6) == 0 ? HEADER : row(random)).skip(random.nextInt(5) / 4);
    }
    if (random.nextInt(5) == 0) {
      int row = 1 + random.nextInt(6);
      int column = 1 + random.nextInt(4);
      sheet.merge(row, column, row + random.nextInt(2), column + 1 + random.nextInt(3));
    }
    return sheet;
  }

  private static Object[] row(Random random) {
    Object[] row = new Object[1 + random.nextInt(5)];
    for (int i = 0; i < row.length; i++) {
      row[i] = random.nextInt(3) == 0 ? "" : any(random, WORDS);
    }
    return row;
  }

  private static Object any(Random random, List<Object> words) {
    return words.get(random.nextInt(words.size()));
  }
}
