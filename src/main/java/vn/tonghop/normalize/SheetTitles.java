package vn.tonghop.normalize;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.SheetSource;

/**
 * What the sheets of a submission say about who sent it.
 *
 * @param cover null: there is none
 * @param all of every sheet that is not hidden, and of the hidden ones that were recognized
 * @param blocks those of {@code all} that stand above a recognized header
 */
public record SheetTitles(
    @Nullable SheetSource cover, List<SheetTitle> all, List<SheetTitle> blocks) {

  public SheetTitles {
    all = List.copyOf(all);
    blocks = List.copyOf(blocks);
  }

  public static SheetTitles of(Recognition sheets) {
    return new SheetTitles(
        sheets.cover(),
        sheets.titles(),
        sheets.titles().stream().filter(title -> isRecognized(title.origin(), sheets)).toList());
  }

  private static boolean isRecognized(Origin sheet, Recognition sheets) {
    return Stream.concat(
            sheets.forms().stream().map(RecognizedForm::sheet),
            sheets.tables().stream().map(RecognizedTable::sheet))
        .anyMatch(s -> s.file().equals(sheet.file()) && s.name().equals(sheet.sheet()));
  }
}
