package vn.tonghop.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two publications written down in a test: lines of fields separated by commas. */
final class WrittenTables implements TwoPublications {

  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();

  WrittenTables() {
    table("submissions", List.of("agency,revision,verdict,received_on,sha256"));
    table("values", List.of("agency,indicator,state,value,numerator,denominator,text"));
    table("statistics", List.of("indicator,group,measure,value,agencies_used,agencies_total"));
  }

  /** The same on both sides. */
  WrittenTables table(String name, List<String> lines) {
    before.put(name, lines);
    after.put(name, lines);
    return this;
  }

  WrittenTables before(String name, String... lines) {
    before.put(name, with(before.get(name), lines));
    return this;
  }

  WrittenTables after(String name, String... lines) {
    after.put(name, with(after.get(name), lines));
    return this;
  }

  private static List<String> with(@Nullable List<String> known, String... lines) {
    List<String> all = new ArrayList<>(known == null ? List.of() : known);
    all.addAll(Arrays.asList(lines));
    return all;
  }

  static Lines lines(@Nullable List<String> texts) {
    Iterator<String> rest = texts == null ? List.<String>of().iterator() : texts.iterator();
    List<String> header = rest.hasNext() ? fields(rest.next()) : List.of();
    return new Lines() {
      @Override
      public List<String> header() {
        return header;
      }

      @Override
      public @Nullable List<String> next() {
        return rest.hasNext() ? fields(rest.next()) : null;
      }

      @Override
      public void close() {}
    };
  }

  private static List<String> fields(String line) {
    return Arrays.asList(line.split(",", -1));
  }

  @Override
  public Lines before(String table) {
    return lines(before.get(table));
  }

  @Override
  public Lines after(String table) {
    return lines(after.get(table));
  }

  @Override
  public boolean isSame(String table) {
    return Objects.equals(before.get(table), after.get(table));
  }
}
