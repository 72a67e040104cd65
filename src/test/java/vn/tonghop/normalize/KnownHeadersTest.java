package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A header met before is known again on a sheet of the same name, wherever it stands. */
class KnownHeadersTest {

  private final KnownHeaders known = new KnownHeaders();

  private static SheetPreview preview(FakeSheet sheet) throws Exception {
    return SheetPreview.of(sheet, 20);
  }

  private void metOn(String name) throws Exception {
    FakeSheet sheet = FakeSheet.named(name).row("BẢNG 1").row("TT", "Tên", "Số lượng");
    known.remember(preview(sheet), 2, Set.of("dvc"));
  }

  @Test
  void with_the_contents_and_the_row_it_stands_in_here() throws Exception {
    metOn("DVC");
    FakeSheet other = FakeSheet.named("DVC").row("A").row("B").row("TT", "Tên", "Số lượng");
    assertThat(known.find(preview(other))).contains(new KnownHeaders.Found(3, Set.of("dvc")));
  }

  @Test
  void not_with_another_word_another_column_or_on_a_sheet_of_another_name() throws Exception {
    metOn("DVC");
    assertThat(known.find(preview(FakeSheet.named("DVC").row("TT", "Tên", "Số lượng ")))).isEmpty();
    assertThat(known.find(preview(FakeSheet.named("DVC").row(null, "TT", "Tên", "Số lượng"))))
        .isEmpty();
    assertThat(known.find(preview(FakeSheet.named("DVC").row("TT", "Tên")))).isEmpty();
    assertThat(known.find(preview(FakeSheet.named("DVC 2").row("TT", "Tên", "Số lượng"))))
        .isEmpty();
  }

  @Test
  void and_tells_how_deep_to_look_for_it() throws Exception {
    assertThat(known.deepest(FakeSheet.named("DVC"))).isZero();
    metOn("DVC");
    assertThat(known.deepest(FakeSheet.named("DVC"))).isEqualTo(2);
  }

  @Test
  void of_a_name_only_so_many_are_kept() throws Exception {
    for (int i = 0; i < 20; i++) {
      known.remember(preview(FakeSheet.named("DVC").row("Cột " + i, "x")), 1, Set.of("dvc"));
    }
    assertThat(known.find(preview(FakeSheet.named("DVC").row("Cột 7", "x")))).isPresent();
    assertThat(known.find(preview(FakeSheet.named("DVC").row("Cột 8", "x")))).isEmpty();
  }
}
