package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static final Claims NONE = new Claims(false, List.of(), List.of());

  private final Map<String, Claims> byKey;

  /** Everything a name stands for. */
  record Claims(boolean cover, List<Form> forms, List<Table> tables) {
    boolean isEmpty() {
      return !cover && forms.isEmpty() && tables.isEmpty();
    }

    /** Keys of the forms and tables. */
    Set<String> contents() {
      Set<String> keys = new HashSet<>();
      forms.forEach(form -> keys.add(form.key()));
      tables.forEach(table -> keys.add(table.key()));
      return keys;
    }
  }

  SheetNames(Outline outline) {
    Set<String> all = new HashSet<>(keys(outline.cover()));
    outline.forms().forEach(form -> all.addAll(keys(form)));
    outline.tables().forEach(table -> all.addAll(keys(table)));
    Map<String, Claims> claims = new HashMap<>();
    all.forEach(key -> claims.put(key, claims(outline, key)));
    this.byKey = Map.copyOf(claims);
  }

  Claims of(SheetSource sheet) {
    String key = HeaderKey.of(COPY.matcher(sheet.name().strip()).replaceFirst(""));
    Claims exact = byKey.getOrDefault(key, NONE);
    return exact.isEmpty() && sheet.plainText() ? byKey.getOrDefault(lastWords(key), NONE) : exact;
  }

  private static Claims claims(Outline outline, String key) {
    return new Claims(
        keys(outline.cover()).contains(key),
        outline.forms().stream().filter(form -> keys(form).contains(key)).toList(),
        outline.tables().stream().filter(table -> keys(table).contains(key)).toList());
  }

  /** The longest known name a CSV file's name ends with ({@code …_L01_dvc}); else the name. */
  private String lastWords(String key) {
    String best = "";
    for (String name : byKey.keySet()) {
      if (key.endsWith(" " + name) && name.length() > best.length()) {
        best = name;
      }
    }
    return best.isEmpty() ? key : best;
  }

  private static Set<String> keys(Cover cover) {
    return names(cover.key(), cover.sheet(), cover.sheetAliases());
  }

  private static Set<String> keys(Form form) {
    return names(form.key(), form.sheet(), form.sheetAliases());
  }

  private static Set<String> keys(Table table) {
    return names(table.key(), table.sheet(), table.sheetAliases());
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
