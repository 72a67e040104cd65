package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/** Checks that no header text stands for two columns of the same sheet. */
final class HeaderClaims {

  private final Fields fields;
  private final Map<String, String> owners = new HashMap<>();

  HeaderClaims(Fields fields) {
    this.fields = fields;
  }

  void check(Table table) {
    for (Column column : table.columns()) {
      List<String> headers = new ArrayList<>(column.aliases());
      if (!column.groupTitle()) {
        headers.add(column.name().vi());
      }
      headers.addAll(column.ticks().keySet());
      headers.forEach(header -> claim("columns", header, column.key()));
    }
    table.ignoredHeaders().forEach(header -> claim("ignored_headers", header, "ignored_headers"));
    List<String> groupTitles =
        table.columns().stream().filter(Column::groupTitle).map(Column::key).toList();
    if (groupTitles.size() > 1) {
      String both = String.join(", ", groupTitles);
      fields.problems().add(fields.placeOf("columns"), "two-group-titles", both);
    }
  }

  void check(Form form) {
    form.headers()
        .forEach(
            (role, headers) -> {
              String owner = role.name().toLowerCase(Locale.ROOT);
              headers.forEach(header -> claim("headers", header, owner));
            });
  }

  private void claim(String key, String header, String owner) {
    String other = owners.putIfAbsent(WordKey.of(header), owner);
    if (other != null && !other.equals(owner)) {
      List<String> both = List.of(other, owner).stream().sorted().toList();
      fields.problems().add(fields.placeOf(key), "header-of-two", header, both.get(0), both.get(1));
    }
  }
}
