package vn.tonghop.normalize;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.SheetSource;

/**
 * Which sheet of a submission is what.
 *
 * @param cover null: there is none
 * @param forms in the outline's order, at most one sheet each
 * @param tables in the outline's order, at most one sheet each
 * @param leftOut keys of tables that are there, but left out by an ERROR already reported
 * @param unrecognized sheets that are nothing the outline knows, hidden ones apart
 * @param titles of every sheet that is not hidden, and of the hidden ones that were recognized
 */
public record Recognition(
    @Nullable SheetSource cover,
    List<RecognizedForm> forms,
    List<RecognizedTable> tables,
    Set<String> leftOut,
    List<SheetSource> unrecognized,
    List<SheetTitle> titles) {

  public Recognition {
    forms = List.copyOf(forms);
    tables = List.copyOf(tables);
    leftOut = Set.copyOf(leftOut);
    unrecognized = List.copyOf(unrecognized);
    titles = List.copyOf(titles);
  }

  public Optional<RecognizedTable> table(String key) {
    return tables.stream().filter(t -> t.table().key().equals(key)).findFirst();
  }

  public Optional<RecognizedForm> form(String key) {
    return forms.stream().filter(f -> f.form().key().equals(key)).findFirst();
  }
}
