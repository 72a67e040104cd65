package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.outline.WordKey;

/**
 * Checks that no sheet or file name stands for two forms or two tables. A form and a table may
 * share a sheet; nothing shares the cover's.
 */
final class SheetClaims {

  private static final String COVER = "cover";

  private final Problems problems;
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> formKeys = new HashSet<>();

  SheetClaims(Problems problems) {
    this.problems = problems;
  }

  void cover(Fields cover) {
    claim(cover, COVER, "form ");
    claim(cover, COVER, "table ");
  }

  void form(Fields form) {
    String key = form.text("key");
    if (!formKeys.add(key)) {
      problems.add(form.placeOf("key"), "duplicate", key);
    } else {
      claim(form, key, "form ");
    }
  }

  void table(Fields table) {
    claim(table, table.text("key"), "table ");
  }

  private void claim(Fields fields, String owner, String among) {
    List<String> names = new ArrayList<>(fields.texts("aliases"));
    names.add(fields.text("key"));
    names.add(fields.text("sheet"));
    for (String name : names) {
      String other = owners.putIfAbsent(among + WordKey.of(name), owner);
      if (other != null && !other.equals(owner)) {
        problems.add(fields.placeOf("sheet"), "sheet-of-two", name, other, owner);
      }
    }
  }
}
