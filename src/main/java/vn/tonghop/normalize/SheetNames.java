package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.SheetSource;

/** What a sheet claims to be by its name. */
final class SheetNames {

  private static final Pattern COPY = Pattern.compile("\\s*\\(\\d{1,2}\\)$");

  /** Sheets of every generated template that hold no answers. */
  private static final Set<String> HELPERS = Set.of("huong dan", "kiem tra", "dm", "danh muc");

  private final Outline outline;

  /** Everything a name stands for. */
  record Claims(boolean cover, List<Form> forms, List<Table> tables) {
    boolean isEmpty() {
      return !cover && forms.isEmpty() && tables.isEmpty();
    }
  }

  SheetNames(Outline outline) {
    this.outline = outline;
  }

  Claims of(SheetSource sheet) {
    String key = HeaderKey.of(COPY.matcher(sheet.name().strip()).replaceFirst(""));
    Claims exact = claims(key);
    return exact.isEmpty() && sheet.plainText() ? claims(lastWords(key)) : exact;
  }

  private Claims claims(String key) {
    Cover cover = outline.cover();
    return new Claims(
        names(cover.key(), cover.sheet(), cover.sheetAliases()).contains(key),
        outline.forms().stream()
            .filter(f -> names(f.key(), f.sheet(), f.sheetAliases()).contains(key))
            .toList(),
        outline.tables().stream()
            .filter(t -> names(t.key(), t.sheet(), t.sheetAliases()).contains(key))
            .toList());
  }

  /** The longest known name a CSV file's name ends with ({@code …_L01_dvc}); else the name. */
  private String lastWords(String key) {
    String best = "";
    for (String name : all()) {
      if (key.endsWith(" " + name) && name.length() > best.length()) {
        best = name;
      }
    }
    return best.isEmpty() ? key : best;
  }

  private Set<String> all() {
    Cover cover = outline.cover();
    Set<String> all = new HashSet<>(names(cover.key(), cover.sheet(), cover.sheetAliases()));
    outline.forms().forEach(f -> all.addAll(names(f.key(), f.sheet(), f.sheetAliases())));
    outline.tables().forEach(t -> all.addAll(names(t.key(), t.sheet(), t.sheetAliases())));
    return all;
  }

  private static Set<String> names(String key, String sheet, List<String> aliases) {
    List<String> names = new ArrayList<>(aliases);
    names.add(key);
    names.add(sheet);
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(HeaderKey.of(name)));
    keys.remove("");
    return keys;
  }

  /** Instructions, checks and hidden lists of the template. */
  static boolean isHelper(SheetSource sheet) {
    return sheet.name().startsWith("_") || HELPERS.contains(HeaderKey.of(sheet.name()));
  }
}
